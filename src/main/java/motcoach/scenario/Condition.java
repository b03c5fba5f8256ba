package motcoach.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.method.Act;
import motcoach.method.Ids;
import motcoach.method.Stage;

/** A question about the play, asked after each turn. */
public sealed interface Condition {

  Condition ALWAYS = new All(List.of());
  Condition NEVER = new Any(List.of());

  /** The answer. */
  boolean holds(Facts facts);

  /** What happened that makes it hold, where it asks for something that happened. */
  default Optional<Trace> evidence(Facts facts) {
    return Optional.empty();
  }

  /** Whether the question is about this turn or about everything so far (this turn included). */
  enum Since {
    TURN,
    PLAY
  }

  record All(List<Condition> of) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return of.stream().allMatch(one -> one.holds(facts));
    }

    @Override
    public Optional<Trace> evidence(Facts facts) {
      return firstEvidence(of.stream(), facts);
    }
  }

  record Any(List<Condition> of) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return of.stream().anyMatch(one -> one.holds(facts));
    }

    @Override
    public Optional<Trace> evidence(Facts facts) {
      return firstEvidence(of.stream().filter(one -> one.holds(facts)), facts);
    }
  }

  record Not(Condition of) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return !of.holds(facts);
    }
  }

  /** A question about something that happened. */
  sealed interface Past extends Condition {
    Since since();

    Trace.Kind kind();

    Predicate<Trace> sought();

    @Override
    default boolean holds(Facts facts) {
      return evidence(facts).isPresent();
    }

    @Override
    default Optional<Trace> evidence(Facts facts) {
      return facts.traces(since(), kind()).filter(sought()).findFirst();
    }
  }

  /** Any of the acts was done, at least {@code times} in all, in {@code in} if given. */
  record Acted(Since since, Set<Act> acts, int times, Optional<Stage> in) implements Past {
    @Override
    public Trace.Kind kind() {
      return Trace.Kind.ACT;
    }

    @Override
    public Predicate<Trace> sought() {
      Set<String> ids = acts.stream().map(Act::id).collect(Collectors.toSet());
      return trace ->
          ids.contains(trace.id()) && in.map(stage -> stage == trace.stage()).orElse(true);
    }

    @Override
    public boolean holds(Facts facts) {
      return facts.traces(since, kind()).filter(sought()).count() >= times;
    }
  }

  /** Any of the topics was touched. */
  record Touched(Since since, Set<String> topics) implements Past {
    @Override
    public Trace.Kind kind() {
      return Trace.Kind.TOPIC;
    }

    @Override
    public Predicate<Trace> sought() {
      return trace -> topics.contains(trace.id());
    }
  }

  /** Any of the elements was named. */
  record Proposed(Since since, Set<String> elements) implements Past {
    @Override
    public Trace.Kind kind() {
      return Trace.Kind.ELEMENT;
    }

    @Override
    public Predicate<Trace> sought() {
      return trace -> elements.contains(trace.id());
    }
  }

  /** Wording of this band was used. */
  record Toned(Since since, Band band) implements Past {
    @Override
    public Trace.Kind kind() {
      return Trace.Kind.BAND;
    }

    @Override
    public Predicate<Trace> sought() {
      return trace -> trace.id().equals(band.id());
    }
  }

  /** Any of these faults was found. */
  record Faulted(Since since, Set<Category> categories) implements Past {
    @Override
    public Trace.Kind kind() {
      return Trace.Kind.FAULT;
    }

    @Override
    public Predicate<Trace> sought() {
      Set<String> ids = categories.stream().map(Category::id).collect(Collectors.toSet());
      return trace -> ids.contains(trace.id());
    }
  }

  /** The action was done. */
  record Did(Since since, Set<String> actions) implements Past {
    @Override
    public Trace.Kind kind() {
      return Trace.Kind.ACTION;
    }

    @Override
    public Predicate<Trace> sought() {
      return trace -> actions.contains(trace.id());
    }
  }

  /** A time or date was named. */
  record NamedTime(Since since) implements Past {
    @Override
    public Trace.Kind kind() {
      return Trace.Kind.TIME;
    }

    @Override
    public Predicate<Trace> sought() {
      return trace -> true;
    }
  }

  /** The trainee's words of this turn were understood; an option or an action always is. */
  record Understood() implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return facts.understood();
    }
  }

  /** The expectation is at least in {@code atLeast}. */
  record ExpectationIs(String expectation, Expectation.State atLeast) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return facts.expectation(expectation).compareTo(atLeast) >= 0;
    }
  }

  record FlagSet(String flag) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return facts.flag(flag);
    }
  }

  /** The event has happened. */
  record Happened(String event) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return facts.happened(event);
    }
  }

  /** The task is at least in {@code atLeast}; FAILED is only itself. */
  record TaskIs(String task, TaskCard.State atLeast) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      TaskCard.State now = facts.task(task);
      if (now == TaskCard.State.FAILED || atLeast == TaskCard.State.FAILED) {
        return now == atLeast;
      }
      return now.compareTo(atLeast) >= 0;
    }
  }

  /** A promise made with the element is in one of the states. Empty element: any promise. */
  record PromiseIs(Optional<String> element, Set<Promise.State> states) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return facts.promises().stream()
          .filter(promise -> element.map(promise.element()::equals).orElse(true))
          .anyMatch(promise -> states.contains(promise.state()));
    }
  }

  /** A measure lies in a range, both ends included. */
  record Within(Measure measure, int atLeast, int atMost) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      int value = facts.measure(measure);
      return value >= atLeast && value <= atMost;
    }
  }

  /** The stage is one of these. */
  record InStage(Set<Stage> stages) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return stages.contains(facts.stage());
    }
  }

  /** This contact is on the line; empty: nobody is. */
  record OnLine(Optional<String> contact) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return facts.onLine().equals(contact);
    }
  }

  /** A proposal lamp is green. */
  record LampGreen(Lamp lamp) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return facts.green(lamp);
    }
  }

  /** The three lamps of a proposal. */
  enum Lamp {
    COMPLETE,
    REALISTIC,
    WIN_WIN;

    /** The id used in packs. */
    public String id() {
      return Ids.of(this);
    }
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

  private static Optional<Trace> firstEvidence(Stream<Condition> conditions, Facts facts) {
    return conditions.flatMap(one -> one.evidence(facts).stream()).findFirst();
  }
}
