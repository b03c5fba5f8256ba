/**
 * One person's progress, carried to another machine: what is in a bundle, when two tellings of a
 * talk agree, and what came of bringing one in.
 *
 * <p>Pure: time and ids are handed in. May import what {@link motcoach.progress} may.
 */
package motcoach.progress.bundle;
