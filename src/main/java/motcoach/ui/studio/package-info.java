/**
 * The studio, where trainers write packs: the shelf, and the editor of the pack taken from it. May
 * import {@code method}, {@code expression}, {@code scenario}, {@code progress} and {@code studio}.
 */
package motcoach.ui.studio;
