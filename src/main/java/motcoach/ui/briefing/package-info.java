/**
 * What the trainee reads and chooses before a talk. May import {@code ui.kit}, {@code progress} and
 * below.
 */
package motcoach.ui.briefing;
