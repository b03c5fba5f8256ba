/**
 * Figures about a pack as it is written: how complete its languages are, what of the method it
 * trains, and where each figure comes from. Pure. May import {@code studio} and what it may.
 */
package motcoach.studio.health;
