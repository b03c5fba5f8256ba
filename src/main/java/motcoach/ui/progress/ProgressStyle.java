package motcoach.ui.progress;

/** The style classes of {@code css/progress.css}. */
final class ProgressStyle {
  private ProgressStyle() {}

  static final String PAGE = "progress";
  static final String FAMILY_ROW = "family-row";
  static final String FAMILY_OPEN = "family-open";
  static final String LEVEL_BAR = "level-bar";
  static final String LEVEL_STEP = "level-step";
  static final String REACHED = "reached";
  static final String HERE = "here";
  static final String SAID = "said-words";
  static final String CHART = "course-chart";
  static final String DOT = "course-dot";
  static final String LINES = "mood-lines";
  static final String LINE_SAMPLE = "line-sample";
  static final String LINE = "mood-line-";
  static final String LEVEL_MARK = "level-mark";
  static final String MARK = "mark-";
  static final String BAR = "share-bar";
  static final String WEEK_BAR = "week-bar";
  static final String WEEK = "week";
}
