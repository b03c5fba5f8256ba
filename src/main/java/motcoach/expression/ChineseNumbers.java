package motcoach.expression;

/** Numbers in Chinese characters and figures. */
final class ChineseNumbers {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String MULTIPLES = "十百千万";

  private final Tokens tokens;

  ChineseNumbers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The number that begins at {@code i}, or null. */
  Numeral at(int i) {
    String word = tokens.wordAt(i);
    if (word.isEmpty()) {
      return null;
    }
    if (Character.isDigit(word.charAt(0))) {
      return figures(word, i);
    }
    int end = i;
    while (isNumeral(tokens.wordAt(end)) && end < i + 12) {
      end++;
    }
    boolean headless = end == i || "百千万".contains(word);
    return headless ? null : new Numeral(value(i, end), end);
  }

  private Numeral figures(String word, int i) {
    if (!Numeral.isFigures(word)) {
      return null;
    }
    double value = Double.parseDouble(word);
    String next = tokens.wordAt(i + 1);
    if (next.equals("万") || next.equals("千")) {
      return new Numeral(value * (next.equals("万") ? 10_000 : 1_000), i + 2);
    }
    return new Numeral(value, i + 1);
  }

  static boolean isNumeral(String word) {
    return word.length() == 1
        && (DIGITS.contains(word) || MULTIPLES.contains(word) || "两〇".contains(word));
  }

  private double value(int start, int end) {
    double total = 0;
    double section = 0;
    int digit = -1;
    int plain = 0;
    for (int i = start; i < end; i++) {
      String word = tokens.word[i];
      int multiple = MULTIPLES.indexOf(word);
      if (multiple < 0) {
        int value = word.equals("两") ? 2 : Math.max(0, DIGITS.indexOf(word));
        digit = plain > 0 && digit >= 0 ? digit * 10 + value : value;
        plain++;
      } else {
        plain = 0;
        double base = digit < 0 ? 1 : digit;
        if (multiple == 3) {
          total = (total + section + (digit < 0 ? 0 : digit)) * 10_000;
          section = 0;
        } else {
          section += base * Math.pow(10, multiple + 1);
        }
        digit = -1;
      }
    }
    return total + section + Math.max(0, digit);
  }
}
