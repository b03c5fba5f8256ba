/**
 * Mends what has exactly one sure mend, and tells what a change would take along: from one draft to
 * the next. Pure. May import {@code studio}, {@code studio.map} and what they may.
 */
package motcoach.studio.fix;
