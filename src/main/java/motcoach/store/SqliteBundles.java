package motcoach.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Bundle.Told;
import motcoach.progress.bundle.Bundles;
import motcoach.progress.bundle.ChainState;
import motcoach.progress.bundle.Consent;
import motcoach.progress.bundle.Receipt;

/** Bundles that leave the database and come into it. */
final class SqliteBundles implements Bundles {
  private final Database database;

  SqliteBundles(Database database) {
    this.database = database;
  }

  @Override
  public Bundle preview(UUID learner, Consent consent, UUID id, Instant now) {
    return database.read(
        handle -> new OwnBundle(handle).of(learner, consent, NotedHeads.verify(handle), id, now));
  }

  @Override
  public Bundle handOut(UUID learner, Consent consent, UUID id, Instant now) {
    return database.write(
        handle -> {
          ChainState chain = NotedHeads.verify(handle);
          // Gathered first: the trail is of heads handed out before this one.
          Bundle bundle = new OwnBundle(handle).of(learner, consent, chain, id, now);
          NotedHeads.note(handle, now);
          return bundle;
        });
  }

  @Override
  public byte[] sign(byte[] message) {
    return database.read(handle -> DeviceKey.sign(handle, message));
  }

  @Override
  public Receipt take(Bundle bundle, String content, Instant now) {
    return database.write(handle -> new Taking(handle, bundle, content).take(now));
  }

  @Override
  public List<Conflict> conflicts() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT attempt, person, form FROM carried_talk WHERE standing = 'conflict'"
                        + " ORDER BY person, attempt, form")
                .map(
                    (row, context) ->
                        new Conflict(
                            UUID.fromString(row.getString(1)),
                            UUID.fromString(row.getString(2)),
                            row.getString(3)))
                .list());
  }

  @Override
  public Optional<Told> told(UUID attempt) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT form FROM carried_talk WHERE attempt = ? AND told = 1"
                        + " AND standing <> 'conflict'"
                        + " ORDER BY standing = 'counts' DESC, last_told DESC, form LIMIT 1")
                .bind(0, attempt.toString())
                .mapTo(String.class)
                .findOne()
                .map(form -> new CarriedTalks(handle).told(attempt, form)));
  }
}
