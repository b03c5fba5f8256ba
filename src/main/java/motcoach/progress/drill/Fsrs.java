package motcoach.progress.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import motcoach.progress.drill.Memory.Phase;

/**
 * The scheduler FSRS-6 (Free Spaced Repetition Scheduler), with the published default weights and
 * without fuzz, so that the same answers always give the same dates. Checked against the values of
 * the Java library of Open Spaced Repetition, version 1.0.0.
 *
 * <p>Recall falls as {@code R(t) = (1 + factor·t/S)^-decay}, where S is the stability in days and
 * factor is such that R(S) = 0.9. An answer changes stability and difficulty; the next date is when
 * R reaches the wanted retention.
 */
public final class Fsrs {
  private static final double[] W = {
    0.2172, 1.1771, 3.2602, 16.1507, 7.0114, 0.57, 2.0966, 0.0069, 1.5261, 0.112, 1.0178, 1.849,
    0.1133, 0.3127, 2.2934, 0.2191, 3.0004, 0.7536, 0.3332, 0.1437, 0.2
  };

  /** Less is not a memory. In days. */
  static final double LEAST_STABILITY = 0.001;

  private static final double DECAY = -W[20];
  private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
  private static final int LONGEST_DAYS = 36_500;

  private final double retention;
  private final List<Duration> learning;
  private final List<Duration> relearning;

  /**
   * @param retention share that should still be recalled when it comes again, between 0 and 1
   * @param learning waits before something new counts as known; none: from one day to the next
   * @param relearning the same after it was forgotten
   */
  public Fsrs(double retention, List<Duration> learning, List<Duration> relearning) {
    this.retention = retention;
    this.learning = List.copyOf(learning);
    this.relearning = List.copyOf(relearning);
  }

  /**
   * What is remembered after an answer.
   *
   * @param before empty when it was never answered
   * @param now a time before the last answer, from a clock set back, counts as the same day
   */
  public Memory answer(Optional<Memory> before, Grade grade, Instant now) {
    if (before.isEmpty()) {
      return next(Phase.LEARNING, 0, firstStability(grade), firstDifficulty(grade), grade, now);
    }
    Memory memory = before.get();
    boolean sameDay = ChronoUnit.DAYS.between(memory.last(), now) < 1;
    double stability =
        sameDay
            ? shortTerm(memory.stability(), grade)
            : longTerm(memory, recall(memory, now), grade);
    double difficulty = difficulty(memory.difficulty(), grade);
    return next(memory.phase(), memory.step(), stability, difficulty, grade, now);
  }

  /** How likely it is recalled at {@code now}, 0 to 1. */
  public double recall(Memory memory, Instant now) {
    long days = Math.max(0, ChronoUnit.DAYS.between(memory.last(), now));
    return Math.pow(1 + FACTOR * days / memory.stability(), DECAY);
  }

  private Memory next(
      Phase phase, int step, double stability, double difficulty, Grade grade, Instant now) {
    if (phase == Phase.KNOWN) {
      return grade == Grade.AGAIN && !relearning.isEmpty()
          ? at(Phase.RELEARNING, 0, stability, difficulty, relearning.get(0), now)
          : known(stability, difficulty, now);
    }
    List<Duration> steps = phase == Phase.LEARNING ? learning : relearning;
    if (grade == Grade.AGAIN && !steps.isEmpty()) {
      return at(phase, 0, stability, difficulty, steps.get(0), now);
    } else if (grade == Grade.HARD && step < steps.size()) {
      return at(phase, step, stability, difficulty, afterHard(steps, step), now);
    } else if (grade == Grade.GOOD && step + 1 < steps.size()) {
      return at(phase, step + 1, stability, difficulty, steps.get(step + 1), now);
    }
    return known(stability, difficulty, now);
  }

  /** At the first step half-way to the second, or half as long again where there is only one. */
  private static Duration afterHard(List<Duration> steps, int step) {
    if (step > 0) {
      return steps.get(step);
    }
    Duration first = steps.get(0);
    return steps.size() == 1
        ? first.multipliedBy(3).dividedBy(2)
        : first.plus(steps.get(1)).dividedBy(2);
  }

  private Memory known(double stability, double difficulty, Instant now) {
    return at(Phase.KNOWN, 0, stability, difficulty, Duration.ofDays(days(stability)), now);
  }

  private static Memory at(
      Phase phase, int step, double stability, double difficulty, Duration wait, Instant now) {
    return new Memory(phase, step, stability, difficulty, now, now.plus(wait));
  }

  /** Whole days until recall falls to the wanted retention; at least 1. */
  private int days(double stability) {
    long days = Math.round(stability / FACTOR * (Math.pow(retention, 1 / DECAY) - 1));
    return (int) Math.min(Math.max(days, 1), LONGEST_DAYS);
  }

  private static double firstStability(Grade grade) {
    return atLeast(W[grade.number() - 1]);
  }

  private static double firstDifficulty(Grade grade) {
    return oneToTen(W[4] - Math.exp(W[5] * (grade.number() - 1)) + 1);
  }

  /** The harder it is already, the less an answer adds; and it drifts back to an easy start. */
  private static double difficulty(double before, Grade grade) {
    double change = -W[6] * (grade.number() - 3);
    double damped = before + (10 - before) * change / 9;
    return oneToTen(W[7] * firstDifficulty(Grade.EASY) + (1 - W[7]) * damped);
  }

  /** A second answer on the same day. */
  private static double shortTerm(double stability, Grade grade) {
    double growth = Math.exp(W[17] * (grade.number() - 3 + W[18])) * Math.pow(stability, -W[19]);
    boolean recalled = grade == Grade.GOOD || grade == Grade.EASY;
    return atLeast(stability * (recalled ? Math.max(growth, 1) : growth));
  }

  private static double longTerm(Memory memory, double recall, Grade grade) {
    return atLeast(
        grade == Grade.AGAIN
            ? forgotten(memory.difficulty(), memory.stability(), recall)
            : recalled(memory.difficulty(), memory.stability(), recall, grade));
  }

  private static double forgotten(double difficulty, double stability, double recall) {
    double left =
        W[11]
            * Math.pow(difficulty, -W[12])
            * (Math.pow(stability + 1, W[13]) - 1)
            * Math.exp((1 - recall) * W[14]);
    return Math.min(left, stability / Math.exp(W[17] * W[18]));
  }

  private static double recalled(double difficulty, double stability, double recall, Grade grade) {
    double factor = grade == Grade.HARD ? W[15] : grade == Grade.EASY ? W[16] : 1;
    return stability
        * (1
            + Math.exp(W[8])
                * (11 - difficulty)
                * Math.pow(stability, -W[9])
                * (Math.exp((1 - recall) * W[10]) - 1)
                * factor);
  }

  private static double atLeast(double stability) {
    return Math.max(stability, LEAST_STABILITY);
  }

  private static double oneToTen(double difficulty) {
    return Math.min(Math.max(difficulty, 1), 10);
  }
}
