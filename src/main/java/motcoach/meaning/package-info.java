/**
 * Runs sentence encoders on this machine, so that sentences can be compared by what they mean.
 *
 * <p>May import nothing of ours.
 */
package motcoach.meaning;
