/**
 * Short exercises: what is due, one exercise at a time, what stuck. Everything works by keyboard.
 *
 * <p>May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.drills;
