package motcoach.expression.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.method.Act;
import motcoach.method.Language;

/**
 * One line of the corpus with the judgement of a careful trainer; how to label: {@code
 * src/docs/corpus.md}.
 *
 * @param id permanent, unique in the corpus
 * @param situation the place, problem and speaker it belongs to; a part holds whole situations
 * @param category the worst fault; present exactly when the label is negative
 * @param tricky why a careless reader would err; empty on plain lines
 * @param acts every act it performs; empty when acts were not labelled
 */
public record LabelledLine(
    String id,
    String situation,
    Language language,
    String text,
    Band label,
    Optional<Category> category,
    Optional<String> tricky,
    Optional<Set<Act>> acts) {

  public LabelledLine {
    acts = acts.map(Set::copyOf);
    if (category.isPresent() != (label == Band.NEGATIVE)) {
      throw new IllegalArgumentException(
          id + ": a category belongs to negative lines, and only to them");
    }
  }

  /** By line, whether it has this label. */
  static boolean[] are(Band label, List<LabelledLine> lines) {
    boolean[] are = new boolean[lines.size()];
    for (int i = 0; i < are.length; i++) {
      are[i] = lines.get(i).label() == label;
    }
    return are;
  }
}
