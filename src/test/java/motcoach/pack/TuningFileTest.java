package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import motcoach.scenario.Debrief.Part;
import motcoach.scenario.Tuning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TuningFileTest {
  private final TuningFile file = new TuningFile();
  private final Problems problems = new Problems();

  @Test
  void readsTheShippedConstants() {
    Tuning tuning = file.shipped(problems).orElseThrow();

    assertThat(problems.list()).isEmpty();
    assertThat(tuning.rationalPlatform()).isEqualTo(-30);
    assertThat(tuning.lossFactor()).isEqualTo(1.5);
    assertThat(tuning.parts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
    assertThat(tuning.parts()).containsEntry(Part.ACT, 25);
    assertThat(tuning.cause("feeling-named-first").points()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feeling-named-second",
        "feeling-named-later",
        "apology-early",
        "apology-later",
        "apology-second",
        "apology-third",
        "commit-concrete",
        "options-two",
        "explicit-answered",
        "latent-answered",
        "promise-kept",
        "promise-early",
        "update-on-time",
        "contact-given",
        "add-points-fitting",
        "add-points-oversized",
        "forbidden",
        "silent-hold",
        "but-after-sorry",
        "corporate-sorry",
        "blame-customer",
        "blame-colleague",
        "pass-the-buck",
        "form-first",
        "interrogation",
        "promise-broken",
        "silence-per-tick",
        "empty-promise-surfaced",
        "gift-before-fix",
        "refusal",
        "brush-off",
        "rude"
      })
  void theShippedConstantsNameEveryCauseWithItsReason(String name) {
    Tuning.Cause cause = file.shipped(problems).orElseThrow().cause(name);

    assertThat(cause.because().en()).isNotBlank();
    assertThat(cause.because().zh()).isNotBlank();
  }

  @Test
  void refusesPartsThatDoNotAddUp() {
    assertThat(codes(shippedText().replace("\"act\": 25", "\"act\": 24")))
        .containsExactly("MOT080");
  }

  @Test
  void refusesUnknownAndMissingConstants() {
    assertThat(codes(shippedText().replace("\"loss-factor\"", "\"loss-facto\"")))
        .containsExactlyInAnyOrder("MOT007", "MOT008");
  }

  private List<String> codes(String json) {
    Optional<Tuning> tuning =
        file.read(
            "tuning.json",
            json.getBytes(StandardCharsets.UTF_8),
            RecognitionFile.shipped(problems).orElseThrow(),
            problems);
    assertThat(tuning).isEmpty();
    return problems.list().stream().map(Problem::code).toList();
  }

  private static String shippedText() {
    return new String(
        RuleFiles.resource("rules/tuning.json", new Problems()).orElseThrow(),
        StandardCharsets.UTF_8);
  }
}
