package motcoach.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a sentence into the pieces a model knows: lower case without accents, every Chinese
 * character and every mark for itself, a word from the left into its longest known pieces (the
 * uncased WordPiece of BERT, Devlin et al. 2019).
 */
final class WordPieces {
  /** A longer word is no word. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int opening;
  private final int closing;

  /**
   * @param vocabulary the number of each piece; one that continues a word begins with ##
   * @throws IllegalArgumentException if a piece every model needs is missing
   */
  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    unknown = number("[UNK]");
    opening = number("[CLS]");
    closing = number("[SEP]");
  }

  private int number(String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("The vocabulary has no " + piece);
    }
    return number;
  }

  /** The numbers of the pieces between the marks that open and close a sentence. */
  int[] of(String sentence, int most) {
    List<Integer> numbers = new ArrayList<>();
    numbers.add(opening);
    for (String word : words(sentence)) {
      numbers.addAll(pieces(word));
    }
    List<Integer> kept = numbers.subList(0, Math.min(numbers.size(), most - 1));
    kept.add(closing);
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Normalizer.normalize(sentence.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              boolean alone = Character.isIdeographic(c) || isMark(c);
              if (alone || !isPart(c)) {
                end(word, words);
              }
              if (alone) {
                words.add(Character.toString(c));
              } else if (isPart(c)) {
                word.appendCodePoint(c);
              }
            });
    end(word, words);
    return words;
  }

  private static boolean isPart(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.SURROGATE;
  }

  private static boolean isMark(int c) {
    boolean ascii = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    return ascii
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private List<Integer> pieces(String word) {
    if (word.length() > LONGEST_WORD) {
      return List.of(unknown);
    }
    List<Integer> pieces = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer known = null;
      while (known == null && to > from) {
        known = vocabulary.get((from == 0 ? "" : "##") + word.substring(from, to));
        to--;
      }
      if (known == null) {
        return List.of(unknown);
      }
      pieces.add(known);
      from = to + 1;
    }
    return pieces;
  }
}
