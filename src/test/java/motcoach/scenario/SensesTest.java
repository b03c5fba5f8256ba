package motcoach.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;

/** What meaning tells of subjects whose lines point along two axes, and of one without lines. */
class SensesTest {
  private static final double SLANT = Math.sqrt(0.5);

  private static final Meaning AXES =
      (sentence, language) ->
          switch (sentence) {
            case "east" -> Optional.of(new float[] {1, 0});
            case "north" -> Optional.of(new float[] {0, 1});
            case "north-east" -> Optional.of(new float[] {(float) SLANT, (float) SLANT});
            default -> Optional.empty();
          };

  private static Sense subject(String... lines) {
    return Sense.of("unnamed", List.of(lines), Language.EN, AXES);
  }

  private static List<Near> near(List<Sense> subjects, String... pieces) {
    List<float[]> meant =
        List.of(pieces).stream().map(p -> AXES.of(p, Language.EN).orElseThrow()).toList();
    return Senses.seen(subjects, UnaryOperator.identity()).near(meant);
  }

  @Test
  void theNearestLineOfASubjectCounts() {
    Near found = near(List.of(subject("east", "north-east")), "north").get(0);

    assertThat(found.best().value()).isCloseTo(SLANT, within(1e-6));
    assertThat(found.best().piece()).contains(0);
  }

  @Test
  void onlyTheNearestSubjectIsAhead() {
    List<Near> found = near(List.of(subject("east"), subject("north")), "east");

    assertThat(found.get(0).towards()).isCloseTo(1, within(1e-6));
    assertThat(found.get(1).towards()).as("the other way").isZero();
    assertThat(found.get(0).lead()).isCloseTo(2, within(1e-6));
    assertThat(found.get(1).lead()).as("too far behind to tell").isEqualTo(Near.BEHIND);
  }

  @Test
  void eachSubjectLeadsInThePieceThatSpeaksForIt() {
    List<Near> found = near(List.of(subject("east"), subject("north")), "east", "north");

    assertThat(found).extracting(Near::lead).allSatisfy(lead -> assertThat(lead).isPositive());
    assertThat(found.get(1).best().piece()).contains(1);
  }

  @Test
  void aSubjectWithoutLinesIsNearToNothing() {
    Near found = near(List.of(subject("east"), subject("north"), subject()), "east").get(2);

    assertThat(found.best().piece()).isEmpty();
    assertThat(found.towards()).isZero();
    assertThat(found.lead()).isNegative();
  }
}
