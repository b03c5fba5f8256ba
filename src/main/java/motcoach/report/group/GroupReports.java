package motcoach.report.group;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import motcoach.progress.account.Accounts;
import motcoach.progress.account.Policy;
import motcoach.progress.account.Release;

/** Makes group reports by team, so that nobody can be worked out of them. */
public final class GroupReports {
  private final Accounts accounts;
  private final List<Release> earlier;
  private final int least;
  private final ZoneId zone;

  /**
   * @param earlier all group reports that were given out, the oldest first
   * @param zone in which days begin
   */
  public GroupReports(Accounts accounts, List<Release> earlier, Policy policy, ZoneId zone) {
    this.accounts = accounts;
    this.earlier = List.copyOf(earlier);
    this.least = policy.groupSize();
    this.zone = zone;
  }

  /**
   * The report of a period. One that was given out before may be made again as it was; any other
   * comes a month after the last at the earliest.
   *
   * @param id of the report when it is a new one
   * @throws Refused when none is made now
   */
  public GroupReport of(Period period, Instant now, UUID id) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (!period.aMonth()) {
      throw new Refused(Refused.Reason.SHORT, today);
    } else if (!today.isAfter(period.until())) {
      throw new Refused(Refused.Reason.NOT_OVER, period.until().plusDays(1));
    }
    Optional<GroupReport> same = again(period, now);
    if (same.isPresent()) {
      return same.get();
    }
    if (!earlier.isEmpty()) {
      Instant last = earlier.get(earlier.size() - 1).at();
      LocalDate free = LocalDate.ofInstant(last, zone).plusMonths(1);
      if (today.isBefore(free)) {
        throw new Refused(Refused.Reason.TOO_SOON, free);
      }
    }
    return made(period, now, id, earlier);
  }

  /**
   * One that was given out, if it would still be the same; so would everything worked out of it.
   */
  private Optional<GroupReport> again(Period period, Instant now) {
    for (int i = 0; i < earlier.size(); i++) {
      Release old = earlier.get(i);
      if (old.from().equals(period.begins(zone)) && old.until().equals(period.ends(zone))) {
        GroupReport made = made(period, now, old.id(), earlier.subList(0, i));
        if (Set.copyOf(made.release().cells()).equals(Set.copyOf(old.cells()))) {
          return Optional.of(new GroupReport(period, least, made.groups(), true, old));
        }
      }
    }
    return Optional.empty();
  }

  private GroupReport made(Period period, Instant now, UUID id, List<Release> before) {
    Instant from = period.begins(zone);
    Instant until = period.ends(zone);
    List<Release> meeting = meeting(from, until, before);
    Segments segments = Segments.of(from, until, meeting);
    Gathered gathered = Gathered.of(accounts, segments, from, until);
    Telling telling =
        new Telling(gathered, meeting, segments, segments.at(from), segments.at(until), least);
    List<Group> groups = telling.groups();
    Release release = new Release(id, now, from, until, telling.cells());
    return new GroupReport(period, least, groups, false, release);
  }

  /** Earlier reports whose period meets this one's, or that of another which does. */
  private static List<Release> meeting(Instant from, Instant until, List<Release> before) {
    List<Release> left = new ArrayList<>(before);
    List<Release> found = new ArrayList<>();
    boolean more = true;
    while (more) {
      List<Release> next =
          left.stream()
              .filter(
                  each ->
                      each.overlaps(from, until)
                          || found.stream()
                              .anyMatch(other -> each.overlaps(other.from(), other.until())))
              .toList();
      left.removeAll(next);
      found.addAll(next);
      more = !next.isEmpty();
    }
    return found;
  }
}
