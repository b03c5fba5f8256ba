package motcoach.expression.learning;

import java.util.Optional;
import java.util.Set;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.method.Act;
import motcoach.method.Language;

/** Anything that judges a line: the reader itself, or a simple one to compare it with. */
@FunctionalInterface
public interface Judge {

  Judgement judge(String text, Language language);

  /**
   * What a judge says of one line.
   *
   * @param score the lower, the more the wording pushes away; only the order matters
   * @param band the verdict
   * @param category the worst fault it names, if any
   * @param fault whether a fault is shown to the trainee
   * @param acts the acts it sees
   */
  record Judgement(
      double score, Band band, Optional<Category> category, boolean fault, Set<Act> acts) {

    public Judgement {
      acts = Set.copyOf(acts);
    }
  }
}
