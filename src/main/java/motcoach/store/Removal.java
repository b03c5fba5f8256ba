package motcoach.store;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Takes something out of a database, which may be a copy with an older schema. */
interface Removal {

  /** Whether there is anything to take out; asked in any schema. */
  boolean concerns(Handle handle);

  /** Takes it out, in the newest schema and inside the caller's transaction. */
  void run(Handle handle, Instant now);

  /** Everything about one person. */
  static Removal of(UUID person) {
    return new Removal() {
      @Override
      public boolean concerns(Handle handle) {
        return Erasure.knows(handle, person);
      }

      @Override
      public void run(Handle handle, Instant now) {
        Erasure.erase(handle, person, now);
      }
    };
  }
}
