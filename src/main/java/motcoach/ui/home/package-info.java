/**
 * Home: what was left open, what is due, one next step, and the last debriefs.
 *
 * <p>May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.home;
