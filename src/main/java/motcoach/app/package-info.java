/**
 * The program as a whole: start, wiring by constructor, remembered choices, logging, and what to do
 * when something breaks.
 *
 * <p>{@link motcoach.app.Launcher} starts it. May import everything of ours.
 */
package motcoach.app;
