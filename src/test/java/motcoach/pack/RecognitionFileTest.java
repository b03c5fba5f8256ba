package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import motcoach.method.Language;
import motcoach.scenario.Recognition;
import org.junit.jupiter.api.Test;

class RecognitionFileTest {
  private final Problems problems = new Problems();

  @Test
  void readsTheShippedConstants() {
    Recognition recognition = RecognitionFile.shipped(problems).orElseThrow();

    assertThat(problems.list()).isEmpty();
    assertThat(recognition.topic()).isBetween(0.1, 0.6);
    assertThat(recognition.element()).isGreaterThan(recognition.topic());
    assertThat(recognition.impossible()).isGreaterThan(recognition.element());
    for (Language language : Language.values()) {
      assertThat(recognition.byMeaning().get(language).apart()).isPositive();
      assertThat(recognition.byWords().get(language).words()).isPositive();
      assertThat(recognition.otherTalk().get(language)).hasSizeGreaterThanOrEqualTo(20);
    }
  }

  @Test
  void aMissingOrMisspeltWeightIsLocated() {
    String json = shipped().replaceFirst("\"share\"", "\"shore\"");

    assertThat(RecognitionFile.read("r.json", json.getBytes(StandardCharsets.UTF_8), problems))
        .isEmpty();
    assertThat(problems.list()).extracting(Problem::code).contains("MOT007", "MOT008");
  }

  @Test
  void aThresholdOutOfRangeIsRefused() {
    String json = shipped().replaceFirst("\"element\": [0-9.]+", "\"element\": 3");

    assertThat(RecognitionFile.read("r.json", json.getBytes(StandardCharsets.UTF_8), problems))
        .isEmpty();
    assertThat(problems.list()).isNotEmpty();
  }

  @Test
  void answersAreReadWithTheirPlaceWhenWrong() {
    String lines =
        """
        {"lang": "en", "stage": "explore", "say": "Where is it?", "means": ["where", "parcel"]}
        {"lang": "fr", "stage": "explore", "say": "Où ?", "means": ["where"]}
        """;

    List<AnswersFile.Answer> answers =
        AnswersFile.read("a.jsonl", lines.getBytes(StandardCharsets.UTF_8), problems);

    assertThat(answers)
        .singleElement()
        .extracting(AnswersFile.Answer::means)
        .isEqualTo(List.of("where", "parcel"));
    assertThat(problems.list()).singleElement().extracting(Problem::line).isEqualTo(2);
  }

  private static String shipped() {
    return new String(
        RuleFiles.resource("rules/recognition.json", new Problems()).orElseThrow(),
        StandardCharsets.UTF_8);
  }
}
