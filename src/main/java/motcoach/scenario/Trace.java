package motcoach.scenario;

import motcoach.method.Stage;

/**
 * One thing that happened in a play, kept so that every later question can be answered with the
 * words that did it.
 *
 * @param turn trainee turn
 * @param id what happened: an act, topic, element, category, band or action, by its id
 * @param quote the trainee's words, empty when there were none
 */
public record Trace(int turn, Stage stage, Kind kind, String id, String quote) {

  /** What sort of thing it was. */
  public enum Kind {
    ACT,
    TOPIC,
    ELEMENT,
    FAULT,
    BAND,
    ACTION,
    TIME
  }
}
