package motcoach.studio.fix;

import java.util.List;
import motcoach.studio.Draft;
import motcoach.studio.Spot;

/**
 * The one sure way to mend something.
 *
 * @param words what the sentence about it speaks of; see {@link Mend}
 * @param draft the pack after it
 * @param spot where the mended thing can be seen then
 */
public record Fix(Mend mend, List<String> words, Draft draft, Spot spot) {
  public Fix {
    words = List.copyOf(words);
  }
}
