package motcoach.progress.drill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * When an exercise comes next for somebody. Exercises come by the day: which hour it was answered
 * does not matter.
 *
 * @param memory empty while it waits for its first answer
 * @param since the day of the first answer; the day it was queued until then
 * @param due the day it comes next
 * @param queuedBy the talk whose debrief asked for it; empty once it was answered right
 */
public record DrillCard(
    UUID learner,
    DrillKey key,
    Optional<Memory> memory,
    LocalDate since,
    LocalDate due,
    Optional<UUID> queuedBy) {

  /** The same, waiting from {@code day} on because of what a talk showed. */
  DrillCard queuedBy(UUID attempt, LocalDate day) {
    return new DrillCard(
        learner, key, memory, since, due.isBefore(day) ? due : day, Optional.of(attempt));
  }

  public boolean isNew() {
    return memory.isEmpty();
  }

  /** In days; 0 before the first answer. */
  public double stability() {
    return memory.map(Memory::stability).orElse(0.0);
  }

  /** The day of the last answer. */
  public Optional<LocalDate> last() {
    return memory.map(known -> day(known.last()));
  }

  /**
   * Whether it comes on {@code today}. An answer from the future was given while the clock was
   * wrong, so its date says nothing: it comes at once. (One day ahead is another time zone.)
   */
  public boolean isDue(LocalDate today) {
    return !due.isAfter(today) || last().filter(today.plusDays(1)::isBefore).isPresent();
  }

  /** Days are counted from midnight to midnight, wherever somebody is. */
  static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  static LocalDate day(Instant start) {
    return start.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
