/**
 * Short exercises over time: what to ask next, how an answer is marked, when it comes again.
 *
 * <p>Pure: the time with its zone and the seed are handed in. May import what {@link
 * motcoach.progress} may.
 */
package motcoach.progress.drill;
