/**
 * What leaves the program as a file to read: a debrief or a scenario for a role play as PDF, and
 * reports about practice, which all go through {@link motcoach.report.Exports}.
 *
 * <p>May import {@code progress} and below.
 */
package motcoach.report;
