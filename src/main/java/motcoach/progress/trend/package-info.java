/**
 * How talks developed: figures in the order of the journal, first tries apart from retries, each
 * with the number of talks it stands on.
 */
package motcoach.progress.trend;
