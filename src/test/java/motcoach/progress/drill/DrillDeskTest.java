package motcoach.progress.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Family;
import motcoach.progress.DrillLibrary;
import motcoach.progress.drill.DrillSession.Done;
import motcoach.progress.drill.Exercise.Reason;
import motcoach.progress.drill.Mark.Outcome;
import org.junit.jupiter.api.Test;

class DrillDeskTest {
  private static final UUID LIN = new UUID(0, 1);
  private static final UUID TALK = new UUID(0, 9);
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final String[] CONCEPTS = {
    "mot.explore.listen",
    "mot.explore.open",
    "mot.propose.complete",
    "5c.customer",
    "phone.greet",
    "cmp.listen"
  };

  private final MemoryBook book = new MemoryBook();
  private final DrillDesk desk = desk(Exercises.choices(12, CONCEPTS));

  private DrillDesk desk(List<DrillLibrary.Entry> entries) {
    return new DrillDesk(() -> entries, book, talk -> Optional.empty());
  }

  private static ZonedDateTime on(int day) {
    return ZonedDateTime.of(2026, 11, 1, 9, 0, 0, 0, SHANGHAI).plusDays(day);
  }

  private Done answer(Exercise exercise, boolean right, boolean sure, ZonedDateTime now) {
    Response.Chosen chosen = new Response.Chosen(right ? 0 : 1);
    Mark mark =
        Mark.of(
            right ? Outcome.RIGHT : Outcome.WRONG,
            right ? 1 : 0,
            List.of(),
            List.of(),
            Optional.empty());
    return desk.answer(
        LIN, exercise, chosen, mark, new Grade.Attempted(sure, false, exercise.firstTry()), now);
  }

  /** Answers every exercise of a set. */
  private DrillSession go(DrillSession session, boolean right, ZonedDateTime now) {
    DrillSession going = session;
    while (!going.over()) {
      going = going.with(answer(going.current().orElseThrow(), right, false, now));
    }
    return going;
  }

  @Test
  void theFirstDayBringsFiveNewOnesOfTwoFamiliesAConceptAtATime() {
    assertThat(desk.dueToday(LIN, on(0))).isEqualTo(5);
    DrillSession set = desk.next(LIN, on(0), 1);
    assertThat(set.exercises()).extracting(Exercise::reason).containsOnly(Reason.NEW);
    assertThat(set.exercises())
        .extracting(exercise -> exercise.item().concepts().get(0))
        .containsExactly(
            "mot.explore.listen",
            "mot.explore.listen",
            "mot.explore.listen",
            "mot.propose.complete",
            "mot.propose.complete");
    assertThat(desk.plan(LIN, on(0)).families())
        .containsExactly(
            new DrillPlan.Share(Optional.of(Family.EXPLORE), 3),
            new DrillPlan.Share(Optional.of(Family.PROPOSE), 2));
  }

  @Test
  void afterTodaysOnesNothingIsDueUntilTheirDay() {
    go(desk.next(LIN, on(0), 1), true, on(0));
    assertThat(desk.dueToday(LIN, on(0))).isZero();
    assertThat(desk.next(LIN, on(0), 1).over()).isTrue();
    DrillPlan plan = desk.plan(LIN, on(0));
    assertThat(plan.coming()).containsEntry(LocalDate.of(2026, 11, 4), 5);
    assertThat(plan.ahead()).isTrue();
    assertThat(desk.dueToday(LIN, on(3))).isEqualTo(10);
  }

  @Test
  void leavingInTheMiddleLosesNothing() {
    DrillSession set = desk.next(LIN, on(0), 1);
    answer(set.exercises().get(0), true, false, on(0));
    answer(set.exercises().get(1), true, false, on(0));
    DrillSession again = desk.next(LIN, on(0), 2);
    assertThat(again.exercises().stream().map(Exercise::key))
        .hasSize(3)
        .doesNotContain(set.exercises().get(0).key(), set.exercises().get(1).key())
        .contains(set.exercises().get(2).key(), set.exercises().get(3).key());
    assertThat(desk.plan(LIN, on(0)).families()).hasSize(2);
  }

  @Test
  void neverMoreThanTheDayAllowsOverTwoMonths() {
    for (int day = 0; day < 60; day++) {
      int fresh = 0;
      int repeated = 0;
      for (DrillSession set = desk.next(LIN, on(day), day);
          !set.over();
          set = desk.next(LIN, on(day), day)) {
        assertThat(set.exercises().size()).isLessThanOrEqualTo(10);
        assertThat(set.exercises().stream().map(e -> Exercise.family(e.item())).distinct().count())
            .isLessThanOrEqualTo(3);
        fresh += (int) set.exercises().stream().filter(e -> e.reason() == Reason.NEW).count();
        repeated += (int) set.exercises().stream().filter(e -> e.reason() == Reason.DUE).count();
        go(set, day % 3 > 0, on(day));
      }
      assertThat(fresh).as("new on day %d", day).isLessThanOrEqualTo(5);
      assertThat(repeated).as("repeated on day %d", day).isLessThanOrEqualTo(20);
      assertThat(desk.dueToday(LIN, on(day))).isZero();
    }
    assertThat(book.cards(LIN)).hasSize(72);
  }

