package motcoach.meaning;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Messages in the wire format of protocol buffers: fields one behind the other. */
final class Message {
  /** The wire type of texts, bytes and inner messages; the others hold numbers. */
  static final int BYTES = 2;

  private static final int VARIABLE = 0;
  private static final int EIGHT = 1;
  private static final int FOUR = 5;

  private final byte[] bytes;
  private final int end;
  private int at;

  private Message(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.end = end;
    at = from;
  }

  /**
   * One field.
   *
   * @param message it stands in
   * @param start where it begins
   * @param from where what it holds begins
   * @param to where both end
   */
  record Field(int number, byte[] message, int start, int from, int to) {
    /** As it stands in the message. */
    byte[] whole() {
      return Arrays.copyOfRange(message, start, to);
    }

    /** What it holds. */
    byte[] content() {
      return Arrays.copyOfRange(message, from, to);
    }

    /**
     * The fields of the message it holds.
     *
     * @throws IllegalArgumentException if that is damaged
     */
    List<Field> inner() {
      return new Message(message, from, to).all();
    }
  }

  /**
   * The fields of a message in their order.
   *
   * @throws IllegalArgumentException if it is damaged
   */
  static List<Field> fields(byte[] message) {
    return new Message(message, 0, message.length).all();
  }

  private List<Field> all() {
    List<Field> fields = new ArrayList<>();
    while (at < end) {
      fields.add(next());
    }
    return fields;
  }

  private Field next() {
    int start = at;
    int tag = number();
    int length =
        switch (tag & 7) {
          case VARIABLE -> skipped();
          case EIGHT -> Long.BYTES;
          case BYTES -> number();
          case FOUR -> Integer.BYTES;
          default -> throw damaged();
        };
    if (length < 0 || length > end - at) {
      throw damaged();
    }
    int from = at;
    at += length;
    return new Field(tag >>> 3, bytes, start, from, at);
  }

  /** Nothing is left to read of a number of variable length once it is skipped. */
  private int skipped() {
    while (one() < 0) {
      // The upper bit says that more follows.
    }
    return 0;
  }

  private int number() {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      byte one = one();
      number |= (one & 0x7f) << shift;
      if (one >= 0) {
        return number;
      }
    }
    throw damaged();
  }

  private byte one() {
    if (at == end) {
      throw damaged();
    }
    return bytes[at++];
  }

  private static IllegalArgumentException damaged() {
    return new IllegalArgumentException("a damaged message");
  }

  /** A field that holds bytes. */
  static byte[] field(int number, byte[] content) {
    ByteArrayOutputStream field = new ByteArrayOutputStream(content.length + 10);
    write(number << 3 | BYTES, field);
    write(content.length, field);
    field.writeBytes(content);
    return field.toByteArray();
  }

  private static void write(int number, ByteArrayOutputStream bytes) {
    int left = number;
    while (left > 0x7f) {
      bytes.write(left & 0x7f | 0x80);
      left >>>= 7;
    }
    bytes.write(left);
  }
}
