package motcoach.report.group;

import java.util.List;
import motcoach.progress.account.Release;

/**
 * What may be told of groups; nothing in it is of fewer people than {@code least}, neither by
 * itself nor by taking figures from each other, here or of earlier reports.
 *
 * @param groups everybody first, then teams by name; empty when nothing may be told
 * @param again whether the very same report was given out before
 * @param release what must be kept when it is given out
 */
public record GroupReport(
    Period period, int least, List<Group> groups, boolean again, Release release) {
  public GroupReport {
    groups = List.copyOf(groups);
  }
}
