package motcoach.expression.learning;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import motcoach.expression.ActMark;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Finding;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import motcoach.method.Act;
import motcoach.method.Language;

/** Anything that judges a line: the reader itself, or a simple one to compare it with. */
@FunctionalInterface
public interface Judge {

  Judgement judge(String text, Language language);

  /** A reader as a judge: its score, its band and the worst fault it shows. */
  static Judge of(ExpressionReader reader) {
    return (text, language) -> {
      Reading reading =
          reader.read(text, new Situation(Optional.of(language), Optional.empty(), false));
      Optional<Finding> worst = reading.faults().findFirst();
      return new Judgement(
          reading.score(),
          reading.band(),
          worst.flatMap(finding -> Category.of(finding.label())),
          worst.isPresent(),
          reading.acts().stream().map(ActMark::act).collect(Collectors.toUnmodifiableSet()));
    };
  }

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
