package motcoach.expression;

import java.util.Optional;
import motcoach.method.Language;

/**
 * Cuts words into pieces and gives each a vector for what it means among the others. Safe to share
 * between threads.
 */
@FunctionalInterface
public interface Encoder {
  /** Knows no language: readers judge by single words and short runs then. */
  Encoder NONE = (words, language) -> Optional.empty();

  /**
   * One vector a piece, all of one length a language; empty where this language cannot be encoded
   * here, or where the words are too many to be taken in at once.
   */
  Optional<float[][]> pieces(String words, Language language);
}
