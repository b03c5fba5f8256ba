/**
 * Who practised what, what groups show, what is assigned; and the files all of this goes into.
 *
 * <p>May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.reports;
