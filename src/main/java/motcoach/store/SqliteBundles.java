package motcoach.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Bundle.Carried;
import motcoach.progress.bundle.Bundle.Told;
import motcoach.progress.bundle.Bundles;
import motcoach.progress.bundle.ChainState;
import motcoach.progress.bundle.Consent;
import motcoach.progress.bundle.Form;
import motcoach.progress.bundle.Receipt;
import motcoach.progress.bundle.Tellings;
import motcoach.progress.bundle.Tellings.Standing;
import motcoach.progress.bundle.Tellings.Telling;
import org.jdbi.v3.core.Handle;

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
          NotedHeads.note(handle, chain, now);
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

  /** One bundle being taken in. */
  private static final class Taking {
    private final Handle handle;
    private final Bundle bundle;
    private final String content;
    private final CarriedTalks talks;
    private final OwnBundle own;
    private final List<UUID> conflicts = new ArrayList<>();
    private int fresh;
    private int renewed;
    private int same;

    Taking(Handle handle, Bundle bundle, String content) {
      this.handle = handle;
      this.bundle = bundle;
      this.content = content;
      this.talks = new CarriedTalks(handle);
      this.own = new OwnBundle(handle);
    }

    Receipt take(Instant now) {
      Seals seals = new Seals(handle);
      Receipt.Device device = seals.place(bundle, content);
      boolean known = isKnown();
      if (known) {
        same = bundle.talks().size();
      } else {
        seals.add(bundle, content);
        add(now);
        bundle.talks().forEach(this::take);
      }
      return new Receipt(
          known, fresh, renewed, same, conflicts, device, seals.newest(bundle.seal().device()));
    }

    private boolean isKnown() {
      return handle
              .createQuery("SELECT count(*) FROM carried_bundle WHERE content = ?")
              .bind(0, content)
              .mapTo(Integer.class)
              .one()
          > 0;
    }

    private void add(Instant now) {
      String person = bundle.bearer().id().toString();
      handle.execute(
          "INSERT INTO carried_bundle (content, person, received_at) VALUES (?, ?, ?)",
          content,
          person,
          now.toString());
      // The newest bundle names them; of two made in one moment, whichever, but always the same.
      handle.execute(
          "INSERT INTO carried_person (id, name, pseudonym, team, told_at, content)"
              + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
              + " pseudonym = excluded.pseudonym, team = excluded.team,"
              + " told_at = excluded.told_at, content = excluded.content"
              + " WHERE (excluded.told_at, excluded.content) > (told_at, content)",
          person,
          bundle.bearer().name(),
          bundle.bearer().pseudonym() ? 1 : 0,
          bundle.bearer().team().orElse(null),
          Moments.written(bundle.createdAt()),
          content);
    }

    private void take(Carried talk) {
      UUID attempt = talk.account().attempt();
      Optional<Carried> mine = own.talk(attempt);
      List<Telling> there = new ArrayList<>(talks.of(attempt));
      String form = Form.of(talk);
      boolean told = there.stream().anyMatch(telling -> telling.form().equals(form));
      if (told) {
        talks.toldAgain(attempt, form, bundle.createdAt());
      } else if (mine.isPresent() && addsNothing(talk, mine.get())) {
        same++;
        return;
      } else {
        Telling telling = new Telling(form, talk, bundle.createdAt(), bundle.createdAt());
        talks.add(telling);
      }
      Map<String, Standing> standings = Tellings.judge(talks.of(attempt), mine);
      standings.forEach((each, standing) -> talks.stand(attempt, each, standing));
      if (standings.containsValue(Standing.CONFLICT)) {
        conflicts.add(attempt);
      } else if (told) {
        same++;
      } else if (there.isEmpty() && mine.isEmpty()) {
        fresh++;
      } else {
        renewed++;
      }
    }

    /** Whether this workstation tells all of it itself. */
    private static boolean addsNothing(Carried talk, Carried mine) {
      boolean further = mine.account().outcome().isEmpty() && talk.account().outcome().isPresent();
      return !further && Tellings.agree(talk, mine);
    }
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
