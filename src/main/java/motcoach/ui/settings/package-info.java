/**
 * Language, look, name, and where the data is.
 *
 * <p>May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.settings;
