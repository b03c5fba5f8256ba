/**
 * What every screen is built of: theme, words, background work, navigation, and the few controls
 * and drawings of our own.
 *
 * <p>Screens import this and never each other. May import {@code progress} and below.
 */
package motcoach.ui.kit;
