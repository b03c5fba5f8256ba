package motcoach.scenario;

import java.util.List;

/** The play after a turn, and what the turn changed. */
public record Turned(Play play, List<TurnEvent> events) {
  public Turned {
    events = List.copyOf(events);
  }
}
