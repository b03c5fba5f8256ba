package motcoach.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.expression.Situation;
import motcoach.method.FiveC;
import motcoach.method.Stage;

/**
 * One conversation in progress, an immutable value. The same scenario, setup and inputs give an
 * equal play.
 */
public interface Play {

  /** The action every act stage offers by itself; see {@link #canWait}. */
  String WAIT = "wait";

  /** The play after {@code input}. An input that is not possible changes nothing and says why. */
  Turned take(Input input);

  /**
   * Does now what the first typed answer would have to wait for: the wordings of the scenario are
   * learnt in the language of the play, which may take a second. Later it costs nothing.
   */
  default void prepare() {}

  /**
   * Listens ahead to words that may be said next, so that saying them takes less time. Changes
   * nothing, and other words can be said all the same.
   */
  default void anticipate(String words) {}

  Scenario scenario();

  Setup setup();

  Stage stage();

  /** Minute of the story; see {@link SimulatedClock}. */
  int minute();

  /** Trainee turns taken so far. */
  int turn();

  /** -100 to 100. */
  int emotion();

  /** 0 to 100. */
  int trust();

  int patience();

  default Mood mood() {
    return Mood.of(emotion());
  }

  List<Line> transcript();

  /** Prepared responses to what was said last. */
  List<Option> options();

  /** What can be done now besides talking. */
  List<Action> actions();

  /** Whether {@link #WAIT} is possible: time goes on to the next event or due time. */
  default boolean canWait() {
    return !over() && stage() == Stage.ACT;
  }

  /** Contact or persona the trainee's words reach now; empty when nobody is on the line. */
  Optional<String> onLine();

  /** What words said now are read in: the stage, and whether they reach the customer. */
  default Situation situation() {
    Situation toCustomer = Situation.in(stage());
    boolean customer = onLine().filter(scenario()::isCustomer).isPresent();
    return customer ? toCustomer : toCustomer.toColleague();
  }

  /** Every expectation; hidden ones too, a screen shows only those that are at least cued. */
  Map<String, Expectation.State> expectations();

  Proposal proposal();

  List<Promise> promises();

  Map<String, TaskCard.State> tasks();

  /** What is left of each resource. */
  Map<String, Integer> resources();

  List<EmotionStep> emotionLine();

  /** Elements that may have been in the last words; the trainee may say that they were meant. */
  default List<Proposal.Offer> halfHeard() {
    return List.of();
  }

  /**
   * The turns in which help was taken: a prepared response, a hint, or another try after the first
   * was taken back.
   */
  default Set<Integer> helped() {
    return Set.of();
  }

  /** Whether {@link Input.Back} is possible now. */
  default boolean canGoBack() {
    return false;
  }

  /** The hints given for the turn to come, and what more there is. */
  default Hints hints() {
    return Hints.NONE;
  }

  /** One verdict per criterion, in the author's order. */
  List<Verdict> verdicts();

  /** How each C stands now, 0 to 2. */
  Map<FiveC, Integer> fiveC();

  /** Ids of the beats met so far: played, or whose options were offered. */
  Set<String> metBeats();

  /** How far it is from a condition, by {@link Condition#missing}. For robots. */
  default int missing(Condition condition) {
    return 0;
  }

  /** Ids of the events that have happened. */
  Set<String> happened();

  /** What the story remembers: the flags that were set so far. For authors. */
  default Set<String> flags() {
    return Set.of();
  }

  Optional<Ending> ending();

  default boolean over() {
    return ending().isPresent();
  }

  /** A short digest of the state, equal for equal plays. */
  String fingerprint();

  Debrief debrief();
}
