package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import motcoach.method.Language;
import org.junit.jupiter.api.Test;

class ShippedEncoderTest {
  private final ShippedEncoder encoder = new ShippedEncoder();

  private float[][] pieces(String words, Language language) {
    return encoder.pieces(words, language).orElseThrow();
  }

  @Test
  void eachPieceHasAVectorThatDependsOnTheOthers() {
    float[][] late = pieces("you are late", Language.EN);
    float[][] latest = pieces("you are welcome", Language.EN);

    assertThat(late).hasDimensions(5, 384);
    assertThat(late[1]).isNotEqualTo(latest[1]);
    assertThat(pieces("您来晚了", Language.ZH)).hasDimensions(6, 512);
  }

  @Test
  void theSameWordsHaveTheSameVectors() {
    assertThat(pieces("you are late", Language.EN)).isEqualTo(pieces("you are late", Language.EN));
  }

  @Test
  void whatIsTooLongToBeTakenInAtOnceIsNotEncoded() {
    assertThat(encoder.pieces("late ".repeat(126), Language.EN)).isPresent();
    assertThat(encoder.pieces("late ".repeat(127), Language.EN)).isEmpty();
    assertThat(encoder.pieces("x".repeat(1_000_000), Language.ZH)).isPresent();
  }
}
