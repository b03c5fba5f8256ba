package motcoach.progress.trend;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import motcoach.progress.Talk;

/**
 * Time spent in talks that were finished, longer pauses left out.
 *
 * @param total of all
 * @param weeks the last ones, oldest first, this one last
 */
public record PracticeTime(Duration total, List<Week> weeks) {

  /**
   * A week from Monday on.
   *
   * @param talks finished in it
   */
  public record Week(LocalDate monday, Duration practised, int talks) {}

  public PracticeTime {
    weeks = List.copyOf(weeks);
  }

  /**
   * @param today where the learner is
   * @param count of weeks
   */
  public static PracticeTime of(List<Talk> talks, LocalDate today, ZoneId zone, int count) {
    LocalDate current = monday(today);
    Duration total = Duration.ZERO;
    List<Duration> times = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int week = 0; week < count; week++) {
      times.add(Duration.ZERO);
      numbers.add(0);
    }
    for (Talk talk : talks) {
      Duration time = talk.figures().map(Talk.Figures::practised).orElse(Duration.ZERO);
      total = total.plus(time);
      LocalDate monday = monday(LocalDate.ofInstant(talk.finishedAt(), zone));
      int week = count - 1 - (int) ((current.toEpochDay() - monday.toEpochDay()) / 7);
      if (week >= 0 && week < count) {
        times.set(week, times.get(week).plus(time));
        numbers.set(week, numbers.get(week) + 1);
      }
    }
    List<Week> weeks = new ArrayList<>();
    for (int week = 0; week < count; week++) {
      weeks.add(
          new Week(current.minusWeeks(count - 1L - week), times.get(week), numbers.get(week)));
    }
    return new PracticeTime(total, weeks);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
