package motcoach.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Bundle.Carried;
import motcoach.progress.bundle.Form;
import motcoach.progress.bundle.Receipt;
import motcoach.progress.bundle.Tellings;
import motcoach.progress.bundle.Tellings.Standing;
import motcoach.progress.bundle.Tellings.Telling;
import org.jdbi.v3.core.Handle;

/** One bundle being taken in, inside the caller's transaction. */
final class Taking {
  private final Handle handle;
  private final Bundle bundle;
  private final String content;
  private final CarriedTalks talks;
  private final OwnBundle own;
  private final List<Telling> fresh = new ArrayList<>();
  private final List<UUID> conflicts = new ArrayList<>();
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
      name(now);
      takeTalks();
    }
    return new Receipt(
        known,
        fresh.size(),
        renewed,
        same,
        conflicts,
        device,
        seals.newest(bundle.seal().device()));
  }

  private boolean isKnown() {
    return handle
            .createQuery("SELECT count(*) FROM carried_bundle WHERE content = ?")
            .bind(0, content)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private void name(Instant now) {
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

  private void takeTalks() {
    List<String> attempts =
        bundle.talks().stream().map(talk -> talk.account().attempt().toString()).toList();
    Map<String, Set<String>> known = talks.forms(attempts);
    Set<String> mine = own.those(attempts);
    for (Carried talk : bundle.talks()) {
      String attempt = talk.account().attempt().toString();
      Telling telling = new Telling(Form.of(talk), talk, bundle.createdAt(), bundle.createdAt());
      Set<String> forms = known.getOrDefault(attempt, Set.of());
      if (forms.isEmpty() && !mine.contains(attempt)) {
        fresh.add(telling);
      } else if (forms.equals(Set.of(telling.form())) && !mine.contains(attempt)) {
        talks.toldAgain(talk.account().attempt(), telling.form(), bundle.createdAt());
        same++;
      } else {
        takeBeside(forms, telling);
      }
    }
    // All there is of them, so it counts.
    talks.add(fresh, Standing.COUNTS);
  }

  /** Takes a talk of which something else is here, or may be. */
  private void takeBeside(Set<String> forms, Telling telling) {
    UUID attempt = telling.talk().account().attempt();
    Optional<Carried> mine = own.talk(attempt);
    boolean told = forms.contains(telling.form());
    if (told) {
      talks.toldAgain(attempt, telling.form(), bundle.createdAt());
    } else if (mine.isPresent() && addsNothing(telling.talk(), mine.get())) {
      same++;
      return;
    } else {
      talks.add(List.of(telling), Standing.SPARE);
    }
    Map<String, Standing> standings = Tellings.judge(talks.of(attempt), mine);
    standings.forEach((form, standing) -> talks.stand(attempt, form, standing));
    if (standings.containsValue(Standing.CONFLICT)) {
      conflicts.add(attempt);
    } else if (told) {
      same++;
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
