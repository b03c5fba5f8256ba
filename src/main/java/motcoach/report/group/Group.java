package motcoach.report.group;

import java.util.List;
import java.util.Optional;

/**
 * One page of a group report.
 *
 * @param team empty for everybody together
 * @param people who came to an ending in the period; empty where that may not be told
 */
public record Group(Optional<String> team, Optional<Integer> people, List<GroupFigures> figures) {
  public Group {
    figures = List.copyOf(figures);
  }
}
