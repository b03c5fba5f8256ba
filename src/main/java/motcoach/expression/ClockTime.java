package motcoach.expression;

/**
 * A time of day as written, before it is known whether morning or afternoon is meant.
 *
 * @param isExact whether it was written with minutes, so that it can be nothing but a time
 */
record ClockTime(int hour, int minute, Part part, boolean isExact) {

  /** The half of the day that was named. */
  enum Part {
    MORNING,
    AFTERNOON,
    UNSAID,
    /** Written with a leading zero: as it stands. */
    EXACT
  }

  /** {@code 15:00}, {@code 3pm}, {@code 3:30pm}, {@code 9}; null when the word is none of these. */
  static ClockTime figures(String word) {
    if (word.isEmpty() || !Character.isDigit(word.charAt(0)) || word.length() > 7) {
      return null;
    }
    Part part = Part.UNSAID;
    String figures = word;
    if (word.endsWith("am") || word.endsWith("pm")) {
      part = word.endsWith("am") ? Part.MORNING : Part.AFTERNOON;
      figures = word.substring(0, word.length() - 2).replace('.', ':');
    }
    String[] pieces = figures.split(":", -1);
    if (pieces.length > 2 || !pieces[0].matches("[0-9]{1,2}")) {
      return null;
    }
    if (pieces.length == 2 && !pieces[1].matches("[0-5][0-9]")) {
      return null;
    }
    int hour = Integer.parseInt(pieces[0]);
    int minute = pieces.length == 2 ? Integer.parseInt(pieces[1]) : 0;
    if (hour > 24 || pieces.length == 1 && hour == 0) {
      return null;
    }
    boolean zero = pieces.length == 2 && pieces[0].startsWith("0");
    Part said = zero && part == Part.UNSAID ? Part.EXACT : part;
    return new ClockTime(hour, minute, said, pieces.length == 2);
  }

  /** Minute of the day, 0 to 1439. */
  int minutes(Part meant) {
    return of(hour, minute, meant);
  }

  /** Minute of the day, 0 to 1439; hours 1 to 7 of no named half are in the afternoon. */
  static int of(int hour, int minute, Part part) {
    int full = hour % 24;
    if (part == Part.AFTERNOON && full < 12 && hour > 0) {
      full += 12;
    } else if (part == Part.MORNING && full == 12) {
      full = 0;
    } else if (part == Part.UNSAID && full >= 1 && full <= 7) {
      full += 12;
    }
    return full * 60 + minute;
  }
}