  @Test
  void aSetOfRepetitionsMixesItsFamilies() {
    DrillDesk all = desk(Exercises.choices(2, CONCEPTS));
    for (int day = 0; day < 3; day++) {
      go(all.next(LIN, on(day), 1), true, on(day));
    }
    List<Exercise> due =
        all.next(LIN, on(20), 1).exercises().stream()
            .filter(exercise -> exercise.reason() == Reason.DUE)
            .toList();
    assertThat(due.size()).isGreaterThanOrEqualTo(5);
    assertThat(Exercise.family(due.get(0).item())).isNotEqualTo(Exercise.family(due.get(1).item()));
    assertThat(Exercise.family(due.get(1).item())).isNotEqualTo(Exercise.family(due.get(2).item()));
  }

  @Test
  void aSureErrorComesAgainInTheSetAndTheNextDayWhateverFollows() {
    DrillSession set = desk.next(LIN, on(0), 1);
    Exercise first = set.exercises().get(0);
    set = set.with(answer(first, false, true, on(0)));
    assertThat(set.exercises()).hasSize(6);
    Exercise again = set.exercises().get(4);
    assertThat(again.reason()).isEqualTo(Reason.AGAIN);
    assertThat(again.key()).isEqualTo(first.key());

    Done second = answer(again, true, true, on(0));
    assertThat(second.grade()).as("a second try is never easy").isEqualTo(Grade.GOOD);
    assertThat(second.card().due()).isEqualTo(on(1).toLocalDate());
    assertThat(set.with(second).exercises()).hasSize(6);
  }

  @Test
  void aSureErrorOfSomethingLongKnownComesTheNextDayToo() {
    Exercise one = desk.next(LIN, on(0), 1).exercises().get(0);
    int day = 0;
    for (int i = 0; i < 5; i++) {
      Done done = answer(one, true, false, on(day));
      day = (int) (done.card().due().toEpochDay() - on(0).toLocalDate().toEpochDay());
    }
    Done unsure = answer(one, false, false, on(day));
    assertThat(unsure.card().due()).as("the scheduler alone").isAfter(on(day + 1).toLocalDate());
    Done sure = answer(one, false, true, on(day));
    assertThat(sure.card().due()).isEqualTo(on(day + 1).toLocalDate());
  }

  @Test
  void gradesFollowHintConfidenceAndTry() {
    record Case(Outcome outcome, boolean sure, boolean hinted, boolean first, Grade grade) {}
    for (Case one :
        List.of(
            new Case(Outcome.RIGHT, true, false, true, Grade.EASY),
            new Case(Outcome.RIGHT, false, false, true, Grade.GOOD),
            new Case(Outcome.RIGHT, true, false, false, Grade.GOOD),
            new Case(Outcome.RIGHT, true, true, true, Grade.HARD),
            new Case(Outcome.NEARLY, true, false, true, Grade.HARD),
            new Case(Outcome.WRONG, false, true, true, Grade.AGAIN),
            new Case(Outcome.UNDECIDED, false, false, true, Grade.AGAIN))) {
      assertThat(
              Grade.of(one.outcome(), new Grade.Attempted(one.sure(), one.hinted(), one.first())))
          .as("%s", one)
          .isEqualTo(one.grade());
    }
  }

  @Test
  void aTalkQueuesThreeOnItsConceptsAndTheyComeFirst() {
    go(desk.next(LIN, on(0), 1), true, on(0));
    List<DrillLibrary.Entry> queued =
        desk.queue(LIN, TALK, List.of("phone.greet", "cmp.listen", "phone.none"), on(1));
    assertThat(queued)
        .extracting(entry -> entry.item().concepts().get(0))
        .containsExactly("phone.greet", "cmp.listen", "phone.greet");
    assertThat(desk.queue(LIN, TALK, List.of("5c.customer"), on(1)))
        .containsExactlyInAnyOrderElementsOf(queued);
    DrillSession set = desk.next(LIN, on(1), 1);
    assertThat(set.exercises().subList(0, 3))
        .extracting(Exercise::reason)
        .containsOnly(Reason.QUEUED);
    assertThat(set.exercises().subList(0, 3).stream().map(Exercise::entry))
        .containsExactlyInAnyOrderElementsOf(queued);
    assertThat(desk.dueToday(LIN, on(1))).isEqualTo(5);
  }

