package motcoach.expression;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers the words and word beginnings that rules of one language name. */
final class Vocabulary {
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> beginnings = new HashMap<>();
  private int[] lengths = {};
  private int size;

  /** The number of a word, a new one when it has none yet. */
  int add(String word) {
    return words.computeIfAbsent(word, w -> size++);
  }

  int addBeginning(String start) {
    return beginnings.computeIfAbsent(
        start,
        s -> {
          lengths = with(lengths, s.length());
          return size++;
        });
  }

  private static int[] with(int[] lengths, int length) {
    if (Arrays.stream(lengths).anyMatch(known -> known == length)) {
      return lengths;
    }
    int[] more = Arrays.copyOf(lengths, lengths.length + 1);
    more[lengths.length] = length;
    return more;
  }

  /** How many numbers are given away; they run from 0. */
  int size() {
    return size;
  }

  /** The number of a word, or -1. */
  int find(String word) {
    Integer id = words.get(word);
    return id == null ? -1 : id;
  }

  /** The lengths, in code units, that the known word beginnings have. */
  int[] beginningLengths() {
    return lengths;
  }

  /** The number of a beginning, or -1. */
  int findBeginning(String start) {
    Integer id = beginnings.get(start);
    return id == null ? -1 : id;
  }

  /** Looks up every word of {@code tokens} that is not masked. */
  void number(Tokens tokens) {
    for (int i = 0; i < tokens.size; i++) {
      tokens.id[i] = tokens.isWord(i) ? find(tokens.word[i]) : -1;
    }
  }
}
