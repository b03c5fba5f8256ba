package motcoach.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.scenario.Mode;
import motcoach.scenario.Verdict;

/** Writes down a finished talk by hand: marks of weight 1 unless told otherwise. */
public final class Invented {
  /** Day 0 of every story. */
  public static final Instant DAY_0 = Instant.parse("2026-03-02T09:00:00Z");

  /** A concept of the family the tests look at. */
  public static final String EXPLORE = "mot.explore.open";

  private final int number;
  private final String scenario;
  private final List<Talk.Mark> marks = new ArrayList<>();
  private Instant at;
  private Mode mode = Mode.PRACTICE;
  private Optional<UUID> origin = Optional.empty();
  private boolean ended = true;
  private int turns = 10;
  private int helped;
  private Map<Stage, Integer> stages = Map.of();
  private Map<FiveC, Integer> fiveC = Map.of();
  private Showing.Tone tone = new Showing.Tone(60, 8, 4, 1);
  private Duration practised = Duration.ofMinutes(10);

  private Invented(int number, String scenario, double day) {
    this.number = number;
    this.scenario = scenario;
    this.at = day(day);
  }

  public static Instant day(double day) {
    return DAY_0.plusSeconds((long) (day * 86_400));
  }

  public static UUID id(int number) {
    return new UUID(7, number);
  }

  /**
   * @param number names the talk
   * @param day on which it was finished
   */
  public static Invented talk(int number, String scenario, double day) {
    return new Invented(number, scenario, day);
  }

  public Invented met(int count) {
    return marks(count, Verdict.Outcome.MET, 1, false, false, false);
  }

  public Invented missed(int count) {
    return marks(count, Verdict.Outcome.NOT_SEEN, 1, false, false, false);
  }

  public Invented violated(boolean critical) {
    return marks(1, Verdict.Outcome.VIOLATED, 1, critical, false, false);
  }

  public Invented criticalMissed() {
    return marks(1, Verdict.Outcome.NOT_SEEN, 1, true, false, false);
  }

  public Invented helpedMet(int count) {
    return marks(count, Verdict.Outcome.MET, 1, false, true, false);
  }

  public Invented helpedMissed(int count) {
    return marks(count, Verdict.Outcome.VIOLATED, 1, false, true, false);
  }

  public Invented unsure(int count) {
    return marks(count, Verdict.Outcome.UNSURE, 3, false, false, false);
  }

  public Invented noOpportunity(int count) {
    return marks(count, Verdict.Outcome.NO_OPPORTUNITY, 3, true, false, false);
  }

  /** One met, but disagreed with. */
  public Invented contested() {
    return marks(1, Verdict.Outcome.MET, 1, false, false, true);
  }

  public Invented weighing(Verdict.Outcome outcome, int weight) {
    return marks(1, outcome, weight, false, false, false);
  }

  public Invented of(String concept, Verdict.Outcome outcome) {
    marks.add(new Talk.Mark(concept, outcome, 1, false, false, false));
    return this;
  }

  private Invented marks(
      int count,
      Verdict.Outcome outcome,
      int weight,
      boolean critical,
      boolean helped,
      boolean contested) {
    for (int n = 0; n < count; n++) {
      marks.add(new Talk.Mark(EXPLORE, outcome, weight, critical, helped, contested));
    }
    return this;
  }

  public Invented guided() {
    mode = Mode.GUIDED;
    return this;
  }

  public Invented retryOf(int origin) {
    this.origin = Optional.of(id(origin));
    return this;
  }

  public Invented givenUp() {
    ended = false;
    return this;
  }

  public Invented helpedTurns(int helped, int turns) {
    this.helped = helped;
    this.turns = turns;
    return this;
  }

  public Invented showing(Map<Stage, Integer> stages, Map<FiveC, Integer> fiveC, int tone) {
    this.stages = stages;
    this.fiveC = fiveC;
    this.tone = new Showing.Tone(tone, 8, 4, 1);
    return this;
  }

  public Invented wordless() {
    tone = new Showing.Tone(0, 0, 0, 0);
    return this;
  }

  public Invented practised(int minutes) {
    practised = Duration.ofMinutes(minutes);
    return this;
  }

  public Talk done() {
    return new Talk(
        id(number),
        new Talk.Story("pack", scenario),
        mode,
        origin,
        ended,
        at,
        List.of(-40, 0, 20),
        Optional.of(new Talk.Figures(stages, fiveC, tone, turns, helped, practised)),
        marks);
  }

  /** As it would be had it been finished before figures and marks were kept. */
  public Talk old() {
    Talk talk = done();
    return new Talk(
        talk.attempt(),
        talk.story(),
        talk.mode(),
        talk.origin(),
        talk.ended(),
        talk.finishedAt(),
        talk.emotion(),
        Optional.empty(),
        List.of());
  }
}
