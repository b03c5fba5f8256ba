package motcoach.progress;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A PIN as it is kept: {@code pbkdf2-sha256$600000$salt$hash}. One comparison takes some 0.2 s.
 * Whoever can copy the file can still try out all six-digit PINs in some days: it keeps colleagues
 * from looking, nothing more. Rounds: OWASP Password Storage, 2023.
 */
public final class PinHash {
  public static final int SALT_LENGTH = 16;
  public static final int DIGITS = 6;

  static final int ROUNDS = 600_000;

  private static final int KEY_BITS = 256;
  private static final int LONGEST_INPUT = 128;

  /** More rounds would only come from a file that was tampered with, and hold up the program. */
  private static final int MOST_ROUNDS = 10_000_000;

  private static final Pattern WRITTEN =
      Pattern.compile("pbkdf2-sha256\\$(\\d{1,8})\\$([A-Za-z0-9+/]{22}==)\\$([A-Za-z0-9+/]{43}=)");

  private final int rounds;
  private final byte[] salt;
  private final byte[] hash;

  private PinHash(int rounds, byte[] salt, byte[] hash) {
    this.rounds = rounds;
    this.salt = salt;
    this.hash = hash;
  }

  /**
   * @param salt {@link #SALT_LENGTH} random bytes
   */
  public static PinHash of(String pin, byte[] salt) {
    return new PinHash(ROUNDS, salt.clone(), derive(pin, salt, ROUNDS));
  }

  /** Empty for anything that was not written by {@link #written}. */
  public static Optional<PinHash> read(String text) {
    Matcher parts = WRITTEN.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int rounds = Integer.parseInt(parts.group(1));
    Base64.Decoder base64 = Base64.getDecoder();
    return rounds < 1 || rounds > MOST_ROUNDS
        ? Optional.empty()
        : Optional.of(
            new PinHash(rounds, base64.decode(parts.group(2)), base64.decode(parts.group(3))));
  }

  /**
   * The six digits that were typed, in whatever script and with blanks between; empty for anything
   * else.
   */
  public static Optional<String> digits(String typed) {
    StringBuilder digits = new StringBuilder();
    if (typed.length() > LONGEST_INPUT) {
      return Optional.empty();
    }
    for (int c : typed.codePoints().filter(c -> !isBlank(c)).toArray()) {
      int digit = Character.digit(c, 10);
      if (digit < 0) {
        return Optional.empty();
      }
      digits.append(digit);
    }
    return digits.length() == DIGITS ? Optional.of(digits.toString()) : Optional.empty();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  public boolean fits(String pin) {
    return MessageDigest.isEqual(hash, derive(pin, salt, rounds));
  }

  /** Whether it was made when fewer rounds were thought enough. */
  public boolean outdated() {
    return rounds < ROUNDS;
  }

  public String written() {
    Base64.Encoder base64 = Base64.getEncoder();
    return "pbkdf2-sha256$"
        + rounds
        + "$"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(hash);
  }

  private static byte[] derive(String pin, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(pin.toCharArray(), salt, rounds, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has PBKDF2 with SHA-256", e);
    } finally {
      spec.clearPassword();
    }
  }
}
