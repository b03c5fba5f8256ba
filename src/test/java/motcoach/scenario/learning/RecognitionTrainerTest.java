package motcoach.scenario.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import motcoach.scenario.Evidence;
import org.junit.jupiter.api.Test;

class RecognitionTrainerTest {
  @Test
  void whatTellsTopicsApartGetsItsWeight() {
    List<RecognitionTrainer.Sample> samples = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      boolean meant = i % 4 == 0;
      double noise = (i % 7) / 7.0;
      samples.add(
          new RecognitionTrainer.Sample(
              new Evidence(i % 2, noise, meant ? 3 + noise : noise, 0, 0, 0, noise), meant));
    }

    Evidence.Weights weights = RecognitionTrainer.weights(samples);

    assertThat(weights.apart()).isGreaterThan(1);
    assertThat(weights.bias()).isNegative();
    assertThat(RecognitionTrainer.weights(samples)).isEqualTo(weights);
  }
}
