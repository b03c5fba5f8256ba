package motcoach.expression.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.method.Act;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;

/** The figures on a corpus so small that they can be worked out by hand. */
class FiguresTest {
  private static LabelledLine line(String text, Band label, Category category, String tricky) {
    return new LabelledLine(
        text,
        "s",
        Language.EN,
        text,
        label,
        Optional.ofNullable(category),
        Optional.ofNullable(tricky),
        Optional.of(label == Band.POSITIVE ? Set.of(Act.OWN_I) : Set.of()));
  }

  private static LabelledPair pair(String negative, String positive) {
    return new LabelledPair(
        negative, "s", Language.EN, Category.REFUSAL, negative, positive, Optional.empty());
  }

  /** Says what a table says; a fault is shown where the band is negative. */
  private static Judge table(Map<String, Judge.Judgement> table) {
    return (text, language) -> table.get(text);
  }

  private static Judge.Judgement says(double score, Band band, Category category, Act... acts) {
    return new Judge.Judgement(
        score, band, Optional.ofNullable(category), category != null, Set.of(acts));
  }

  private final Corpus corpus =
      new Corpus(
          List.of(
              line("n1", Band.NEGATIVE, Category.REFUSAL, "bare"),
              line("n2", Band.NEGATIVE, Category.BLAME, null),
              line("n3", Band.NEGATIVE, Category.COMMAND, null),
              line("z1", Band.NEUTRAL, null, "term"),
              line("p1", Band.POSITIVE, null, null),
              line("p2", Band.POSITIVE, null, null)),
          List.of(pair("long bad", "good"), pair("bad", "very good"), pair("tie", "tied")));

  private final Figures figures =
      Figures.of(
          table(
              Map.ofEntries(
                  Map.entry("n1", says(10, Band.NEGATIVE, Category.PROHIBITION)),
                  Map.entry("n2", says(20, Band.NEGATIVE, Category.REFUSAL)),
                  Map.entry("n3", says(50, Band.NEUTRAL, null)),
                  Map.entry("z1", says(30, Band.NEGATIVE, Category.OTHER)),
                  Map.entry("p1", says(50, Band.NEUTRAL, null, Act.OWN_I)),
                  Map.entry("p2", says(80, Band.POSITIVE, null)),
                  Map.entry("long bad", says(60, Band.NEUTRAL, null)),
                  Map.entry("good", says(50, Band.NEUTRAL, null)),
                  Map.entry("bad", says(10, Band.NEGATIVE, Category.REFUSAL)),
                  Map.entry("very good", says(90, Band.POSITIVE, null)),
                  Map.entry("tie", says(50, Band.NEUTRAL, null)),
                  Map.entry("tied", says(50, Band.NEUTRAL, null)))),
          corpus);

  @Test
  void aTieIsWrongAndLengthMatchedPairsAreCountedApart() {
    assertThat(figures.pairCount()).isEqualTo(3);
    assertThat(figures.pairs()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(figures.matchedCount()).isEqualTo(1);
    assertThat(figures.matchedPairs()).isZero();
  }

  @Test
  void aucCountsEveryNegativeAgainstEveryOtherLineWithTiesAsHalf() {
    // n1 and n2 lie below all three others, n3 ties with p1, lies above z1 and below p2.
    assertThat(figures.auc()).isCloseTo((3 + 3 + 1.5) / 9, within(1e-9));
    assertThat(figures.trickyAuc()).isEqualTo(1);
  }

  @Test
  void recallFalseAlarmsAndPrecisionFollowFromBandsAndShownFaults() {
    assertThat(figures.recall()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(figures.falseAlarms()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(figures.trickyFalseAlarms()).isEqualTo(1);
    assertThat(figures.precision()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void aNeighbouringCategoryCountsAsRight() {
    // Prohibition for refusal is adjacent, refusal for blame is not; the missed line does not
    // count.
    assertThat(figures.category()).isEqualTo(0.5);
    assertThat(figures.categoryRecall().get(Category.COMMAND).value()).isZero();
    assertThat(figures.categoryRecall().get(Category.OTHER).value()).isNaN();
  }

  @Test
  void macroF1IsTheMeanOfTheThreeBands() {
    double negative = 2 * 2 / (3.0 + 3);
    double neutral = 0;
    double positive = 2 * 1 / (2.0 + 1);
    assertThat(figures.macroF1()).isCloseTo((negative + neutral + positive) / 3, within(1e-9));
  }

  @Test
  void actsAreCountedOneByOne() {
    Figures.ActFigures own = figures.acts().get(Act.OWN_I);

    assertThat(own.right()).isEqualTo(1);
    assertThat(own.missed()).isEqualTo(1);
    assertThat(own.precision()).isEqualTo(1);
    assertThat(own.recall()).isEqualTo(0.5);
    assertThat(figures.acts().get(Act.GREET).precision()).isNaN();
  }
}
