package motcoach.pack;

import java.util.Collection;
import java.util.Optional;

/** Finds the known word a misspelt one was probably meant to be. */
final class Nearest {
  private Nearest() {}

  /** {@code " Did you mean "x"?"} or nothing. */
  static String en(String word, Collection<String> known) {
    return to(word, known).map(near -> " Did you mean \"" + near + "\"?").orElse("");
  }

  /** The same in Chinese. */
  static String zh(String word, Collection<String> known) {
    return to(word, known).map(near -> "是不是想写“" + near + "”？").orElse("");
  }

  /**
   * The known word with the fewest changed letters, if that is at most a third of the word's; of
   * equally near ones the first in the alphabet.
   */
  static Optional<String> to(String word, Collection<String> known) {
    int allowed = Math.max(1, word.length() / 3);
    String best = null;
    int fewest = allowed + 1;
    for (String candidate : known.stream().sorted().toList()) {
      if (Math.abs(candidate.length() - word.length()) >= fewest) {
        continue;
      }
      int changes = changes(word, candidate);
      if (changes > 0 && changes < fewest) {
        fewest = changes;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The nearest known word, if no other one is as near. */
  static Optional<String> only(String word, Collection<String> known) {
    Optional<String> nearest = to(word, known);
    return nearest.filter(
        near ->
            known.stream()
                .filter(other -> changes(word, other) <= changes(word, near))
                .allMatch(other -> other.equals(near) || other.equals(word)));
  }

  /** Letters to add, drop or change (Levenshtein); two swapped neighbours count as one. */
  private static int changes(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cell(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cell(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
