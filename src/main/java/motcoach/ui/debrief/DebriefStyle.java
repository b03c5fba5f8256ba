package motcoach.ui.debrief;

/** The style classes of {@code css/debrief.css}. */
final class DebriefStyle {
  private DebriefStyle() {}

  static final String PAGE = "debrief";
  static final String SECTION = "debrief-section";
  static final String LEAD = "debrief-lead";
  static final String TURN = "debrief-turn";
  static final String GEAR = "gear";
  static final String CONTRAST_SIDE = "contrast-side";
  static final String GUESS_NAME = "guess-name";
  static final String LEDGER = "ledger";
  static final String WHOLE_TALK = "whole-talk";
  static final String TALK_TURN = "talk-turn";
  static final String CONTENTS = "debrief-contents";
  static final String STRIP = "debrief-strip";
  static final String DISPUTED = "disputed";
  static final String POINTS = "points";
  static final String SAID = "said-words";
}
