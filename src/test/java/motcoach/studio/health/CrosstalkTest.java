package motcoach.studio.health;

import static org.assertj.core.api.Assertions.assertThat;

import motcoach.method.Language;
import motcoach.studio.Kind;
import motcoach.studio.health.Crosstalk.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosstalkTest {

  @ParameterizedTest
  @CsvSource({"2, 2, false", "3, 3, true", "3, 6, true", "3, 7, false", "8, 15, true"})
  void halfOfTheExamplesAndMoreThanTwoAreNoChance(int count, int all, boolean usual) {
    Crosstalk talk =
        new Crosstalk(
            new Subject(Kind.ELEMENT, "deliver"),
            new Subject(Kind.TOPIC, "party"),
            Language.EN,
            count,
            all,
            "I bring it to the party.");
    assertThat(talk.isUsual()).isEqualTo(usual);
  }
}
