/**
 * What leaves the program as a file to read: a debrief, or a scenario for a role play, as PDF.
 *
 * <p>May import {@code progress} and below.
 */
package motcoach.report;
