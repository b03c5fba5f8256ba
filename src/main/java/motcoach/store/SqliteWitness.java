package motcoach.store;

import java.time.Instant;
import motcoach.progress.bundle.ChainState;
import motcoach.progress.bundle.Witness;

/** The chain of this workstation beside the heads that were handed out. */
final class SqliteWitness implements Witness {
  private final Database database;

  SqliteWitness(Database database) {
    this.database = database;
  }

  @Override
  public ChainState state() {
    return database.read(NotedHeads::verify);
  }

  @Override
  public ChainState handOut(Instant now) {
    return database.write(
        handle -> {
          ChainState state = NotedHeads.verify(handle);
          NotedHeads.note(handle, now);
          return state;
        });
  }
}
