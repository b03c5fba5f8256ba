package motcoach.expression;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import motcoach.method.Language;

/**
 * Statistical readers as bytes and back. Single numbers are written in groups of seven bits, rows
 * of weights by {@link RiceCode}: the bytes depend on the readers alone and not on a compressor.
 * Ascending numbers are written as the gaps between them, weights without those that are 0.
 *
 * <p>Layout: {@code MOTR}, a version, the number of readers, the readers, and a checksum (FNV-1a,
 * 32 bits) of all that stands before it.
 */
public final class ModelBytes {
  private static final byte[] MARK = {'M', 'O', 'T', 'R'};
  private static final int VERSION = 4;
  private static final int MOST_BITS = 24;
  private static final int MOST_EXAMPLES = 200_000;
  private static final int LONGEST_EXAMPLE = 10_000;

  private ModelBytes() {}

  /** The bytes of some readers; equal readers give equal bytes. */
  public static byte[] of(List<StatisticalReader> readers) {
    Writer writer = new Writer();
    for (byte b : MARK) {
      writer.one(b);
    }
    writer.number(VERSION);
    writer.number(readers.size());
    readers.forEach(reader -> write(reader, writer));
    int check = checksum(writer.bytes, writer.size);
    for (int shift = 0; shift < 32; shift += 8) {
      writer.one(check >>> shift);
    }
    return Arrays.copyOf(writer.bytes, writer.size);
  }

  /** The readers in {@code bytes}; empty when they are damaged or of another version. */
  public static Optional<List<StatisticalReader>> read(byte[] bytes) {
    int end = bytes.length - 4;
    if (end < MARK.length || !Arrays.equals(Arrays.copyOf(bytes, MARK.length), MARK)) {
      return Optional.empty();
    }
    int check = 0;
    for (int i = 0; i < 4; i++) {
      check |= (bytes[end + i] & 0xFF) << (8 * i);
    }
    if (check != checksum(bytes, end)) {
      return Optional.empty();
    }
    try {
      Reader reader = new Reader(bytes, MARK.length, end);
      if (reader.number() != VERSION) {
        return Optional.empty();
      }
      List<StatisticalReader> readers = new ArrayList<>();
      int count = reader.upTo(Language.values().length);
      for (int i = 0; i < count; i++) {
        readers.add(read(reader));
      }
      return Optional.of(List.copyOf(readers));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static void write(StatisticalReader reader, Writer writer) {
    writer.number(reader.language().ordinal());
    write(reader.bands(), writer);
    write(reader.categories(), writer);
    write(reader.acts(), writer);
    Confidence sure = reader.confidence();
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
    writer.number(reader.examples().list().size());
    for (Examples.Example example : reader.examples().list()) {
      writer.number(example.label().ordinal());
      writer.text(example.text());
    }
  }

  private static void reals(float[] values, Writer writer) {
    for (float value : values) {
      writer.real(value);
    }
  }

  private static StatisticalReader read(Reader reader) {
    Language language = Language.values()[reader.upTo(Language.values().length - 1)];
    Weights bands = weights(reader);
    Weights categories = weights(reader);
    Weights acts = weights(reader);
    double[] sure = new double[8];
    for (int i = 0; i < sure.length; i++) {
      sure[i] = reader.real();
    }
    float[] actSure = reals(reader, acts.rows());
    float[] actDoubt = reals(reader, acts.rows());
    Confidence confidence =
        new Confidence(
            sure[0], sure[1], sure[2], sure[3], sure[4], sure[5], sure[6], sure[7], actSure,
            actDoubt);
    List<Examples.Example> examples = new ArrayList<>();
    int count = reader.upTo(MOST_EXAMPLES);
    for (int i = 0; i < count; i++) {
      Band label = Band.values()[reader.upTo(Band.values().length - 1)];
      examples.add(new Examples.Example(reader.text(), label));
    }
    return new StatisticalReader(language, bands, categories, acts, confidence, examples);
  }

  private static float[] reals(Reader reader, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = reader.real();
    }
    return values;
  }

  private static void write(Weights weights, Writer writer) {
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

  private static Weights weights(Reader reader) {
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
  private static int[] ascending(Reader reader, int count, int end) {
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

  private static int checksum(byte[] bytes, int end) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < end; i++) {
      hash = (hash ^ bytes[i] & 0xFF) * 0x01000193;
    }
    return hash;
  }

  /** Appends to a growing row of bytes. */
  private static final class Writer {
    private byte[] bytes = new byte[1 << 16];
    private int size;

    void one(int value) {
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, size * 2);
      }
      bytes[size++] = (byte) value;
    }

    /** A number from 0 on, seven bits a byte, the lowest first. */
    void number(int value) {
      int rest = value;
      while (rest >>> 7 != 0) {
        one(rest | 0x80);
        rest >>>= 7;
      }
      one(rest);
    }

    void real(float value) {
      int bits = Float.floatToIntBits(value);
      for (int shift = 0; shift < 32; shift += 8) {
        one(bits >>> shift);
      }
    }

    void text(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      for (byte b : utf8) {
        one(b);
      }
    }
  }

  /** Reads what {@link Writer} wrote; says so when it cannot be that. */
  private static final class Reader {
    private final byte[] bytes;
    private final int end;
    private int at;

    Reader(byte[] bytes, int at, int end) {
      this.bytes = bytes;
      this.at = at;
      this.end = end;
    }

    /** No more numbers than this can stand in what is left. */
    int most() {
      return (end - at) * Byte.SIZE;
    }

    private int one() {
      if (at >= end) {
        throw new IllegalArgumentException("ends too early");
      }
      return bytes[at++] & 0xFF;
    }

    int number() {
      int value = 0;
      for (int shift = 0; shift < 35; shift += 7) {
        int next = one();
        value |= (next & 0x7F) << shift;
        if (next < 0x80) {
          return value;
        }
      }
      throw new IllegalArgumentException("a number is too long");
    }

    int upTo(int most) {
      int value = number();
      if (value < 0 || value > most) {
        throw new IllegalArgumentException("a number is too large");
      }
      return value;
    }

    float real() {
      int bits = 0;
      for (int shift = 0; shift < 32; shift += 8) {
        bits |= one() << shift;
      }
      return Float.intBitsToFloat(bits);
    }

    String text() {
      int length = upTo(Math.min(LONGEST_EXAMPLE, end - at));
      String text = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
      return text;
    }
  }
}
