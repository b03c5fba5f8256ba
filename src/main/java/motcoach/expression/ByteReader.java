package motcoach.expression;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what {@link ByteWriter} wrote; what cannot be that is an {@link IllegalArgumentException}.
 */
final class ByteReader {
  private static final int LONGEST_TEXT = 10_000;

  private final byte[] bytes;
  private final int end;
  private int at;

  private ByteReader(byte[] bytes, int at, int end) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /**
   * What {@link ByteWriter#list} wrote; empty when it is damaged or of another kind or version.
   *
   * @param most more of them are no list of ours
   * @param one reads the next of them
   */
  static <T> Optional<List<T>> list(
      byte[] bytes, byte[] mark, int version, int most, Function<ByteReader, T> one) {
    try {
      return of(bytes, mark, version).map(reader -> reader.list(reader.upTo(most), one));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private <T> List<T> list(int count, Function<ByteReader, T> one) {
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(one.apply(this));
    }
    return List.copyOf(all);
  }

  /** At the first value behind the version; empty for damaged bytes and for other ones. */
  private static Optional<ByteReader> of(byte[] bytes, byte[] mark, int version) {
    int end = bytes.length - 4;
    if (end < mark.length || !Arrays.equals(Arrays.copyOf(bytes, mark.length), mark)) {
      return Optional.empty();
    }
    int check = 0;
    for (int i = 0; i < 4; i++) {
      check |= (bytes[end + i] & 0xFF) << (8 * i);
    }
    ByteReader reader = new ByteReader(bytes, mark.length, end);
    return check == checksum(bytes, end) && reader.number() == version
        ? Optional.of(reader)
        : Optional.empty();
  }

  static int checksum(byte[] bytes, int end) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < end; i++) {
      hash = (hash ^ bytes[i] & 0xFF) * 0x01000193;
    }
    return hash;
  }

  /** No more numbers than this can stand in what is left. */
  int most() {
    return (end - at) * Byte.SIZE;
  }

  int one() {
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
    int length = upTo(Math.min(LONGEST_TEXT, end - at));
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }
}
