package motcoach.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.progress.Evidence;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Plan;
import motcoach.progress.Showing;
import motcoach.progress.Standing;
import motcoach.scenario.Criterion;
import motcoach.scenario.Verdict;
import org.jdbi.v3.core.Handle;

/**
 * A data folder in which one person has practised for years: talks of 16 turns with what they
 * showed, notes, plans, retries, exercises, and a few talks left open. The same each time.
 */
public final class FullJournal {
  private static final int TURNS_OF_A_TALK = 16;
  private static final int TALKS_AT_ONCE = 250;
  private static final List<String> NOTES =
      List.of("wanted", "best", "change", "explore", "propose", "act", "confirm", "shown");

  private final Chain chain = new Chain();
  private final Random random = new Random(7);
  private final Learner learner;
  private final List<Library.Entry> entries;
  private final Instant now;

  private FullJournal(Learner learner, List<Library.Entry> entries, Instant now) {
    this.learner = learner;
    this.entries = entries;
    this.now = now;
  }

  /**
   * Fills a new folder; takes about a minute for 200,000 turns.
   *
   * @param now when the last talk ended
   */
  public static Store open(
      Path folder, Learner learner, List<Library.Entry> entries, int turns, Instant now) {
    Store store = Store.open(folder);
    store.learners().add(learner);
    store.learners().makeCurrent(learner.id());
    FullJournal journal = new FullJournal(learner, entries, now);
    int talks = turns / TURNS_OF_A_TALK;
    for (int first = 0; first < talks; first += TALKS_AT_ONCE) {
      int begin = first;
      store
          .database()
          .write(
              handle -> {
                IntStream.range(begin, Math.min(begin + TALKS_AT_ONCE, talks))
                    .forEach(talk -> journal.add(handle, talk, talks));
                return true;
              });
    }
    return store;
  }

  private static UUID id(int talk) {
    return new UUID(0x66756c6cL, talk);
  }

  private void add(Handle handle, int talk, int talks) {
    Library.Entry entry = entries.get(random.nextInt(entries.size()));
    UUID id = id(talk);
    Instant end = now.minus(Duration.ofHours(3L * (talks - 1 - talk)));
    chain.add(
        handle,
        ChainedTable.ATTEMPT,
        id.toString(),
        learner.id().toString(),
        entry.packId(),
        entry.packVersion(),
        entry.packHash(),
        entry.scenario().id(),
        "practice",
        learner.language().id(),
        talk,
        end.minusSeconds(600).toString());
    if (talk % 8 == 7) {
      chain.add(handle, ChainedTable.RETRY, id.toString(), id(talk - 1).toString(), 4);
    }
    for (int turn = 1; turn <= TURNS_OF_A_TALK; turn++) {
      chain.add(
          handle,
          ChainedTable.TURN,
          id.toString(),
          turn,
          "said",
          "I am sorry you had to call three times. I will find out and call you by three.",
          "0123456789abcdef0123456789abcdef",
          end.minusSeconds(600 - turn * 30L).toString(),
          "+00:00");
    }
    if (talk % 200 == 199) {
      Standings.keep(
          handle,
          id,
          new Standing(
              Stage.ACT,
              900,
              -10,
              Optional.of(entry.scenario().persona().id()),
              Optional.of("So when will it be here?")));
    } else {
      finish(handle, id, entry, end);
    }
    exercise(handle, end);
  }

  private void finish(Handle handle, UUID id, Library.Entry entry, Instant end) {
    int total = 30 + random.nextInt(70);
    chain.add(
        handle,
        ChainedTable.RESULT,
        id.toString(),
        end.toString(),
        "end",
        total,
        total >= entry.scenario().passMark() ? 1 : 0,
        IntStream.range(0, TURNS_OF_A_TALK)
            .mapToObj(step -> String.valueOf(random.nextInt(200) - 100))
            .collect(Collectors.joining(" ")));
    Showings.keep(handle, id, showing(entry));
    NOTES.forEach(key -> note(handle, id, key, "something written in the debrief"));
    if (random.nextInt(4) == 0) {
      note(handle, id, Plan.WHEN, "a caller sighs");
      note(handle, id, Plan.THEN, "sum up the record before I ask anything");
    }
  }

  private Showing showing(Library.Entry entry) {
    List<Evidence> evidence = new ArrayList<>();
    for (Criterion criterion : entry.scenario().criteria()) {
      evidence.add(
          new Evidence(
              criterion.id(),
              criterion.concept(),
              criterion.stage(),
              random.nextInt(3) == 0 ? Verdict.Outcome.NOT_SEEN : Verdict.Outcome.MET,
              criterion.weight(),
              criterion.critical(),
              1 + random.nextInt(TURNS_OF_A_TALK),
              random.nextInt(5) == 0,
              Optional.of("I will find out and call you by three.")));
    }
    return new Showing(
        evidence,
        Map.of(Stage.EXPLORE, random.nextInt(101), Stage.ACT, random.nextInt(101)),
        Map.of(FiveC.CUSTOMER, random.nextInt(3)),
        new Showing.Tone(70, 14, 8, 1),
        TURNS_OF_A_TALK,
        2,
        Duration.ofMinutes(9));
  }

  private static void note(Handle handle, UUID attempt, String key, String words) {
    handle.execute(
        "INSERT INTO note (attempt, key, words) VALUES (?, ?, ?)", attempt.toString(), key, words);
  }

  private void exercise(Handle handle, Instant at) {
    chain.add(
        handle,
        ChainedTable.DRILL_ANSWER,
        learner.id().toString(),
        "service-basics",
        "item-" + random.nextInt(100),
        "good",
        0,
        "1",
        at.toString());
  }
}
