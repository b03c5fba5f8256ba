/**
 * Progress: what may be claimed of each part of the method and why, and how talks developed.
 *
 * <p>May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.progress;
