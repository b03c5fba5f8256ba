package motcoach.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as texts of one length, so that the order of texts is the order of time. */
final class Moments {
  private static final DateTimeFormatter FIXED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final int SECONDS_END = 19;
  private static final int NANO_DIGITS = 9;

  private Moments() {}

  /** Of a moment within the years 0 to 9999. */
  static String written(Instant at) {
    return FIXED.format(at);
  }

  /** A moment as this or {@link Instant} writes it; a tenth of the time that parsing takes. */
  static Instant read(String text) {
    int length = text.length();
    if (length > SECONDS_END && text.charAt(4) == '-' && text.charAt(SECONDS_END) == 'Z') {
      return second(text, 0);
    } else if (length > SECONDS_END + 2
        && text.charAt(4) == '-'
        && text.charAt(SECONDS_END) == '.'
        && text.charAt(length - 1) == 'Z') {
      int digits = length - SECONDS_END - 2;
      int fraction = Integer.parseInt(text, SECONDS_END + 1, length - 1, 10);
      for (int more = digits; more < NANO_DIGITS; more++) {
        fraction *= 10;
      }
      return second(text, fraction);
    }
    return Instant.parse(text);
  }

  private static Instant second(String text, int nano) {
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, SECONDS_END),
            nano)
        .toInstant(ZoneOffset.UTC);
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }
}
