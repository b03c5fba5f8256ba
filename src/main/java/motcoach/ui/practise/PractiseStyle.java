package motcoach.ui.practise;

/** The style classes of {@code css/practise.css}. */
final class PractiseStyle {
  private PractiseStyle() {}

  static final String SCREEN = "practise";
  static final String STRIP = "practise-strip";
  static final String STRIP_TITLE = "practise-title";
  static final String STAGES = "stage-board";
  static final String STAGE = "stage-step";
  static final String PASSED = "passed";
  static final String HERE = "here";
  static final String STAGE_LINE = "stage-line";
  static final String SIDE = "practise-side";
  static final String SIDE_CONTENT = "side-content";
  static final String LEFT = "left";
  static final String RIGHT = "right";
  static final String MIDDLE = "practise-middle";
  static final String TALK = "talk";
  static final String BUBBLE = "bubble";
  static final String MINE = "mine";
  static final String THEIRS = "theirs";
  static final String OTHER = "other";
  static final String SPEAKER = "speaker";
  static final String EVENT = "talk-event";
  static final String MARK = "mark";
  static final String MARK_NOTES = "mark-notes";
  static final String RESPONSE = "response";
  static final String OWN_WORDS = "own-words";
  static final String LIVE_MARKS = "live-marks";
  static final String OPTIONS = "options";
  static final String OPTION = "option";
  static final String OPTION_KEY = "option-key";
  static final String ACTIONS = "actions";
  static final String ACTION = "action";
  static final String GROUP_TITLE = "group-title";
  static final String NO_LONGER = "no-longer";
  static final String MUTED_ROW = "muted-row";
  static final String QUOTE = "quote";
  static final String OFFER = "offer";
  static final String STRUCK = "struck";
  static final String CLOCK = "story-clock";
  static final String ENDING = "ending";
  static final String PARTS = "practise-parts";
  static final String DAY = "talk-day";
  static final String TAKEN_BACK = "taken-back";
  static final String HINT = "hint-card";
  static final String QUIET = "quiet-button";
  static final String WITH_YOU = "with-you";
  static final String HALF_HEARD = "half-heard";
}
