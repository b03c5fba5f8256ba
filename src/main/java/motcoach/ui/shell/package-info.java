/**
 * The window's frame: side bar, top bar, and the place where screens appear.
 *
 * <p>Knows screens only through {@link motcoach.ui.kit.Screen}; which one belongs to a place is
 * handed in. May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.shell;
