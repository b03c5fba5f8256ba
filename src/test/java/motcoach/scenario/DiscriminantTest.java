package motcoach.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiscriminantTest {
  private static float[] at(double x, double y) {
    return new float[] {(float) x, (float) y};
  }

  /** Their lines lie one above the other: what tells them apart is x, however much y differs. */
  private static final List<float[]> LEFT = List.of(at(-1, -3), at(-1, 0), at(-1, 3));

  private static final List<float[]> RIGHT = List.of(at(1, -3), at(1, 0), at(1, 3));

  @Test
  void itMeasuresFromTheMiddleOfAllToThatOfTheSubject() {
    Discriminant discriminant = Discriminant.of(List.of(LEFT, RIGHT));

    assertThat(discriminant.towards(at(0, 0))).containsExactly(new double[] {0, 0}, within(1e-6));
    assertThat(discriminant.towards(at(1, 0))).containsExactly(new double[] {-1, 1}, within(1e-6));
  }

  @Test
  void inWhatTheLinesOfOneSubjectDifferCountsLittle() {
    List<float[]> slanting = List.of(at(1, -2), at(1, 1), at(1, 4));

    double[] there = Discriminant.of(List.of(LEFT, slanting)).towards(at(-1, 1.5));

    assertThat(there[0]).as("as high as the others, but as far left as its own").isGreaterThan(0.5);
  }

  @Test
  void linesThatAreAllAlikeAreToldApart() {
    Discriminant discriminant = Discriminant.of(List.of(List.of(at(0, 1)), List.of(at(1, 0))));

    assertThat(discriminant.towards(at(0, 1))).containsExactly(new double[] {1, -1}, within(1e-6));
  }

  @Test
  void whoHasNoLinesOrStandsInTheMiddleHasNoWay() {
    assertThat(Discriminant.of(List.of(List.of(), List.of())).towards(at(1, 0))).containsOnly(0);
    assertThat(Discriminant.of(List.of(LEFT)).towards(at(1, 0))).containsOnly(0);
    assertThat(Discriminant.of(List.of(LEFT, List.of(), RIGHT)).towards(at(1, 0))[1]).isZero();
  }
}
