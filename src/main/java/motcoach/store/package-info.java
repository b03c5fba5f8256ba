/**
 * Progress kept in one SQLite file, behind the ports of {@code progress}.
 *
 * <p>{@link motcoach.store.Store} is the door: it owns the data folder and its lock, opens the file
 * with the settings that keep it whole, and hands out one class per aggregate. The journal only
 * grows and is linked by hashes, so that a silent change shows. May import {@code progress} and
 * what it stands on.
 */
package motcoach.store;
