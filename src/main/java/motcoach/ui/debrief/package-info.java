/**
 * The debrief: what happened in a talk, told with the trainee's own words, the trainee's view
 * first.
 *
 * <p>May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.debrief;
