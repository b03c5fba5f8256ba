package motcoach.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which beats can answer what, worked out once for a scenario: a turn then looks at few of them.
 * All lists keep the author's order.
 */
final class BeatIndex {
  private final List<Candidate> all = new ArrayList<>();
  private final List<Candidate> afterActions = new ArrayList<>();
  private final List<Candidate> afterNoise = new ArrayList<>();
  private final List<Candidate> withOptions = new ArrayList<>();
  private final Map<String, List<Candidate>> aboutExpectation = new HashMap<>();
  private final Map<String, List<Candidate>> aboutEvent = new HashMap<>();

  /**
   * A beat, and that part of its condition which is answered at once: most beats fall through it.
   */
  record Candidate(Beat beat, Condition.All quick) {
    boolean fits(Turn turn) {
      boolean spent = beat.once() && turn.playedBeats.contains(beat.id());
      return !spent && quick.holds(turn) && beat.when().holds(turn);
    }
  }

  BeatIndex(List<Beat> beats) {
    for (Beat beat : beats) {
      List<Condition> quick = new ArrayList<>();
      quick(beat.when(), quick);
      add(new Candidate(beat, new Condition.All(quick)));
    }
  }

  /** Adds the quick ones among what must hold all together. */
  private static void quick(Condition condition, List<Condition> found) {
    if (condition instanceof Condition.All all) {
      all.of().forEach(one -> quick(one, found));
    } else if (isQuick(condition) || condition instanceof Condition.Not not && isQuick(not.of())) {
      found.add(condition);
    }
  }

  private static boolean isQuick(Condition condition) {
    return condition instanceof Condition.FlagSet
        || condition instanceof Condition.InStage
        || condition instanceof Condition.OnLine
        || condition instanceof Condition.Happened
        || condition instanceof Condition.Understood;
  }

  private void add(Candidate candidate) {
    Beat beat = candidate.beat;
    all.add(candidate);
    if (hasOptions(beat)) {
      withOptions.add(candidate);
    }
    beat.when()
        .leaves(
            question -> {
              if (question instanceof Condition.Understood) {
                put(afterNoise, candidate);
              } else if (isAboutThisAction(question)) {
                put(afterActions, candidate);
              } else if (question instanceof Condition.ExpectationIs is && hasOptions(beat)) {
                put(
                    aboutExpectation.computeIfAbsent(is.expectation(), id -> new ArrayList<>()),
                    candidate);
              } else if (question instanceof Condition.Happened it && hasOptions(beat)) {
                put(aboutEvent.computeIfAbsent(it.event(), id -> new ArrayList<>()), candidate);
              }
            });
  }

  private static void put(List<Candidate> list, Candidate candidate) {
    if (list.isEmpty() || list.get(list.size() - 1) != candidate) {
      list.add(candidate);
    }
  }

  private static boolean hasOptions(Beat beat) {
    return !beat.options().isEmpty();
  }

  private static boolean isAboutThisAction(Condition condition) {
    return condition instanceof Condition.Seen seen
        && seen.kind() == Trace.Kind.ACTION
        && seen.since() == Condition.Since.TURN;
  }

  /** After words any beat may come. */
  List<Candidate> afterWords() {
    return all;
  }

  /** Only a beat that asks for an action answers one. */
  List<Candidate> afterActions() {
    return afterActions;
  }

  /** Only a beat that asks whether words were understood answers such words. */
  List<Candidate> afterNothingUnderstood() {
    return afterNoise;
  }

  /** Those with options: when a deed leads to another stage, the old ones no longer fit. */
  List<Candidate> withOptions() {
    return withOptions;
  }

  /** Those with options that ask about an expectation. */
  List<Candidate> aboutExpectation(String id) {
    return aboutExpectation.getOrDefault(id, List.of());
  }

  /** Those with options that ask about an event. */
  List<Candidate> aboutEvent(String id) {
    return aboutEvent.getOrDefault(id, List.of());
  }
}
