/**
 * What stands before the pages: who practises, their PIN, and the curtain after a while without a
 * key or a click.
 *
 * <p>May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.lock;
