package motcoach.report.group;

import java.util.List;
import java.util.Optional;
import motcoach.method.Family;

/**
 * What a group showed of one family of the method.
 *
 * @param share of the opportunities that were taken, by weight, in percent, rounded to 5
 * @param spread over the bands; empty where too few would be in one
 * @param change from the first talk of each to their later ones in the period, in points, rounded
 *     to 5; empty where too few had several
 * @param open the concepts that stayed open with most people, at most three, each with enough
 *     people; the most frequent first
 */
public record GroupFigures(
    Family family, int share, List<Spread> spread, Optional<Integer> change, List<String> open) {
  public GroupFigures {
    spread = List.copyOf(spread);
    open = List.copyOf(open);
  }
}
