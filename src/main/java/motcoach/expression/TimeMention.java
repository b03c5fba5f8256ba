package motcoach.expression;

/**
 * A time somebody named.
 *
 * @param kind how {@code value} is to be read
 * @param value {@code AT}: minute of the day, 0 to 1439; {@code WITHIN}: minutes from now; {@code
 *     DAY}: days from today, 0 for today, or 100 + ISO weekday (101 Monday … 107 Sunday) for a
 *     named day
 * @param start first UTF-16 code unit of the words
 * @param end one past the last
 */
public record TimeMention(Kind kind, int value, int start, int end) {

  /** How exact the time is and what it counts from. */
  public enum Kind {
    AT,
    WITHIN,
    DAY
  }
}
