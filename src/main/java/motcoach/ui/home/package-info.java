/**
 * Home: what was left open, what can be practised, and the last debriefs.
 *
 * <p>May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.home;
