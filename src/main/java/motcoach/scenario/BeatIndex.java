package motcoach.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which beats can answer what, worked out once for a scenario: a turn then looks at few of them.
 * All lists keep the author's order.
 */
final class BeatIndex {
  private final List<Beat> all;
  private final List<Beat> afterActions = new ArrayList<>();
  private final List<Beat> afterNoise = new ArrayList<>();
  private final Map<String, List<Beat>> aboutExpectation = new HashMap<>();
  private final Map<String, List<Beat>> aboutEvent = new HashMap<>();

  BeatIndex(List<Beat> beats) {
    all = beats;
    beats.forEach(this::add);
  }

  private void add(Beat beat) {
    walk(
        beat.when(),
        question -> {
          if (question instanceof Condition.Understood) {
            put(afterNoise, beat);
          } else if (isAboutThisAction(question)) {
            put(afterActions, beat);
          } else if (question instanceof Condition.ExpectationIs is && hasOptions(beat)) {
            put(aboutExpectation.computeIfAbsent(is.expectation(), id -> new ArrayList<>()), beat);
          } else if (question instanceof Condition.Happened it && hasOptions(beat)) {
            put(aboutEvent.computeIfAbsent(it.event(), id -> new ArrayList<>()), beat);
          }
        });
  }

  private static void put(List<Beat> list, Beat beat) {
    if (list.isEmpty() || list.get(list.size() - 1) != beat) {
      list.add(beat);
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

  private static void walk(Condition condition, Consumer<Condition> visit) {
    if (condition instanceof Condition.All all) {
      all.of().forEach(one -> walk(one, visit));
    } else if (condition instanceof Condition.Any any) {
      any.of().forEach(one -> walk(one, visit));
    } else if (condition instanceof Condition.Not not) {
      walk(not.of(), visit);
    } else {
      visit.accept(condition);
    }
  }

  /** After words any beat may come. */
  List<Beat> afterWords() {
    return all;
  }

  /** Only a beat that asks for an action answers one. */
  List<Beat> afterActions() {
    return afterActions;
  }

  /** Only a beat that asks whether words were understood answers such words. */
  List<Beat> afterNothingUnderstood() {
    return afterNoise;
  }

  /** Those with options that ask about an expectation. */
  List<Beat> aboutExpectation(String id) {
    return aboutExpectation.getOrDefault(id, List.of());
  }

  /** Those with options that ask about an event. */
  List<Beat> aboutEvent(String id) {
    return aboutEvent.getOrDefault(id, List.of());
  }
}
