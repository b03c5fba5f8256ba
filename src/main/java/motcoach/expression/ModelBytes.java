package motcoach.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import motcoach.method.Act;
import motcoach.method.Language;

/**
 * Statistical readers as bytes and back. Rows of weights are written by {@link RiceCode}: the bytes
 * depend on the readers alone and not on a compressor. Ascending numbers are written as the gaps
 * between them, weights without those that are 0.
 */
public final class ModelBytes {
  private static final byte[] MARK = {'M', 'O', 'T', 'R'};
  private static final int VERSION = 4;
  private static final int MOST_BITS = 24;
  private static final int MOST_EXAMPLES = 200_000;

  private ModelBytes() {}

  /** The bytes of some readers; equal readers give equal bytes. */
  public static byte[] of(List<StatisticalReader> readers) {
    return ByteWriter.list(MARK, VERSION, readers, ModelBytes::write);
  }

  /** The readers in {@code bytes}; empty when they are damaged or of another version. */
  public static Optional<List<StatisticalReader>> read(byte[] bytes) {
    return ByteReader.list(bytes, MARK, VERSION, Language.values().length, ModelBytes::read);
  }

  private static void write(StatisticalReader reader, ByteWriter writer) {
    writer.number(reader.language().ordinal());
    write(reader.bands(), writer);
    write(reader.categories(), writer);
    write(reader.acts(), writer);
    write(reader.confidence(), writer);
    writer.number(reader.examples().list().size());
    for (Examples.Example example : reader.examples().list()) {
      writer.number(example.label().ordinal());
      writer.text(example.text());
    }
  }

  static void write(Confidence sure, ByteWriter writer) {
    for (double value :
        new double[] {
          sure.negativeSlope(),
          sure.negativeShift(),
          sure.positiveSlope(),
          sure.positiveShift(),
          sure.flag(),
          sure.clear(),
          sure.fair(),
          sure.praise()
        }) {
      writer.real((float) value);
    }
    reals(sure.actSure(), writer);
    reals(sure.actDoubt(), writer);
  }

  private static void reals(float[] values, ByteWriter writer) {
    for (float value : values) {
      writer.real(value);
    }
  }

  private static StatisticalReader read(ByteReader reader) {
    Language language = Language.values()[reader.upTo(Language.values().length - 1)];
    Weights bands = weights(reader);
    Weights categories = weights(reader);
    Weights acts = weights(reader);
    Confidence confidence = confidence(reader);
    List<Examples.Example> examples = new ArrayList<>();
    int count = reader.upTo(MOST_EXAMPLES);
    for (int i = 0; i < count; i++) {
      Band label = Band.values()[reader.upTo(Band.values().length - 1)];
      examples.add(new Examples.Example(reader.text(), label));
    }
    return new StatisticalReader(language, bands, categories, acts, confidence, examples);
  }

  static Confidence confidence(ByteReader reader) {
    double[] sure = new double[8];
    for (int i = 0; i < sure.length; i++) {
      sure[i] = reader.real();
    }
    float[] actSure = reals(reader, Act.values().length);
    float[] actDoubt = reals(reader, Act.values().length);
    return new Confidence(
        sure[0], sure[1], sure[2], sure[3], sure[4], sure[5], sure[6], sure[7], actSure, actDoubt);
  }

  private static float[] reals(ByteReader reader, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = reader.real();
    }
    return values;
  }

  private static void write(Weights weights, ByteWriter writer) {
    writer.number(weights.rows());
    writer.number(weights.bits());
    for (int row = 0; row < weights.rows(); row++) {
      writer.real(weights.scale()[row]);
      writer.real(weights.bias()[row]);
    }
    writer.number(weights.buckets().length);
    RiceCode.write(gaps(weights.buckets()), writer::one);
    byte[] values = weights.values();
    int[] places = IntStream.range(0, values.length).filter(at -> values[at] != 0).toArray();
    writer.number(places.length);
    RiceCode.write(gaps(places), writer::one);
    RiceCode.write(IntStream.of(places).map(at -> unsigned(values[at])).toArray(), writer::one);
  }

  private static int[] gaps(int[] ascending) {
    return IntStream.range(0, ascending.length)
        .map(i -> ascending[i] - (i == 0 ? -1 : ascending[i - 1]) - 1)
        .toArray();
  }

  /** A number other than 0 as one from 0 on: 1, -1, 2, -2, … */
  private static int unsigned(int value) {
    return value > 0 ? 2 * value - 2 : -2 * value - 1;
  }

  private static int signed(int unsigned) {
    return (unsigned & 1) == 0 ? unsigned / 2 + 1 : -(unsigned / 2 + 1);
  }

  private static Weights weights(ByteReader reader) {
    int rows = reader.upTo(200);
    int bits = reader.upTo(MOST_BITS);
    float[] scale = new float[rows];
    float[] bias = new float[rows];
    for (int row = 0; row < rows; row++) {
      scale[row] = reader.real();
      bias[row] = reader.real();
    }
    int[] buckets = ascending(reader, reader.upTo(Math.min(1 << bits, reader.most())), 1 << bits);
    byte[] values = new byte[rows * buckets.length];
    int known = reader.upTo(Math.min(values.length, reader.most()));
    int[] places = ascending(reader, known, values.length);
    int[] numbers = RiceCode.read(known, 2 * Byte.MAX_VALUE - 1, reader::one);
    for (int i = 0; i < known; i++) {
      values[places[i]] = (byte) signed(numbers[i]);
    }
    return new Weights(rows, bits, buckets, values, scale, bias);
  }

  /** So many ascending numbers below {@code end}. */
  private static int[] ascending(ByteReader reader, int count, int end) {
    int[] numbers = RiceCode.read(count, end, reader::one);
    int next = 0;
    for (int i = 0; i < count; i++) {
      numbers[i] += next;
      next = numbers[i] + 1;
      if (numbers[i] < 0 || next > end) {
        throw new IllegalArgumentException("a number is too large");
      }
    }
    return numbers;
  }
}
