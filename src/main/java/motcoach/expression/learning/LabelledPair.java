package motcoach.expression.learning;

import java.util.Optional;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.method.Language;

/** The same message said badly and well. */
public record LabelledPair(
    String id,
    String situation,
    Language language,
    Category category,
    String negative,
    String positive,
    Optional<String> tricky) {

  /**
   * Whether the negative half is at least as long, so that length alone does not tell them apart.
   */
  public boolean isLengthMatched() {
    return negative.length() >= positive.length();
  }

  LabelledLine negativeLine() {
    return new LabelledLine(
        id + "-n",
        situation,
        language,
        negative,
        Band.NEGATIVE,
        Optional.of(category),
        tricky,
        Optional.empty());
  }

  LabelledLine positiveLine() {
    return new LabelledLine(
        id + "-p",
        situation,
        language,
        positive,
        Band.POSITIVE,
        Optional.empty(),
        tricky,
        Optional.empty());
  }
}
