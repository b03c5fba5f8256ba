package motcoach.expression;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Language;

/**
 * The lines a statistical reader learnt from, to name the one most like a new line. Likeness is the
 * cosine between sets of words (Chinese: of pairs of characters), rare ones weighing more.
 */
public final class Examples {
  /** A labelled line. */
  public record Example(String text, Band label) {}

  /** Lines less alike than this are no reason worth naming. */
  private static final double LEAST = 0.2;

  private final Language language;
  private final List<Example> examples;

  /** Built when first asked: most readings name no example. */
  private volatile Index index;

  Examples(Language language, List<Example> examples) {
    this.language = language;
    this.examples = List.copyOf(examples);
  }

  List<Example> list() {
    return examples;
  }

  /** The line with this label most like {@code text}; empty when none is much like it. */
  Optional<String> nearest(String text, Band label) {
    Index built = index;
    if (built == null) {
      built = new Index();
      index = built;
    }
    return built.nearest(text, label);
  }

  private Set<String> pieces(String text) {
    Set<String> pieces = new HashSet<>();
    List<Token> tokens = Scanner.scan(text.substring(0, Math.min(text.length(), 500))).tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind().isMark()) {
        continue;
      }
      if (language == Language.EN || token.kind() == TokenKind.LATIN) {
        pieces.add(token.word());
      }
      if (i + 1 < tokens.size() && !tokens.get(i + 1).kind().isMark()) {
        pieces.add(token.word() + ' ' + tokens.get(i + 1).word());
      }
    }
    return pieces;
  }

  /** Which lines hold which pieces. */
  private final class Index {
    private final Map<String, int[]> holders = new HashMap<>();
    private final double[] length = new double[examples.size()];

    Index() {
      for (int line = 0; line < examples.size(); line++) {
        for (String piece : pieces(examples.get(line).text())) {
          int[] known = holders.getOrDefault(piece, new int[0]);
          int[] more = Arrays.copyOf(known, known.length + 1);
          more[known.length] = line;
          holders.put(piece, more);
        }
      }
      holders.forEach(
          (piece, lines) -> {
            for (int line : lines) {
              length[line] += weight(lines) * weight(lines);
            }
          });
    }

    private double weight(int[] lines) {
      return Math.log((examples.size() + 1.0) / lines.length);
    }

    Optional<String> nearest(String text, Band label) {
      double[] sums = new double[examples.size()];
      double own = 0;
      for (String piece : pieces(text)) {
        int[] lines = holders.getOrDefault(piece, new int[0]);
        double weight = weight(lines.length == 0 ? new int[1] : lines);
        own += weight * weight;
        for (int line : lines) {
          sums[line] += weight * weight;
        }
      }
      int best = -1;
      double most = LEAST * Math.sqrt(own);
      for (int line = 0; line < sums.length; line++) {
        double like = sums[line] / Math.sqrt(length[line]);
        if (examples.get(line).label() == label && like > most) {
          most = like;
          best = line;
        }
      }
      return best < 0 ? Optional.empty() : Optional.of(examples.get(best).text());
    }
  }
}
