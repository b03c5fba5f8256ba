package motcoach.scenario;

import java.util.List;
import java.util.OptionalInt;

/**
 * Something that happens by itself, once: at a minute of the story, when a condition holds, or
 * both.
 */
public record Event(
    String id, Kind kind, OptionalInt at, Condition when, List<Said> says, List<Effect> effects) {

  /** What sort of test it puts to the trainee. */
  public enum Kind {
    NEWS,
    ADVERSE_WARNED,
    ADVERSE,
    CHANGE_OF_MIND,
    TEMPTATION,
    CHANCE
  }

  public Event {
    says = List.copyOf(says);
    effects = List.copyOf(effects);
  }
}
