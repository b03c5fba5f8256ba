package motcoach.scenario;

import java.util.Optional;
import motcoach.method.Language;

/** Turns sentences into directions of one space: those that mean alike point alike. */
@FunctionalInterface
public interface Meaning {
  /** Compares nothing: what is meant is then told by words alone. */
  Meaning NONE = (sentence, language) -> Optional.empty();

  /**
   * A vector of length 1, the same for the same sentence; empty if sentences of this language
   * cannot be compared here.
   */
  Optional<float[]> of(String sentence, Language language);
}
