/**
 * The practise library: all scenarios, what each trains, and how far one has come with it.
 *
 * <p>May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.library;
