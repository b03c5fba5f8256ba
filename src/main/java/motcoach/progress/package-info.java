/**
 * Learners, attempts and their journal, and the ports behind which they are kept.
 *
 * <p>Pure: time and ids are handed in. {@link motcoach.progress.Rehearsal} is the one door through
 * which a play goes on: it journals each turn before it is shown. May import {@code method}, {@code
 * expression} and {@code scenario}.
 */
package motcoach.progress;
