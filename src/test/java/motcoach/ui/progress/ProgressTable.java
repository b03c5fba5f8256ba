package motcoach.ui.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Cards;
import motcoach.method.Family;
import motcoach.method.FiveC;
import motcoach.method.Handbook;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.progress.Attempt;
import motcoach.progress.Evidence;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.MemoryJournal;
import motcoach.progress.MemoryLearners;
import motcoach.progress.MemoryRecords;
import motcoach.progress.Records;
import motcoach.progress.Showing;
import motcoach.progress.StoreException;
import motcoach.progress.Stories;
import motcoach.progress.Talk;
import motcoach.progress.mastery.Adviser;
import motcoach.progress.mastery.Recall;
import motcoach.progress.mastery.Thresholds;
import motcoach.scenario.Channel;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict.Outcome;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;

/** A workstation in memory with talks that all ask for exploring. */
final class ProgressTable {
  static final Instant NOW = Instant.parse("2026-11-23T13:40:00Z");
  static final String CONCEPT = "mot.explore.listen";

  final MemoryLearners learners = new MemoryLearners();
  final MemoryJournal journal = new MemoryJournal();
  final List<Place> went = new ArrayList<>();
  final Map<Family, Recall> recalls = new HashMap<>();
  final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  final Learner lin =
      new Learner(new UUID(0, 1), "Lin", Language.EN, Learner.Purpose.PRACTISE, NOW);
  List<Library.Entry> entries =
      List.of(
          Stories.entry("parcel", Channel.PHONE, 1, "mot.explore.*"),
          Stories.entry("table", Channel.COUNTER, 1, "mot.explore.*"),
          Stories.entry("hotel", Channel.CHAT, 2, "mot.explore.*"),
          Stories.entry("part", Channel.MAIL, 2, "mot.explore.*"));
  boolean broken;
  private int count;

  ProgressTable() {
    learners.add(lin);
    learners.makeCurrent(lin.id());
  }

  ProgressViewModel model() {
    Records records = new Breakable(new MemoryRecords(journal));
    Library library = () -> entries;
    return new ProgressViewModel(
        new ProgressReader(
            learners,
            records,
            library,
            new Adviser(records, library, who -> 0, clock, Thresholds.STANDARD),
            who -> recalls,
            ProgressTable::handbook,
            clock),
        new CurrentThreadTasks(),
        went::add);
  }

  private final class Breakable implements Records {
    private final Records records;

    Breakable(Records records) {
      this.records = records;
    }

    @Override
    public List<Talk> talks(UUID learner, int limit) {
      fail();
      return records.talks(learner, limit);
    }

    @Override
    public Map<UUID, List<Evidence>> evidence(Collection<UUID> attempts) {
      fail();
      return records.evidence(attempts);
    }

    private void fail() {
      if (broken) {
        throw new StoreException(StoreException.Kind.DAMAGED, "/data", null);
      }
    }
  }

  private static Handbook handbook() {
    return Cards.handbook(CONCEPT, new Text("Listen to the end", "先听完"));
  }

  /**
   * A finished first try.
   *
   * @param met of five occasions, the first with the words "I hear you"
   */
  UUID talk(String scenario, int daysAgo, int met) {
    return talk(scenario, daysAgo, met, Optional.empty());
  }

  UUID talk(String scenario, int daysAgo, int met, Optional<UUID> origin) {
    UUID id = new UUID(3, ++count);
    Instant end = NOW.minus(Duration.ofDays(daysAgo));
    journal.begin(
        new Attempt(
            id,
            lin.id(),
            "pack",
            "1.0.0",
            "00",
            scenario,
            new Setup(Mode.PRACTICE, Language.EN, 1),
            end,
            origin.map(first -> new Attempt.Origin(first, 2)),
            0,
            Optional.empty()));
    List<Evidence> evidence = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      boolean hit = n < met;
      evidence.add(
          new Evidence(
              "c" + n,
              CONCEPT,
              Stage.EXPLORE,
              hit ? Outcome.MET : Outcome.VIOLATED,
              n == 0 ? 3 : 1,
              false,
              n + 1,
              false,
              Optional.of(hit ? "I hear you" : "Not my job")));
    }
    journal.finish(
        id,
        new Attempt.Result(end, Optional.of("end"), 20 * met, met > 2, List.of(-40, -10, 5 * met)),
        new Showing(
            evidence,
            Map.of(Stage.EXPLORE, 20 * met),
            Map.of(FiveC.CUSTOMER, 2),
            new Showing.Tone(50 + 5 * met, 5, 2, 1),
            6,
            0,
            Duration.ofMinutes(12)));
    return id;
  }
}
