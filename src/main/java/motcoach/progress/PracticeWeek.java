package motcoach.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;

/**
 * The days of this week, from Monday on, on which something was practised, beside how many somebody
 * set out to. A week without any takes nothing away.
 *
 * @param days 0 to 7
 * @param goal 1 to 7
 */
public record PracticeWeek(int days, int goal) {
  public static final int USUAL_GOAL = 3;

  public static final int MOST = 7;

  /**
   * @param moments when something was practised; those before this week and after now do not count
   * @param goal 1 to 7
   */
  public static PracticeWeek of(Collection<Instant> moments, Instant now, ZoneId zone, int goal) {
    Instant monday = begin(now, zone);
    int days =
        (int)
            moments.stream()
                .filter(moment -> !moment.isBefore(monday) && !moment.isAfter(now))
                .map(moment -> LocalDate.ofInstant(moment, zone))
                .distinct()
                .count();
    return new PracticeWeek(days, goal);
  }

  /** When the week of {@code now} began. */
  public static Instant begin(Instant now, ZoneId zone) {
    return LocalDate.ofInstant(now, zone)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .atStartOfDay(zone)
        .toInstant();
  }

  public boolean reached() {
    return days >= goal;
  }

  public PracticeWeek withGoal(int chosen) {
    return new PracticeWeek(days, chosen);
  }
}
