package motcoach.report.group;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import motcoach.report.group.Atoms.Atom;

/**
 * Which groups may be told for one measure: as many as leave nobody to be worked out. A group that
 * is too small is left out, and where it could be worked out from the others, the smallest of these
 * as well.
 */
final class Choosing {
  private final Atoms atoms;
  private final int from;
  private final int until;
  private final int least;
  private final Map<UUID, Optional<String>> teams;
  private boolean all;

  /**
   * @param teams of the people who count
   */
  Choosing(Atoms atoms, int from, int until, int least, Map<UUID, Optional<String>> teams) {
    this.atoms = atoms;
    this.from = from;
    this.until = until;
    this.least = least;
    this.teams = new HashMap<>(teams);
    this.all = !teams.isEmpty();
  }

  /**
   * What is told.
   *
   * @param all whether everybody together is told
   * @param teams the people of each team that is told, by its name
   */
  record Choice(boolean all, Map<String, List<UUID>> teams) {}

  Choice choose() {
    while (all || !byTeam().isEmpty()) {
      List<Atom> small =
          atoms.of(from, until, all, teams).stream()
              .filter(atom -> atom.people().size() < least)
              .sorted(Comparator.comparingInt((Atom atom) -> atom.people().size()))
              .toList();
      if (small.isEmpty()) {
        break;
      }
      giveWay(small.get(0));
    }
    return new Choice(all, byTeam());
  }

  private void giveWay(Atom small) {
    Map<String, List<UUID>> told = byTeam();
    if (small.team().isPresent()) {
      hide(small.team().get());
    } else if (small.all() && !told.isEmpty()) {
      hide(smallest(told));
    } else {
      // Either everybody is too few, or a set of an earlier report would be split.
      all = false;
      told.keySet().forEach(this::hide);
    }
  }

  private static String smallest(Map<String, List<UUID>> told) {
    return told.entrySet().stream()
        .min(Comparator.comparingInt(entry -> entry.getValue().size()))
        .orElseThrow()
        .getKey();
  }

  private void hide(String team) {
    teams.replaceAll((person, of) -> of.filter(name -> !name.equals(team)));
  }

  private Map<String, List<UUID>> byTeam() {
    Map<String, List<UUID>> told = new TreeMap<>();
    teams.forEach(
        (person, team) ->
            team.ifPresent(
                name ->
                    told.computeIfAbsent(name, first -> new java.util.ArrayList<>()).add(person)));
    return told;
  }
}
