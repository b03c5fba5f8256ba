package motcoach.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import motcoach.expression.ContextFilters.Layer;
import org.junit.jupiter.api.Test;

class ContextFiltersTest {
  private static final float[][] SAME = {{1, 0}, {0, 1}};

  /** One filter that hears a first kind of piece just before a second one, and one question. */
  private static ContextFilters firstThenSecond() {
    float[][] filter = new float[6][1];
    filter[0][0] = 1; // the piece before is of the first kind
    filter[3][0] = 1; // the piece itself of the second
    return new ContextFilters(
        Layer.rounded(SAME, new float[2]),
        Layer.rounded(filter, new float[] {-1}),
        Layer.rounded(new float[][] {{4}}, new float[] {-2}));
  }

  private static float answer(float[]... pieces) {
    return firstThenSecond().answers(pieces)[0];
  }

  private static final float[] FIRST = {1, 0};
  private static final float[] SECOND = {0, 1};
  private static final float[] OTHER = {0, 0};

  @Test
  void aFilterHearsWhatStandsSideBySideInItsOrder() {
    assertThat(answer(FIRST, SECOND)).isCloseTo(2, within(0.01f));
    assertThat(answer(SECOND, FIRST)).isCloseTo(-2, within(0.01f));
    assertThat(answer(FIRST, OTHER, SECOND)).isCloseTo(-2, within(0.01f));
  }

  @Test
  void itCountsOnceWhereverItStands() {
    assertThat(answer(OTHER, OTHER, OTHER, FIRST, SECOND, OTHER)).isCloseTo(2, within(0.01f));
    assertThat(answer(FIRST, SECOND, OTHER, FIRST, SECOND)).isCloseTo(2, within(0.01f));
    assertThat(answer(OTHER)).isCloseTo(-2, within(0.01f));
  }

  @Test
  void weightsAreRoundedByWhatTheyLeadTo() {
    Layer layer = Layer.rounded(new float[][] {{1, 100}, {-0.5f, 0}}, new float[] {0.25f, 0});

    assertThat(layer.values()).containsExactly(127, 127, -63, 0);
    assertThat(layer.scale()[0]).isCloseTo(1 / 127f, within(1e-6f));
    assertThat(layer.bias()).containsExactly(0.25f, 0);
  }

  @Test
  void layersThatDoNotFitAreRefused() {
    Layer two = Layer.rounded(SAME, new float[2]);

    assertThatThrownBy(() -> new ContextFilters(two, two, two))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
