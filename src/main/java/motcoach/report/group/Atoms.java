package motcoach.report.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import motcoach.progress.account.Release;
import motcoach.progress.account.Release.Cell;

/**
 * Talks of one measure sorted by the figures they stand behind, in this report and in earlier ones.
 * Whatever is added to or taken from each other, talks that stand behind the same figures stay
 * together; so nothing can be worked out of fewer people than are in the smallest of these sets.
 */
final class Atoms {
  private static final String NOW = "now";

  /** A set of talks: the figures behind which they stand, and whose they are. */
  record Atom(Set<String> figures, Set<UUID> people) {
    Optional<String> team() {
      return figures.stream()
          .filter(figure -> figure.startsWith(NOW + " team "))
          .map(figure -> figure.substring((NOW + " team ").length()))
          .findFirst();
    }

    /** Whether it stands behind the figure of everybody in this report. */
    boolean all() {
      return figures.contains(NOW + " all");
    }
  }

  private final List<Release> others;
  private final Segments segments;
  private final String measure;
  private final Map<UUID, Contribution> contributions;

  /**
   * @param others earlier reports whose periods meet
   */
  Atoms(
      List<Release> others,
      Segments segments,
      String measure,
      Map<UUID, Contribution> contributions) {
    this.others = others;
    this.segments = segments;
    this.measure = measure;
    this.contributions = contributions;
  }

  /**
   * All sets, when this report tells these groups.
   *
   * @param from the first segment of this report
   * @param until the first segment after it
   * @param all whether everybody together is told
   * @param teams the team of each person who counts and whose team is told; empty for one who is
   *     only among all
   */
  List<Atom> of(int from, int until, boolean all, Map<UUID, Optional<String>> teams) {
    Map<Set<String>, Set<UUID>> sorted = new HashMap<>();
    contributions.forEach(
        (person, contribution) -> {
          for (int segment = 0; segment < segments.count(); segment++) {
            if (contribution.talks(segment, segment + 1) > 0) {
              Set<String> figures = earlier(person, contribution, segment);
              if (segment >= from && segment < until && teams.containsKey(person)) {
                teams.get(person).ifPresent(team -> figures.add(NOW + " team " + team));
                if (all) {
                  figures.add(NOW + " all");
                }
              }
              if (!figures.isEmpty()) {
                sorted.computeIfAbsent(figures, first -> new HashSet<>()).add(person);
              }
            }
          }
        });
    List<Atom> atoms = new ArrayList<>();
    sorted.forEach((figures, people) -> atoms.add(new Atom(figures, people)));
    atoms.addAll(gone());
    return atoms;
  }

  /** The earlier figures behind which talks of a segment stand. */
  Set<String> earlier(UUID person, Contribution contribution, int segment) {
    Set<String> figures = new TreeSet<>();
    for (Release other : others) {
      int from = segments.at(other.from());
      int until = segments.at(other.until());
      if (segment < from || segment >= until) {
        continue;
      }
      for (Cell cell : other.cells()) {
        Long then = cell.talks().get(person);
        if (cell.measure().equals(measure) && then != null) {
          // Whatever changed since was told as it was then, so it is told apart.
          boolean same = then == contribution.fingerprint(from, until);
          figures.add(other.id() + " " + cell.group() + (same ? "" : " changed"));
        }
      }
    }
    return figures;
  }

  /**
   * People who stood behind an earlier figure and are no longer there: erased, or without talks.
   */
  private List<Atom> gone() {
    List<Atom> atoms = new ArrayList<>();
    for (Release other : others) {
      for (Cell cell : other.cells()) {
        if (cell.measure().equals(measure)) {
          Set<UUID> people = new HashSet<>();
          cell.talks().keySet().stream()
              .filter(person -> absent(person, other))
              .forEach(people::add);
          for (int nobody = cell.talks().size(); nobody < cell.people(); nobody++) {
            people.add(new UUID(0, nobody));
          }
          if (!people.isEmpty()) {
            atoms.add(new Atom(Set.of(other.id() + " " + cell.group() + " gone"), people));
          }
        }
      }
    }
    return atoms;
  }

  private boolean absent(UUID person, Release other) {
    Contribution of = contributions.get(person);
    return of == null || of.talks(segments.at(other.from()), segments.at(other.until())) == 0;
  }
}
