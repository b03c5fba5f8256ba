package motcoach.scenario.robot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import motcoach.scenario.Beat;
import motcoach.scenario.Ending;
import motcoach.scenario.Event;
import motcoach.scenario.Expectation;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;

/** What of a story has come up in any play so far. Not safe to share while it is filled. */
public final class Reached {

  /** What can be reached. */
  public enum Kind {
    BEAT,
    EVENT,
    ENDING,
    EXPECTATION
  }

  private final Map<Kind, Set<String>> ids = new LinkedHashMap<>();

  /** Adds what came up in {@code play}; true if any of it is new. */
  boolean add(Play play) {
    boolean fresh = of(Kind.BEAT).addAll(play.metBeats());
    fresh |= of(Kind.EVENT).addAll(play.happened());
    if (play.ending().isPresent()) {
      fresh |= of(Kind.ENDING).add(play.ending().get().id());
    }
    for (Map.Entry<String, Expectation.State> one : play.expectations().entrySet()) {
      if (one.getValue().compareTo(Expectation.State.VOICED) >= 0) {
        fresh |= of(Kind.EXPECTATION).add(one.getKey());
      }
    }
    return fresh;
  }

  private Set<String> of(Kind kind) {
    return ids.computeIfAbsent(kind, k -> new LinkedHashSet<>());
  }

  /** Ids that came up, in the order they first did. */
  public Set<String> ids(Kind kind) {
    return Collections.unmodifiableSet(of(kind));
  }

  /** Ids of {@code scenario} that never came up, in the author's order. */
  public List<String> missed(Kind kind, Scenario scenario) {
    switch (kind) {
      case BEAT:
        return missed(kind, scenario.beats(), Beat::id);
      case EVENT:
        return missed(kind, scenario.events(), Event::id);
      case ENDING:
        return missed(kind, scenario.endings(), Ending::id);
      default:
        return missed(kind, scenario.expectations(), Expectation::id);
    }
  }

  private <T> List<String> missed(Kind kind, List<T> all, Function<T, String> id) {
    return all.stream().map(id).filter(one -> !of(kind).contains(one)).toList();
  }
}
