/**
 * The handbook: the method as cards to read and search, with our own drawings, what trains each and
 * the trainee's own examples. May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.handbook;
