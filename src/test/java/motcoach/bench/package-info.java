/**
 * Measuring: how well and how fast wording is judged. Run by {@code scripts/bench}, not by tests.
 */
package motcoach.bench;
