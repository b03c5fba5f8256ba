/**
 * What leaves the program as a file to read: so far a debrief as PDF.
 *
 * <p>May import {@code progress} and below.
 */
package motcoach.report;
