package motcoach.report.group;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days a group report is about.
 *
 * @param from the first
 * @param until the last
 */
public record Period(LocalDate from, LocalDate until) {

  Instant begins(ZoneId zone) {
    return from.atStartOfDay(zone).toInstant();
  }

  /** The first moment after it. */
  Instant ends(ZoneId zone) {
    return until.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** Shorter ones would tell of single days. */
  boolean aMonth() {
    return !until.plusDays(1).isBefore(from.plusMonths(1));
  }
}
