package motcoach.ui.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import motcoach.method.Text;

/** What charts count in the rows of a report. */
final class Counts {
  private Counts() {}

  /**
   * How far people came with one scenario, the best of each over all modes.
   *
   * @param of how many of each standing
   */
  record Story(Text title, Map<Standing, Integer> of) {
    int all() {
      return of.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(Standing standing) {
      return of.getOrDefault(standing, 0);
    }

    /** Whether anybody began it. */
    boolean begun() {
      return done() + count(Standing.IN_PROGRESS) > 0;
    }

    int done() {
      return count(Standing.DONE) + count(Standing.PASSED);
    }
  }

  /**
   * How much a team has done.
   *
   * @param name empty for those without a team
   * @param people in it
   * @param done scenarios that were done, each counted once for each person
   * @param all that could have been
   */
  record Team(Optional<String> name, int people, int done, int all) {}

  private record Place(UUID person, String story) {}

  /** In the order in which scenarios come. */
  static List<Story> byStory(List<Sheet.Row> rows) {
    Map<String, Text> titles = new LinkedHashMap<>();
    Map<String, Map<Standing, Integer>> counted = new LinkedHashMap<>();
    rows.forEach(row -> titles.putIfAbsent(row.story(), row.title()));
    best(rows)
        .forEach(
            (place, row) ->
                counted
                    .computeIfAbsent(place.story(), first -> new EnumMap<>(Standing.class))
                    .merge(row.standing(), 1, Integer::sum));
    List<Story> stories = new ArrayList<>();
    titles.forEach((id, title) -> stories.add(new Story(title, counted.get(id))));
    return stories;
  }

  /** By name, those without a team last; empty where there are no teams. */
  static List<Team> byTeam(List<Sheet.Row> rows) {
    Map<String, List<Sheet.Row>> teams = new TreeMap<>();
    List<Sheet.Row> without = new ArrayList<>();
    for (Sheet.Row row : best(rows).values()) {
      row.team()
          .map(team -> teams.computeIfAbsent(team, first -> new ArrayList<>()))
          .orElse(without)
          .add(row);
    }
    List<Team> all = new ArrayList<>();
    teams.forEach((name, of) -> all.add(team(Optional.of(name), of)));
    if (!all.isEmpty() && !without.isEmpty()) {
      all.add(team(Optional.empty(), without));
    }
    return all;
  }

  private static Team team(Optional<String> name, List<Sheet.Row> rows) {
    return new Team(
        name,
        (int) rows.stream().map(Sheet.Row::person).distinct().count(),
        (int) rows.stream().filter(row -> row.standing().done()).count(),
        rows.size());
  }

  private static Map<Place, Sheet.Row> best(List<Sheet.Row> rows) {
    Map<Place, Sheet.Row> best = new LinkedHashMap<>();
    for (Sheet.Row row : rows) {
      best.merge(
          new Place(row.person(), row.story()),
          row,
          (one, other) -> one.standing().compareTo(other.standing()) >= 0 ? one : other);
    }
    return best;
  }
}
