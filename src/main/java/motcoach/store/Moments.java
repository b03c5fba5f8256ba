package motcoach.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as texts of one length, so that the order of texts is the order of time. */
final class Moments {
  private static final DateTimeFormatter FIXED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Moments() {}

  /** Of a moment within the years 0 to 9999. */
  static String written(Instant at) {
    return FIXED.format(at);
  }
}
