package motcoach.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.FiveC;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Attempt;
import motcoach.progress.Evidence;
import motcoach.progress.JournalRow;
import motcoach.progress.Learner;
import motcoach.progress.Showing;
import motcoach.progress.Standing;
import motcoach.progress.drill.DrillAnswer;
import motcoach.progress.drill.DrillCard;
import motcoach.progress.drill.DrillKey;
import motcoach.progress.drill.Grade;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict;

/** Values for the tests of what is kept. */
final class Samples {
  static final Instant NOW = Instant.parse("2026-03-29T00:59:59.123456789Z");
  static final Learner LEARNER =
      new Learner(id(1), "王小明", Language.ZH, Learner.Purpose.PRACTISE, NOW);

  static final Standing STANDING =
      new Standing(Stage.ACT, 640, -15, Optional.of("li"), Optional.of("您看几点能到？"));

  static final Showing SHOWING =
      new Showing(
          List.of(
              evidence("listen", "mot.explore.listen", Verdict.Outcome.MET, Optional.of("您慢慢说")),
              evidence("plan-b", "5c.contingency", Verdict.Outcome.NOT_SEEN, Optional.empty())),
          Map.of(Stage.EXPLORE, 80, Stage.ACT, 0),
          Map.of(FiveC.CUSTOMER, 2, FiveC.COMPLETE, 0),
          new Showing.Tone(72, 5, 3, 1),
          7,
          2,
          Duration.ofSeconds(431));

  private Samples() {}

  private static Evidence evidence(
      String criterion, String concept, Verdict.Outcome outcome, Optional<String> quote) {
    return new Evidence(criterion, concept, Stage.EXPLORE, outcome, 2, false, 3, true, quote);
  }

  static UUID id(int n) {
    return new UUID(0x4d4f54L, n);
  }

  static Attempt attempt(int n) {
    return attempt(n, 0);
  }

  static Attempt attempt(int n, int turns) {
    return new Attempt(
        id(n),
        LEARNER.id(),
        "core",
        "1.2.3",
        "ab12",
        "s-02",
        new Setup(Mode.PRACTICE, Language.ZH, Long.MIN_VALUE + n),
        NOW.plusSeconds(n),
        Optional.empty(),
        turns,
        Optional.empty());
  }

  static JournalRow row(int attempt, int sequence, Input input) {
    return new JournalRow(
        id(attempt),
        sequence,
        input,
        "print-" + sequence,
        NOW.plusSeconds(sequence),
        ZoneOffset.ofHoursMinutes(5, 45));
  }

  static JournalRow said(int attempt, int sequence, String words) {
    return row(attempt, sequence, new Input.Said(words));
  }

  static Attempt.Result result() {
    return new Attempt.Result(
        NOW.plusSeconds(99), Optional.of("won-back"), 83, true, List.of(-40, -10, 0, 35));
  }

  static DrillAnswer drilled(int n) {
    return new DrillAnswer(
        LEARNER.id(),
        new DrillKey("core", "drill-" + n),
        Grade.AGAIN,
        true,
        "第" + n + "题",
        NOW.plusSeconds(n));
  }

  static DrillCard card(int n) {
    LocalDate day = LocalDate.of(2026, 3, 29);
    return new DrillCard(
        LEARNER.id(),
        new DrillKey("core", "drill-" + n),
        Optional.empty(),
        day,
        day.plusDays(n),
        Optional.empty());
  }

  /** A store with the learner and one open attempt, {@code id(2)}. */
  static Store open(java.nio.file.Path folder) {
    Store store = Store.open(folder);
    if (store.learners().all().isEmpty()) {
      store.learners().add(LEARNER);
      store.journal().begin(attempt(2));
    }
    return store;
  }
}
