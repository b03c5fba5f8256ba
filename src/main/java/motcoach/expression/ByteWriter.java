package motcoach.expression;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A growing row of bytes: a mark, a version, numbers in groups of seven bits and other values, and
 * at the end a checksum (FNV-1a, 32 bits) of all that stands before it.
 */
final class ByteWriter {
  private byte[] bytes = new byte[1 << 16];
  private int size;

  private ByteWriter(byte[] mark, int version) {
    for (byte b : mark) {
      one(b);
    }
    number(version);
  }

  /** The bytes of a whole file: how many there are and each of them. */
  static <T> byte[] list(byte[] mark, int version, List<T> all, BiConsumer<T, ByteWriter> write) {
    ByteWriter writer = new ByteWriter(mark, version);
    writer.number(all.size());
    all.forEach(one -> write.accept(one, writer));
    return writer.sealed();
  }

  /** All that was written, with its checksum. */
  private byte[] sealed() {
    int check = ByteReader.checksum(bytes, size);
    for (int shift = 0; shift < 32; shift += 8) {
      one(check >>> shift);
    }
    return Arrays.copyOf(bytes, size);
  }

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
