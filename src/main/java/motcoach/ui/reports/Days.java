package motcoach.ui.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Two days as they were typed.
 *
 * @param from empty where the beginning is open
 * @param until empty where the end is open
 */
record Days(Optional<LocalDate> from, Optional<LocalDate> until) {

  /** Such as 2026-11-23; also with slashes, points, or single digits. Empty for anything else. */
  static Optional<LocalDate> day(String typed) {
    String[] parts = typed.strip().split("[-/.年月]");
    try {
      return parts.length == 3
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(parts[0].strip()),
                  Integer.parseInt(parts[1].strip()),
                  Integer.parseInt(parts[2].replace("日", "").strip())))
          : Optional.empty();
    } catch (NumberFormatException | DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** Empty when something was typed that is no day, or the second is before the first. */
  static Optional<Days> of(String first, String last) {
    Optional<LocalDate> from = day(first);
    Optional<LocalDate> until = day(last);
    boolean wrong =
        !first.isBlank() && from.isEmpty()
            || !last.isBlank() && until.isEmpty()
            || from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
    return wrong ? Optional.empty() : Optional.of(new Days(from, until));
  }
}
