package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import motcoach.method.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedMeaningTest {
  private final ShippedMeaning meaning = new ShippedMeaning();

  private float[] vector(String sentence, Language language) {
    return meaning.of(sentence, language).orElseThrow();
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|When could we come by with it?|What time would suit you for the delivery?|Your leg looks swollen.",
        "EN|Whose medicine is it?|Who takes the tablets?|The lift stops on the third floor.",
        "ZH|您几点方便收？|什么时候给您送过去合适？|您的腿有点肿。",
        "ZH|这药是谁吃的？|平时哪位在服用？|电梯停在三楼。"
      })
  void otherWordsForTheSameAreNearerThanOtherThings(
      Language language, String sentence, String same, String other) {
    float[] vector = vector(sentence, language);

    assertThat(cosine(vector, vector(same, language)))
        .isGreaterThan(cosine(vector, vector(other, language)) + 0.03);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000\uD800", "🎉🎉", "café", "ΩΩΩΩ ΩΩΩΩ ΩΩΩΩ"})
  void whateverIsTypedHasADirection(String odd) {
    for (Language language : Language.values()) {
      float[] vector = vector(odd, language);
      assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-4));
      assertThat(new ShippedMeaning().of(odd, language).orElseThrow()).isEqualTo(vector);
    }
  }
}
