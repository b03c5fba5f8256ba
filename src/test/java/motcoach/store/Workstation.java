package motcoach.store;

import static motcoach.store.Samples.NOW;
import static motcoach.store.Samples.id;
import static motcoach.store.Samples.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.Attempt;
import motcoach.progress.Learner;
import motcoach.progress.account.Account;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Export;
import motcoach.progress.account.Release;
import motcoach.progress.bundle.Bundle;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;

/** Two people on one workstation; every table has rows of the second. */
final class Workstation {
  static final Learner STAYS =
      new Learner(id(100), "Ann", Language.EN, Learner.Purpose.PRACTISE, NOW);

  private Workstation() {}

  /** Ann's finished talk, so that there is something to keep. */
  static void fillStaying(Store store) {
    store.learners().add(STAYS);
    store.journal().begin(attempt(101, STAYS.id(), Optional.empty()));
    store.journal().append(said(101, 1, "Good morning"), Samples.STANDING);
    store.journal().finish(id(101), Samples.result(), Samples.SHOWING);
    store.preferences().put(STAYS.id(), "ui.language", "en");
  }

  /**
   * Fills every table with rows of {@code who}, and each text that tells of them with a mark.
   *
   * @param mark stands in everything they typed
   */
  static void fill(Store store, Learner who, int first, String mark) {
    UUID done = id(first);
    UUID open = id(first + 1);
    store.learners().add(who);
    store.learners().makeCurrent(who.id());
    store.journal().begin(attempt(first, who.id(), Optional.empty()));
    store.journal().append(said(first, 1, mark + "-turn"), Samples.STANDING);
    store.journal().append(said(first, 2, mark + "-turn-2"), Samples.STANDING);
    store.journal().finish(done, Samples.result(), Samples.SHOWING);
    store.journal().begin(attempt(first + 1, who.id(), Optional.of(new Attempt.Origin(done, 1))));
    store.journal().append(said(first + 1, 1, mark + "-retry"), Samples.STANDING);
    store.journal().draft(open, mark + "-draft");
    store.preferences().put(who.id(), "practise." + mark, mark + "-preference");
    store.teams().put(who.id(), mark + "-team");
    bringAlong(store, who.id(), first + 5, mark);
    store
        .database()
        .write(
            handle -> {
              handle.execute(
                  "UPDATE evidence SET quote = ? WHERE attempt = ?",
                  mark + "-quote",
                  done.toString());
              handle.execute(
                  "INSERT INTO contest VALUES (?, 'listen', ?, ?)",
                  done.toString(),
                  mark + "-contest",
                  NOW.toString());
              handle.execute(
                  "INSERT INTO note VALUES (?, 'plan-when', ?)", done.toString(), mark + "-note");
              new Chain()
                  .add(
                      handle,
                      ChainedTable.DRILL_ANSWER,
                      who.id().toString(),
                      "core",
                      "item-1",
                      "good",
                      1,
                      mark + "-answer",
                      NOW.toString());
              handle.execute(
                  "INSERT INTO drill_card VALUES (?, 'core', 'item-1', '{}', ?, 2.5, ?)",
                  who.id().toString(),
                  NOW.toString(),
                  done.toString());
              return true;
            });
    reports(store, who, first);
  }

  /** What was assigned to somebody, what they wrote, and a group report they stand behind. */
  private static void reports(Store store, Learner who, int first) {
    store
        .assignments()
        .put(
            new Assignment(
                id(first + 2),
                new Assignment.One(who.id()),
                "core",
                Optional.of("s-02"),
                LocalDate.EPOCH,
                LocalDate.EPOCH.plusDays(7)));
    store
        .exportLog()
        .add(
            new Export(
                NOW,
                Optional.of(who.id()),
                "progress",
                "csv",
                "team=North",
                12,
                "0".repeat(64),
                Optional.empty()));
    store
        .releases()
        .add(
            new Release(
                id(first + 3),
                NOW,
                NOW,
                NOW.plusSeconds(1),
                List.of(
                    new Release.Cell(
                        "active", new Release.All(), 10, Map.of(who.id(), (long) first)))));
  }

  /** A bundle about somebody, with a talk that is not one of this workstation. */
  static void bringAlong(Store store, UUID person, int attempt, String mark) {
    Account plain = Tellers.talk(attempt, person);
    Account account =
        new Account(
            plain.attempt(),
            person,
            plain.packId(),
            plain.packVersion(),
            plain.packHash(),
            plain.scenarioId(),
            plain.setup(),
            plain.startedAt(),
            Optional.of(new Attempt.Origin(id(attempt + 1), 2)),
            plain.outcome(),
            plain.figures());
    Bundle bundle =
        Tellers.bundle(
            person,
            mark + "-carried",
            NOW,
            Tellers.seal(attempt),
            Tellers.told(account, mark + "-said", 2, Optional.of(mark + "-disagrees")));
    Bundle inTeam =
        new Bundle(
            bundle.id(),
            bundle.createdAt(),
            new Bundle.Bearer(person, mark + "-carried", true, Optional.of(mark + "-their-team")),
            true,
            bundle.seal(),
            bundle.talks());
    Tellers.take(store, inTeam);
  }

  static List<String> carriedMarks(String mark) {
    return List.of(
        mark + "-team",
        mark + "-carried",
        mark + "-said",
        mark + "-disagrees",
        mark + "-their-team");
  }

  static List<String> marks(Learner who, int first, String mark) {
    return List.of(
        mark + "-turn",
        mark + "-retry",
        mark + "-draft",
        mark + "-preference",
        mark + "-quote",
        mark + "-note",
        mark + "-answer",
        who.name(),
        who.id().toString(),
        id(first).toString());
  }

  private static Attempt attempt(int n, UUID learner, Optional<Attempt.Origin> origin) {
    return new Attempt(
        id(n),
        learner,
        "core",
        "1.2.3",
        "ab12",
        "s-02",
        new Setup(Mode.PRACTICE, Language.ZH, n),
        NOW.plusSeconds(n),
        origin,
        0,
        Optional.empty());
  }
}
