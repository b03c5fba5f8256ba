package motcoach.expression;

/**
 * A number somebody wrote, in figures or words.
 *
 * @param end the token after it
 */
record Numeral(double value, int end) {

  /** Whether {@code word} is a number in figures that we read. */
  static boolean isFigures(String word) {
    return word.matches("[0-9]{1,15}(\\.[0-9]{1,6})?");
  }

  boolean isWhole(int least, int most) {
    return value == Math.rint(value) && value >= least && value <= most;
  }
}
