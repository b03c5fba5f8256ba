/**
 * First start: language, name, and what brings somebody here.
 *
 * <p>May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.start;
