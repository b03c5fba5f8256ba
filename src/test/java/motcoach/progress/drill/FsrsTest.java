package motcoach.progress.drill;

import static motcoach.progress.drill.Grade.AGAIN;
import static motcoach.progress.drill.Grade.EASY;
import static motcoach.progress.drill.Grade.GOOD;
import static motcoach.progress.drill.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.progress.drill.Memory.Phase;
import org.junit.jupiter.api.Test;

/**
 * The scheduler beside the Java library of Open Spaced Repetition, version 1.0.0: the values its
 * own tests expect, and what it gave for three years of answers.
 */
class FsrsTest {
  private static final Instant NOON = Instant.parse("2022-11-29T12:30:00Z");
  private static final List<Duration> ONE_AND_TEN =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
  private static final List<Duration> TEN = List.of(Duration.ofMinutes(10));
  private static final Fsrs STANDARD = new Fsrs(0.9, ONE_AND_TEN, TEN);

  private static Memory first(Fsrs fsrs, Grade grade) {
    return fsrs.answer(Optional.empty(), grade, NOON);
  }

  private static Memory then(Fsrs fsrs, Memory memory, Grade grade) {
    return fsrs.answer(Optional.of(memory), grade, memory.due());
  }

  private static Duration wait(Memory memory) {
    return Duration.between(memory.last(), memory.due());
  }

  @Test
  void intervalsGrowFallAfterAnErrorAndGrowAgain() {
    List<Grade> grades =
        List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
    List<Long> days = new ArrayList<>();
    Optional<Memory> memory = Optional.empty();
    for (Grade grade : grades) {
      Instant now = memory.map(Memory::due).orElse(NOON);
      memory = Optional.of(STANDARD.answer(memory, grade, now));
      days.add(wait(memory.get()).toDays());
    }
    assertThat(days).containsExactly(0L, 4L, 14L, 45L, 135L, 372L, 0L, 0L, 2L, 5L, 10L, 20L, 40L);
  }

