package motcoach.meaning;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lets a model in ONNX format give one of its inner results, too. Such a file is one protocol
 * buffer message, and what is written behind it is merged into it: here a graph that has nothing
 * but one more output.
 */
final class ModelOutput {
  /** Field numbers and types as in onnx.proto, version 1.16. */
  private static final int MODEL_GRAPH = 7 << 3 | 2;

  private static final int GRAPH_OUTPUT = 12 << 3 | 2;
  private static final int VALUE_NAME = 1 << 3 | 2;
  private static final int VALUE_TYPE = 2 << 3 | 2;

  /** A tensor of floats, of whatever shape. */
  private static final byte[] FLOATS = {1 << 3 | 2, 2, 1 << 3, 1};

  private ModelOutput() {}

  /**
   * The model with one more output.
   *
   * @param name of the inner result, at most 100 characters
   */
  static byte[] also(String name, byte[] model) {
    byte[] value =
        joined(field(VALUE_NAME, name.getBytes(StandardCharsets.UTF_8)), field(VALUE_TYPE, FLOATS));
    return joined(model, field(MODEL_GRAPH, field(GRAPH_OUTPUT, value)));
  }

  /** Lengths below 128 are one byte. */
  private static byte[] field(int tag, byte[] content) {
    if (content.length > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("too long for a short field: " + content.length);
    }
    return joined(new byte[] {(byte) tag, (byte) content.length}, content);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream(first.length + second.length);
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }
}
