package motcoach.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import motcoach.method.Ids;
import motcoach.method.Stage;

/** A question about the play, asked after each turn. */
public sealed interface Condition {

  Condition ALWAYS = new All(List.of());
  Condition NEVER = new Any(List.of());

  /** The answer. */
  boolean holds(Facts facts);

  /** How many of the questions it is made of would have to be answered otherwise, at least. */
  default int missing(Facts facts) {
    return holds(facts) ? 0 : 1;
  }

  /** What happened that makes it hold, where it asks for something that happened. */
  default Optional<Trace> evidence(Facts facts) {
    return Optional.empty();
  }

  /** Visits the questions it is made of, without "all", "any" and "not" around them. */
  default void leaves(Consumer<Condition> visit) {
    visit.accept(this);
  }

  /** Whether the question is about this turn or about everything so far (this turn included). */
  enum Since {
    TURN,
    PLAY
  }

  record All(List<Condition> of) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      for (Condition one : of) {
        if (!one.holds(facts)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int missing(Facts facts) {
      return of.stream().mapToInt(one -> one.missing(facts)).sum();
    }

    @Override
    public void leaves(Consumer<Condition> visit) {
      of.forEach(one -> one.leaves(visit));
    }

    @Override
    public Optional<Trace> evidence(Facts facts) {
      return firstEvidence(of.stream(), facts);
    }
  }

  record Any(List<Condition> of) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      for (Condition one : of) {
        if (one.holds(facts)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int missing(Facts facts) {
      return of.stream().mapToInt(one -> one.missing(facts)).min().orElse(1);
    }

    @Override
    public void leaves(Consumer<Condition> visit) {
      of.forEach(one -> one.leaves(visit));
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

    @Override
    public void leaves(Consumer<Condition> visit) {
      of.leaves(visit);
    }
  }

  /**
   * Something of a kind happened: any of {@code ids}, at least {@code times} in all, in stage
   * {@code in} if given. No ids: anything of the kind.
   */
  record Seen(Since since, Trace.Kind kind, Set<String> ids, int times, Optional<Stage> in)
      implements Condition {

    /** Any of {@code ids} once, in whatever stage. */
    public static Seen once(Since since, Trace.Kind kind, Set<String> ids) {
      return new Seen(since, kind, ids, 1, Optional.empty());
    }

    @Override
    public boolean holds(Facts facts) {
      if (ids.isEmpty()) {
        return traces(facts).count() >= times;
      }
      int seen = 0;
      for (String id : ids) {
        for (Trace trace : facts.traces(since, kind, id)) {
          if ((in.isEmpty() || in.get() == trace.stage()) && ++seen >= times) {
            return true;
          }
        }
      }
      return times <= 0;
    }

    @Override
    public Optional<Trace> evidence(Facts facts) {
      return traces(facts).findFirst();
    }

    private Stream<Trace> traces(Facts facts) {
      return facts
          .traces(since, kind)
          .filter(trace -> ids.isEmpty() || ids.contains(trace.id()))
          .filter(trace -> in.map(stage -> stage == trace.stage()).orElse(true));
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
