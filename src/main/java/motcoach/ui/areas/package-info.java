/**
 * What stands before studio and reports, where somebody wanted that.
 *
 * <p>May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.areas;