  @Test
  void stabilityAndDifficultyAfterSevenAnswers() {
    int[] later = {0, 0, 1, 3, 8, 21, 0};
    List<Grade> grades = List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD);
    Optional<Memory> memory = Optional.empty();
    Instant now = NOON;
    for (int i = 0; i < later.length; i++) {
      now = now.plus(Duration.ofDays(later[i]));
      memory = Optional.of(STANDARD.answer(memory, grades.get(i), now));
    }
    assertThat(memory.get().stability()).isCloseTo(49.4472, within(0.0001));
    assertThat(memory.get().difficulty()).isCloseTo(6.8271, within(0.0001));
  }

  @Test
  void easyAgainAndAgainIsAsEasyAsCanBe() {
    Optional<Memory> memory = Optional.empty();
    for (int i = 0; i < 10; i++) {
      memory = Optional.of(STANDARD.answer(memory, EASY, NOON.plusNanos(i * 1000L)));
    }
    assertThat(memory.get().difficulty()).isEqualTo(1.0);
  }

  @Test
  void somethingNewGoesThroughItsSteps() {
    Memory good = first(STANDARD, GOOD);
    assertThat(good.phase()).isEqualTo(Phase.LEARNING);
    assertThat(good.step()).isEqualTo(1);
    assertThat(wait(good)).isEqualTo(Duration.ofMinutes(10));
    assertThat(then(STANDARD, good, GOOD).phase()).isEqualTo(Phase.KNOWN);
    assertThat(wait(then(STANDARD, good, HARD))).isEqualTo(Duration.ofMinutes(10));

    assertThat(wait(first(STANDARD, AGAIN))).isEqualTo(Duration.ofMinutes(1));
    assertThat(wait(first(STANDARD, HARD))).isEqualTo(Duration.ofSeconds(330));
    assertThat(first(STANDARD, EASY).phase()).isEqualTo(Phase.KNOWN);
    assertThat(wait(first(STANDARD, EASY)).toDays()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void oneStepIsHalfAsLongAgainWhenItWasHard() {
    Fsrs one = new Fsrs(0.9, TEN, TEN);
    assertThat(wait(first(one, HARD))).isEqualTo(Duration.ofMinutes(15));
    Memory forgotten = then(one, first(one, EASY), AGAIN);
    assertThat(forgotten.phase()).isEqualTo(Phase.RELEARNING);
    assertThat(wait(then(one, forgotten, HARD))).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void twoStepsOfRelearningWaitHalfWayWhenItWasHard() {
    Fsrs two = new Fsrs(0.9, ONE_AND_TEN, ONE_AND_TEN);
    Memory forgotten = then(two, first(two, EASY), AGAIN);
    Memory hard = then(two, forgotten, HARD);
    assertThat(hard.step()).isZero();
    assertThat(wait(hard)).isEqualTo(Duration.ofSeconds(330));
    Memory good = then(two, hard, GOOD);
    assertThat(good.step()).isEqualTo(1);
    assertThat(wait(then(two, good, HARD))).isEqualTo(Duration.ofMinutes(10));
    assertThat(then(two, good, EASY).phase()).isEqualTo(Phase.KNOWN);
  }

  @Test
  void withoutStepsEverythingComesByTheDay() {
    Fsrs days = new Fsrs(0.9, List.of(), List.of());
    for (Grade grade : Grade.values()) {
      assertThat(first(days, grade).phase()).isEqualTo(Phase.KNOWN);
      assertThat(wait(first(days, grade)).toDays()).isGreaterThanOrEqualTo(1);
    }
    Memory forgotten = then(days, first(days, EASY), AGAIN);
    assertThat(forgotten.phase()).isEqualTo(Phase.KNOWN);
    assertThat(wait(forgotten).toDays()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void recallIsNinetyPercentAfterStabilityManyDays() {
    Memory known = first(new Fsrs(0.9, List.of(), List.of()), EASY);
    Instant then = NOON.plus(Duration.ofDays(Math.round(known.stability())));
    assertThat(STANDARD.recall(known, NOON)).isEqualTo(1);
    assertThat(STANDARD.recall(known, then)).isCloseTo(0.9, within(0.002));
  }

  @Test
  void aThousandErrorsInARowLeaveSomeStability() {
    Memory memory = first(STANDARD, AGAIN);
    for (int i = 0; i < 1000; i++) {
      memory = STANDARD.answer(Optional.of(memory), AGAIN, memory.due().plus(Duration.ofDays(1)));
      assertThat(memory.stability()).isGreaterThanOrEqualTo(Fsrs.LEAST_STABILITY);
    }
  }

  @Test
  void noWaitIsLongerThanAHundredYearss() {
    Memory memory = first(STANDARD, EASY);
    for (int i = 0; i < 40; i++) {
      memory = then(STANDARD, memory, EASY);
      assertThat(wait(memory).toDays()).isBetween(1L, 36_500L);
    }
  }

  @Test
  void aClockSetBackCountsAsTheSameDay() {
    Memory known = first(new Fsrs(0.9, List.of(), List.of()), GOOD);
    Memory back = STANDARD.answer(Optional.of(known), GOOD, NOON.minus(Duration.ofDays(400)));
    Memory sameDay = STANDARD.answer(Optional.of(known), GOOD, NOON);
    assertThat(back.stability()).isEqualTo(sameDay.stability());
    assertThat(wait(back)).isEqualTo(wait(sameDay));
    assertThat(back.stability()).isGreaterThanOrEqualTo(known.stability());
  }

  /**
   * Twenty cards over 1,000 days; three times a day, a quarter of an hour apart, those that are due
   * are answered.
   */
  private static Years years(Fsrs fsrs) {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    Dice dice = new Dice();
    Memory[] cards = new Memory[20];
    int answers = 0;
    long sum = 0;
    for (int round = 0; round < 3000; round++) {
      Instant now =
          start.plus(Duration.ofDays(round / 3)).plus(Duration.ofMinutes(15L * (round % 3)));
      for (int i = 0; i < cards.length; i++) {
        if (cards[i] == null || !cards[i].due().isAfter(now)) {
          int thrown = dice.next();
          Grade grade = thrown < 2 ? AGAIN : thrown < 3 ? HARD : thrown < 8 ? GOOD : EASY;
          cards[i] = fsrs.answer(Optional.ofNullable(cards[i]), grade, now);
          answers++;
          sum += Duration.between(start, cards[i].due()).toMinutes() * (i + 1);
        }
      }
    }
    return new Years(answers, sum, List.of(cards).subList(0, 5));
  }

  private record Years(int answers, long sum, List<Memory> cards) {
    void isLike(int card, double stability, double difficulty, String due) {
      Memory memory = cards.get(card);
      assertThat(memory.stability()).isCloseTo(stability, within(1e-8));
      assertThat(memory.difficulty()).isCloseTo(difficulty, within(1e-8));
      assertThat(memory.due()).isEqualTo(Instant.parse(due));
    }
  }

  /** The generator the library was asked with. */
  private static final class Dice {
    private long state = 7;

    int next() {
      state = state * 6364136223846793005L + 1442695040888963407L;
      return (int) ((state >>> 33) % 10);
    }
  }

  @Test
  void aThousandDaysGiveWhatTheLibraryGives() {
    Years standard = years(STANDARD);
    assertThat(standard.answers()).isEqualTo(774);
    assertThat(standard.sum()).isEqualTo(4_889_154_691L);
    standard.isLike(0, 57.464086192, 9.143969249, "2028-11-11T00:00:00Z");
    standard.isLike(1, 40.800248381, 9.172451878, "2028-10-05T00:00:00Z");
    standard.isLike(2, 185.992954866, 8.420591109, "2029-01-19T00:30:00Z");
    standard.isLike(3, 280.885841289, 9.332339471, "2028-12-28T00:00:00Z");
    standard.isLike(4, 918.773842820, 2.218954110, "2029-07-05T00:15:00Z");

    Years days = years(new Fsrs(0.9, List.of(), List.of()));
    assertThat(days.answers()).isEqualTo(425);
    assertThat(days.sum()).isEqualTo(1_647_989_280L);
    days.isLike(0, 775.704066922, 2.482438522, "2028-12-30T00:00:00Z");
    days.isLike(1, 56.084232314, 9.199427229, "2028-10-17T00:00:00Z");
    days.isLike(2, 189.437583305, 8.535868606, "2029-03-31T00:00:00Z");
    days.isLike(3, 372.556851573, 8.835037958, "2029-02-24T00:00:00Z");
    days.isLike(4, 819.754115410, 3.648076208, "2029-04-17T00:00:00Z");
  }
}
