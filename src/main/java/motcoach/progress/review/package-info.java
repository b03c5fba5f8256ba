/**
 * A finished talk looked at again: what the trainee thought of it, what it showed, what became of a
 * turn said again.
 *
 * <p>Pure, like its parent.
 */
package motcoach.progress.review;
