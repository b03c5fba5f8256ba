package motcoach.ui.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days a report is about, as one says it. */
public enum Span {
  ALL,
  THIS_MONTH,
  LAST_MONTH,
  LAST_QUARTER,
  THIS_YEAR,
  /** From one day to another, as they are typed. */
  OWN;

  private static final int MONTHS_OF_A_QUARTER = 3;

  /** Those a group report may be about: whole months that are over. */
  static final List<Span> OF_GROUPS = List.of(LAST_MONTH, LAST_QUARTER, OWN);

  /** The first day; empty where it is open or typed. */
  public Optional<LocalDate> from(LocalDate today) {
    LocalDate month = today.withDayOfMonth(1);
    return switch (this) {
      case ALL, OWN -> Optional.empty();
      case THIS_MONTH -> Optional.of(month);
      case LAST_MONTH -> Optional.of(month.minusMonths(1));
      case LAST_QUARTER -> Optional.of(month.minusMonths(MONTHS_OF_A_QUARTER));
      case THIS_YEAR -> Optional.of(today.withDayOfYear(1));
    };
  }

  /** The last day; empty where it is open or typed. */
  public Optional<LocalDate> until(LocalDate today) {
    return switch (this) {
      case LAST_MONTH, LAST_QUARTER -> Optional.of(today.withDayOfMonth(1).minusDays(1));
      case ALL, THIS_MONTH, THIS_YEAR, OWN -> Optional.empty();
    };
  }
}
