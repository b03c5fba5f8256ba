package motcoach.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Verified copies of everything kept. Slow, so not from the thread that draws; every method throws
 * {@link StoreException} when it cannot be done, and leaves what was there.
 */
public interface Backups {

  /**
   * One copy.
   *
   * @param name of its file
   * @param contents empty when the file cannot be read
   */
  record Backup(String name, Instant madeAt, long bytes, Optional<Contents> contents) {}

  /** What is in a copy, or in the data now. */
  record Contents(List<Person> people, long talks, long turns) {
    public Contents {
      people = List.copyOf(people);
    }
  }

  /**
   * @param last when their last talk began
   */
  record Person(String name, long talks, Optional<Instant> last) {}

  /** All there are, newest first. */
  List<Backup> list();

  /** What is kept now. */
  Contents now();

  /** Makes one now, looks whether it is whole, and only then lets older ones go. */
  Backup make();

  /** Makes one if the newest is older than {@code age} and something has changed since. */
  Optional<Backup> makeIfDue(Duration age);

  /** Why the last automatic one could not be made; empty when it could. */
  Optional<StoreException> trouble();

  /**
   * Puts a copy in the place of what is kept now, which is set aside for 30 days. All or nothing.
   */
  void restore(String name);
}
