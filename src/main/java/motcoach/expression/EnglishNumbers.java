package motcoach.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers in English words and figures. */
final class EnglishNumbers {
  private static final Map<String, Integer> WORDS = words();

  private final Tokens tokens;

  EnglishNumbers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The number that begins at {@code i}, or null. */
  Numeral at(int i) {
    String word = tokens.wordAt(i);
    if (word.isEmpty()) {
      return null;
    }
    if (Character.isDigit(word.charAt(0))) {
      return Numeral.isFigures(word) ? new Numeral(Double.parseDouble(word), i + 1) : null;
    }
    Integer value = WORDS.get(word);
    if (value == null) {
      return word.equals("a") && Multiple.of(tokens.wordAt(i + 1)) > 0
          ? new Numeral(Multiple.of(tokens.wordAt(i + 1)), i + 2)
          : null;
    }
    int end = i + 1;
    double total = value;
    Integer unit = WORDS.get(tokens.wordAt(end));
    if (value >= 20 && unit != null && unit < 10) {
      total += unit;
      end++;
    }
    int multiple = Multiple.of(tokens.wordAt(end));
    return multiple > 0 ? new Numeral(total * multiple, end + 1) : new Numeral(total, end);
  }

  /** Hundred and thousand. */
  private static final class Multiple {
    static int of(String word) {
      return word.equals("hundred") ? 100 : word.equals("thousand") ? 1000 : 0;
    }
  }

  /** Adds the plain number at {@code i}; the token after it, or -1. "One" alone is no number. */
  int read(int i, List<NumberMention> plain) {
    Numeral number = at(i);
    if (number == null || number.end() == i + 1 && tokens.wordAt(i).equals("one")) {
      return -1;
    }
    plain.add(new NumberMention(number.value(), tokens.from[i], tokens.to[number.end() - 1]));
    return number.end();
  }

  /** Minutes of a figure written together with its unit, such as {@code 20min}. */
  Optional<Integer> joined(String word, Map<String, Integer> units) {
    int cut = 0;
    while (cut < word.length() && Character.isDigit(word.charAt(cut))) {
      cut++;
    }
    Integer unit = cut == 0 || cut > 4 ? null : units.get(word.substring(cut));
    return unit == null
        ? Optional.empty()
        : Optional.of(Integer.parseInt(word.substring(0, cut)) * unit);
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen twenty")
            .split(" ");
    for (int i = 0; i < small.length; i++) {
      words.put(small[i], i);
    }
    String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      words.put(tens[i], 30 + 10 * i);
    }
    return words;
  }
}
