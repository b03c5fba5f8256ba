package motcoach.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which backups are worth their room: all of the last two days, then the last of each of 12 days,
 * of 10 weeks, of 9 months. Days without a backup are not counted, so that somebody who practises
 * seldom keeps them longer. (The rule of Anki's manual, "Backups".)
 */
public final class Thinning {
  private static final Duration ALL_OF = Duration.ofDays(2);

  /** A stretch of the calendar, and from how many of them the last backup stays. */
  private record Span(int count, Function<LocalDate, Object> of) {}

  private static final List<Span> SPANS =
      List.of(
          new Span(12, date -> date),
          new Span(
              10,
              date ->
                  date.get(IsoFields.WEEK_BASED_YEAR)
                      + "-"
                      + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
          new Span(9, YearMonth::from));

  private Thinning() {}

  /**
   * Those to keep. One that claims to be made later than now was made under a wrong clock, and
   * counts as recent.
   *
   * @param zone decides where days begin
   */
  public static Set<Instant> keep(Collection<Instant> made, Instant now, ZoneId zone) {
    List<Instant> newestFirst = new ArrayList<>(made);
    newestFirst.sort(Comparator.reverseOrder());
    Set<Instant> kept = new TreeSet<>();
    int at = 0;
    for (; at < newestFirst.size(); at++) {
      if (newestFirst.get(at).isBefore(now.minus(ALL_OF))) {
        break;
      }
      kept.add(newestFirst.get(at));
    }
    LocalDate last = null;
    for (Span span : SPANS) {
      for (int left = span.count(); left > 0 && at < newestFirst.size(); at++) {
        LocalDate date = LocalDate.ofInstant(newestFirst.get(at), zone);
        if (last == null || !span.of().apply(date).equals(span.of().apply(last))) {
          kept.add(newestFirst.get(at));
          last = date;
          left--;
        }
      }
    }
    return kept;
  }
}
