package motcoach.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.method.Act;
import motcoach.method.Stage;

/** A question about the play, asked after each turn. */
public sealed interface Condition {

  Condition ALWAYS = new All(List.of());
  Condition NEVER = new Any(List.of());

  /** Whether the question is about this turn or about everything so far (this turn included). */
  enum Since {
    TURN,
    PLAY
  }

  record All(List<Condition> of) implements Condition {}

  record Any(List<Condition> of) implements Condition {}

  record Not(Condition of) implements Condition {}

  /** Any of the acts was done, at least {@code times} in all, in {@code in} if given. */
  record Acted(Since since, Set<Act> acts, int times, Optional<Stage> in) implements Condition {}

  /** Any of the topics was touched. */
  record Touched(Since since, Set<String> topics) implements Condition {}

  /** Any of the elements was named. */
  record Proposed(Since since, Set<String> elements) implements Condition {}

  /** Wording of this band was used. */
  record Toned(Since since, Band band) implements Condition {}

  /** Any of these faults was found. */
  record Faulted(Since since, Set<Category> categories) implements Condition {}

  /** The action was done. */
  record Did(Since since, Set<String> actions) implements Condition {}

  /** A time or date was named. */
  record NamedTime(Since since) implements Condition {}

  /** The trainee's words of this turn were understood; an option or an action always is. */
  record Understood() implements Condition {}

  /** The expectation is at least in {@code atLeast}. */
  record ExpectationIs(String expectation, Expectation.State atLeast) implements Condition {}

  record FlagSet(String flag) implements Condition {}

  /** The event has happened. */
  record Happened(String event) implements Condition {}

  /** The task is at least in {@code atLeast}; FAILED is only itself. */
  record TaskIs(String task, TaskCard.State atLeast) implements Condition {}

  /** A promise made with the element is in one of the states. Empty element: any promise. */
  record PromiseIs(Optional<String> element, Set<Promise.State> states) implements Condition {}

  /** A measure lies in a range, both ends included. */
  record Within(Measure measure, int atLeast, int atMost) implements Condition {}

  /** The stage is one of these. */
  record InStage(Set<Stage> stages) implements Condition {}

  /** This contact is on the line; empty: nobody is. */
  record OnLine(Optional<String> contact) implements Condition {}

  /** A proposal lamp is green. */
  record LampGreen(Lamp lamp) implements Condition {}

  /** The three lamps of a proposal. */
  enum Lamp {
    COMPLETE,
    REALISTIC,
    WIN_WIN
  }

  /** What can be measured. */
  enum Measure {
    EMOTION,
    TRUST,
    PATIENCE,
    /** Trainee turns so far, 1 in the first. */
    TURN,
    /** Trainee turns in this stage. */
    STAGE_TURN,
    /** Minute of the story. */
    MINUTE,
    /** Percent of the weight of known expectations answered by the proposal. */
    COVERED,
    /** Minutes since the customer last heard from us. */
    SILENCE
  }
}
