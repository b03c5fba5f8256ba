package motcoach.expression.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.expression.Confidence;
import motcoach.expression.Examples;
import motcoach.expression.ModelBytes;
import motcoach.expression.StatisticalReader;
import motcoach.expression.Weights;
import motcoach.method.Act;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;

class ModelBytesTest {
  private static final byte[] BYTES = ModelBytes.of(List.of(reader(Language.EN, 1)));

  private static StatisticalReader reader(Language language, long seed) {
    Random random = new Random(seed);
    int acts = Act.values().length;
    float[] sure = new float[acts];
    Arrays.fill(sure, 2.5f);
    return new StatisticalReader(
        language,
        weights(2, random),
        weights(Category.values().length, random),
        weights(acts, random),
        new Confidence(1.5, -0.5, 1, 0, 0.7, 0.6, 0.35, 0.5, sure, new float[acts]),
        List.of(
            new Examples.Example("Ask them, not me.", Band.NEGATIVE),
            new Examples.Example("这就给您拿😀", Band.POSITIVE)));
  }

  /** Mostly zeros, with runs of them at both ends and in between. */
  private static Weights weights(int rows, Random random) {
    int[] buckets = IntStream.range(0, 64).map(i -> 31 + i * i).toArray();
    byte[] values = new byte[rows * buckets.length];
    for (int i = 5; i < values.length - 7; i++) {
      values[i] = (byte) (random.nextInt(3) == 0 ? random.nextInt(255) - 127 : 0);
    }
    float[] scale = new float[rows];
    Arrays.fill(scale, 0.01f);
    return new Weights(rows, 12, buckets, values, scale, new float[rows]);
  }

  @Test
  void comeBackAsTheyWere() {
    List<StatisticalReader> both = List.of(reader(Language.EN, 1), reader(Language.ZH, 2));

    List<StatisticalReader> back = ModelBytes.read(ModelBytes.of(both)).orElseThrow();

    assertThat(back)
        .extracting(StatisticalReader::language)
        .containsExactly(Language.EN, Language.ZH);
    assertThat(ModelBytes.of(back)).isEqualTo(ModelBytes.of(both));
  }

  @Test
  void oneChangedByteAnywhereIsNoticed() {
    for (int i = 0; i < BYTES.length; i += 7) {
      byte[] damaged = BYTES.clone();
      damaged[i] ^= 0x10;
      assertThat(ModelBytes.read(damaged)).as("byte %d", i).isEmpty();
    }
  }

  @Test
  void aPieceOfTheFileOrAnotherFileIsNoModel() {
    for (int length : new int[] {0, 3, 4, 8, 100, BYTES.length - 1}) {
      assertThat(ModelBytes.read(Arrays.copyOf(BYTES, length))).as("%d bytes", length).isEmpty();
    }
    assertThat(ModelBytes.read("{\"not\": \"a model\"}".getBytes())).isEmpty();
  }
}
