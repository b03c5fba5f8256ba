package motcoach.expression.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.expression.Confidence;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Reading;
import motcoach.expression.RuleBook;
import motcoach.expression.Situation;
import motcoach.expression.ToneConstants;
import motcoach.method.Act;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;

/** Lines that are surely negative and perform an act, and others that only sound like it. */
class ThresholdsTest {
  private static final int LINES = 200;
  private static final double PERFORMED = 2;
  private static final double ONLY_LIKE_IT = 3;

  /** What the answer of a reader without rules is. */
  private static Confidence confidence(Act act) {
    ExpressionReader noRules =
        new ExpressionReader(
            RuleBook.compile(List.of()).book(),
            new ToneConstants(50, 12, 10, 50, 10, 0.4, 20, 39, Map.of(), Map.of()));
    List<LabelledLine> lines = new ArrayList<>();
    double[] negative = new double[LINES];
    double[][] acts = new double[Act.values().length][LINES];
    for (int i = 0; i < LINES; i++) {
      boolean hurts = i % 2 == 0;
      lines.add(
          new LabelledLine(
              "line-" + i,
              "situation-" + i,
              Language.EN,
              "these are the words of line " + i,
              hurts ? Band.NEGATIVE : Band.NEUTRAL,
              hurts ? Optional.of(Category.REFUSAL) : Optional.empty(),
              Optional.empty(),
              Optional.of(hurts ? Set.of(act) : Set.of())));
      // One line of either kind looks like the other.
      negative[i] = (hurts ? 1 : -1) * (i < 2 ? -4 : 4);
      acts[act.ordinal()][i] = hurts ? PERFORMED : ONLY_LIKE_IT;
    }
    double[] positive = Arrays.stream(negative).map(answer -> -answer).toArray();
    List<Reading> byRules =
        lines.stream().map(line -> noRules.read(line.text(), Situation.ALONE)).toList();
    return new Thresholds(lines, negative, positive, acts, byRules).confidence();
  }

  @Test
  void anActAgainstTheCustomerNeedsToBeRightOnFirmlyNegativeLinesOnly() {
    assertThat(confidence(Act.REFUSE).actSure()[Act.REFUSE.ordinal()]).isEqualTo((float) PERFORMED);
  }

  @Test
  void anyOtherActMustBeRightOnAllLines() {
    assertThat(confidence(Act.UPDATE).actSure()[Act.UPDATE.ordinal()]).isInfinite();
  }
}
