package motcoach.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The arithmetic of the chain: {@code head(n) = SHA-256(head(n-1) ‖ device ‖ n ‖ commitment(n))}
 * and {@code commitment = SHA-256(salt ‖ table ‖ values)}, each part preceded by its length, so
 * that no two rows are the same bytes. The salt keeps a commitment from being guessed once the row
 * it stands for is erased.
 */
final class Link {
  /** The head before the first row. */
  static final byte[] START = new byte[32];

  static final int SALT_LENGTH = 16;

  private static final int ABSENT = -1;

  private final MessageDigest digest;

  private Link() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /**
   * @param values of the row as text, in the table's order; null for no value
   */
  static byte[] commitment(byte[] salt, String table, List<String> values) {
    Link link = new Link();
    link.add(salt);
    link.add(utf8(table));
    for (String value : values) {
      link.add(value == null ? null : utf8(value));
    }
    return link.digest.digest();
  }

  static byte[] head(byte[] before, String device, long position, byte[] commitment) {
    Link link = new Link();
    link.add(before);
    link.add(utf8(device));
    link.add(ByteBuffer.allocate(Long.BYTES).putLong(position).array());
    link.add(commitment);
    return link.digest.digest();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void add(byte[] part) {
    int length = part == null ? ABSENT : part.length;
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    if (part != null) {
      digest.update(part);
    }
  }
}
