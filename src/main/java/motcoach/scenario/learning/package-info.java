/**
 * Learns the constants by which topics are recognised from what trainees typed.
 *
 * <p>May import: {@code method}, {@code expression}, {@code scenario}.
 */
package motcoach.scenario.learning;
