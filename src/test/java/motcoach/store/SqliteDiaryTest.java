package motcoach.store;

import static motcoach.store.Samples.LEARNER;
import static motcoach.store.Samples.NOW;
import static motcoach.store.Samples.SHOWING;
import static motcoach.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.Attempt;
import motcoach.progress.Diary;
import motcoach.progress.Learner;
import motcoach.progress.Plan;
import motcoach.progress.Played;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDiaryTest {
  @TempDir Path folder;
  private Store store;
  private Diary diary;

  @BeforeEach
  void open() {
    store = Store.open(folder);
    store.learners().add(LEARNER);
    diary = store.diary();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void firstTriesAndRetriesAreCountedApart() {
    ended(1, "s-02", Optional.empty(), 83, NOW.plusSeconds(10));
    ended(2, "s-02", Optional.empty(), 41, NOW.plusSeconds(20));
    ended(3, "s-02", Optional.of(id(2)), 95, NOW.plusSeconds(30));

    assertThat(diary.played(LEARNER.id()))
        .containsExactly(
            new Played(
                "core",
                "s-02",
                2,
                Optional.of(83),
                Optional.of(new Played.Last(41, NOW.plusSeconds(20))),
                true,
                1,
                Optional.of(95),
                Optional.empty(),
                Mode.TEST));
  }

  @Test
  void theScenarioBegunLastStandsFirstWithItsNewestOpenTalk() {
    ended(1, "s-02", Optional.empty(), 50, NOW);
    begin(2, "s-05", Mode.GUIDED, Optional.empty());
    begin(3, "s-05", Mode.PRACTICE, Optional.empty());

    List<Played> played = diary.played(LEARNER.id());

    assertThat(played).extracting(Played::scenarioId).containsExactly("s-05", "s-02");
    assertThat(played.get(0).open()).contains(id(3));
    assertThat(played.get(0).mode()).isEqualTo(Mode.PRACTICE);
    assertThat(played.get(0).done()).isFalse();
    assertThat(played.get(0).best()).isEmpty();
    assertThat(played.get(1).open()).isEmpty();
    assertThat(played.get(1).done()).isTrue();
    assertThat(played.get(1).passed()).isFalse();
  }

  @Test
  void theLastTalkIsTheOneThatEndedLastWhateverTheClock() {
    ended(1, "s-02", Optional.empty(), 70, NOW);
    ended(2, "s-02", Optional.empty(), 60, NOW.minus(Duration.ofDays(3)));

    assertThat(diary.played(LEARNER.id()).get(0).last().orElseThrow().total()).isEqualTo(60);
  }

  @Test
  void aTalkThatWasGivenUpCountsAsBegunOnly() {
    begin(1, "s-02", Mode.TEST, Optional.empty());
    store
        .journal()
        .finish(id(1), new Attempt.Result(NOW, Optional.empty(), 90, true, List.of()), SHOWING);

    Played played = diary.played(LEARNER.id()).get(0);

    assertThat(played.done()).isFalse();
    assertThat(played.open()).isEmpty();
    assertThat(played.best()).isEmpty();
    assertThat(diary.moments(LEARNER.id(), Instant.EPOCH)).isEmpty();
  }

  @Test
  void everybodyHasADiaryOfTheirOwn() {
    Learner other = new Learner(id(99), "Lee", Language.EN, Learner.Purpose.PRACTISE, NOW);
    store.learners().add(other);
    ended(1, "s-02", Optional.empty(), 70, NOW);
    plan(1, "a caller sighs", "sum up");

    assertThat(diary.played(other.id())).isEmpty();
    assertThat(diary.moments(other.id(), Instant.EPOCH)).isEmpty();
    assertThat(diary.plans(other.id(), Instant.EPOCH)).isEmpty();
  }

  @Test
  void momentsAreEndsOfTalksAndAnswersToExercises() {
    Instant border = Instant.parse("2026-03-29T01:00:00Z");
    ended(1, "s-02", Optional.empty(), 70, border.minusSeconds(1));
    ended(2, "s-02", Optional.empty(), 70, border);
    ended(3, "s-02", Optional.empty(), 70, border.plusMillis(500));
    answered(border.plusSeconds(60));

    assertThat(diary.moments(LEARNER.id(), border))
        .containsExactlyInAnyOrder(border, border.plusMillis(500), border.plusSeconds(60));
  }

  @Test
  void plansComeWithTheirLastAnswerNewestFirst() {
    ended(1, "s-02", Optional.empty(), 70, NOW);
    ended(2, "s-05", Optional.empty(), 70, NOW.plusSeconds(5));
    ended(3, "s-05", Optional.empty(), 70, NOW.plusSeconds(6));
    plan(1, "如果客户叹气", "我就先复述");
    plan(2, "a caller sighs", "sum up");
    store.notes().put(id(3), Plan.WHEN, "half a plan");
    Plan.Asked asked = new Plan.Asked(NOW.plusSeconds(99), Plan.Answer.NOT_YET);
    store.notes().put(id(1), Plan.ASKED, "nonsense");
    store.notes().put(id(1), Plan.ASKED, asked.note());

    assertThat(diary.plans(LEARNER.id(), NOW))
        .containsExactly(
            new Plan(
                id(2),
                "core",
                "s-05",
                "a caller sighs",
                "sum up",
                NOW.plusSeconds(5),
                Optional.empty()),
            new Plan(id(1), "core", "s-02", "如果客户叹气", "我就先复述", NOW, Optional.of(asked)));
    assertThat(diary.plans(LEARNER.id(), NOW.plusSeconds(6))).isEmpty();
  }

  @Test
  void aNoteIsReplacedAndSurvivesReopening() {
    begin(1, "s-02", Mode.TEST, Optional.empty());
    assertThat(store.notes().get(id(1), Plan.WHEN)).isEmpty();
    store.notes().put(id(1), Plan.WHEN, "first");
    store.notes().put(id(1), Plan.WHEN, "它’s second\n👩‍👩‍👧");
    store.close();
    store = Store.open(folder);

    assertThat(store.notes().get(id(1), Plan.WHEN)).contains("它’s second\n👩‍👩‍👧");
    assertThat(store.notes().get(id(1), Plan.THEN)).isEmpty();
  }

  private void begin(int n, String scenario, Mode mode, Optional<UUID> origin) {
    store
        .journal()
        .begin(
            new Attempt(
                id(n),
                LEARNER.id(),
                "core",
                "1.2.3",
                "ab12",
                scenario,
                new Setup(mode, Language.ZH, n),
                NOW,
                origin.map(of -> new Attempt.Origin(of, 3)),
                0,
                Optional.empty()));
  }

  private void ended(int n, String scenario, Optional<UUID> origin, int total, Instant at) {
    begin(n, scenario, Mode.TEST, origin);
    store
        .journal()
        .finish(
            id(n),
            new Attempt.Result(at, Optional.of("end"), total, total >= 60, List.of(-40, 10)),
            SHOWING);
  }

  private void plan(int n, String when, String then) {
    store.notes().put(id(n), Plan.WHEN, when);
    store.notes().put(id(n), Plan.THEN, then);
  }

  private void answered(Instant at) {
    Chain chain = new Chain();
    store
        .database()
        .write(
            handle -> {
              chain.add(
                  handle,
                  ChainedTable.DRILL_ANSWER,
                  LEARNER.id().toString(),
                  "core",
                  "d-1",
                  "good",
                  0,
                  "1",
                  at.toString());
              return true;
            });
  }
}