  @Test
  void somethingKnownThatATalkQueuesComesAtOnceWithItsMemory() {
    DrillDesk one = desk(Exercises.choices(1, "phone.greet"));
    go(one.next(LIN, on(0), 1), true, on(0));
    assertThat(one.dueToday(LIN, on(0))).isZero();
    one.queue(LIN, TALK, List.of("phone.greet"), on(1));
    assertThat(one.dueToday(LIN, on(1))).isEqualTo(1);
    assertThat(book.cards(LIN).get(0).memory()).isPresent();
  }

  @Test
  void nothingIsQueuedForNothing() {
    assertThat(desk.queue(LIN, TALK, List.of(), on(0))).isEmpty();
    assertThat(desk.queue(LIN, TALK, List.of("no.such"), on(0))).isEmpty();
    assertThat(book.cards(LIN)).isEmpty();
  }

  @Test
  void goingOnAheadAsksWhatComesNextAndNothingNew() {
    go(desk.next(LIN, on(0), 1), true, on(0));
    go(desk.next(LIN, on(1), 1), false, on(1));
    List<Exercise> ahead = desk.ahead(LIN, on(1), 1).exercises();
    assertThat(ahead).isNotEmpty().extracting(Exercise::reason).containsOnly(Reason.AHEAD);
    assertThat(desk.ahead(new UUID(0, 2), on(1), 1).over()).isTrue();
  }

  @Test
  void anAnswerFromAWrongFutureDoesNotHideTheExercise() {
    go(desk.next(LIN, on(4000), 1), true, on(4000));
    assertThat(desk.dueToday(LIN, on(0))).as("five again, five new").isEqualTo(10);
    DrillSession again = desk.next(LIN, on(0), 1);
    Done done = answer(again.current().orElseThrow(), true, false, on(0));
    assertThat(done.card().due()).isBefore(on(60).toLocalDate());
  }

  @Test
  void answersStayInTheOrderInWhichTheyWereGiven() {
    Exercise one = desk.next(LIN, on(0), 1).exercises().get(0);
    List<ZonedDateTime> times = List.of(on(5), on(0), on(-4000), on(4000), on(1));
    List<ZonedDateTime> newestFirst = new ArrayList<>();
    for (ZonedDateTime time : times) {
      answer(one, true, false, time);
      newestFirst.add(0, time);
    }
    assertThat(book.answers(LIN, 10).stream().map(DrillAnswer::at))
        .containsExactlyElementsOf(newestFirst.stream().map(ZonedDateTime::toInstant).toList());
  }

  @Test
  void theDayIsTheTraineesOwn() {
    ZonedDateTime lateInShanghai = ZonedDateTime.of(2026, 11, 1, 23, 30, 0, 0, SHANGHAI);
    Exercise one = desk.next(LIN, lateInShanghai, 1).exercises().get(0);
    Done wrong = answer(one, false, true, lateInShanghai);
    assertThat(wrong.card().due()).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(desk.dueToday(LIN, lateInShanghai.plusHours(1))).isGreaterThan(4);
  }

  @Test
  void theSameSeedGivesTheSameOrderAndStepsNeverLieInOrder() {
    assertThat(desk.next(LIN, on(0), 5)).isEqualTo(desk.next(LIN, on(0), 5));
    DrillLibrary.Entry steps =
        new DrillLibrary.Entry(
            "core",
            new motcoach.scenario.drill.DrillItem(
                "steps",
                List.of("phone.greet"),
                1,
                motcoach.method.Text.same("?"),
                new motcoach.scenario.drill.DrillItem.Order(
                    List.of(motcoach.method.Text.same("a"), motcoach.method.Text.same("b")),
                    motcoach.method.Text.same("why"))));
    for (int seed = 0; seed < 20; seed++) {
      assertThat(desk.of(List.of(steps), seed).exercises().get(0).order()).containsExactly(1, 0);
    }
  }

  @Test
  void aSetTakesAboutTenMinutesAtMost() {
    DrillPlan plan = desk.plan(LIN, on(0));
    assertThat(plan.minutes()).isBetween(1, 10);
    assertThat(plan.set()).isEqualTo(5);
    assertThat(plan.exercises()).isEqualTo(72);
  }

  @Test
  void withoutExercisesThereIsNothing() {
    DrillDesk none = desk(List.of());
    assertThat(none.dueToday(LIN, on(0))).isZero();
    assertThat(none.plan(LIN, on(0)).exercises()).isZero();
    assertThat(none.next(LIN, on(0), 1).over()).isTrue();
  }
}
