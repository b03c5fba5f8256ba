package motcoach.ui.practise;

import motcoach.scenario.Mode;

/**
 * What a mode lets the screen tell before the debrief.
 *
 * @param marks wording is marked, while typing and once sent
 * @param options prepared responses can be opened
 * @param optionsOpen they stand open without asking
 * @param said what the customer has said stands on the board, and what was offered on the card
 * @param back the last turn can be taken back
 * @param coaching cues, goals, lamps and the 5C are shown
 */
record Help(
    boolean marks,
    boolean options,
    boolean optionsOpen,
    boolean said,
    boolean back,
    boolean coaching) {

  static Help in(Mode mode) {
    return switch (mode) {
      case GUIDED -> new Help(true, true, true, true, true, true);
      case PRACTICE -> new Help(true, true, false, true, true, false);
      case TEST -> new Help(false, false, false, false, false, false);
    };
  }
}
