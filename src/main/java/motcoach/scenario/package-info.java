/**
 * The scenario model and a play of it: how a turn changes a conversation, and why.
 *
 * <p>{@link motcoach.scenario.Play} is an immutable value: taking an input gives a new play and the
 * events of the turn, so resume, undo, retry, replay and simulation come free. Pure: no files, no
 * clock, no randomness but the seed. May import {@code method} and {@code expression}.
 */
package motcoach.scenario;
