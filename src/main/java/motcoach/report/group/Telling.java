package motcoach.report.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import motcoach.method.Family;
import motcoach.method.Ids;
import motcoach.progress.account.Release;
import motcoach.progress.mastery.Thresholds;

/** Works out the figures of one report, measure by measure. */
final class Telling {
  private static final int OPEN = 3;

  private final Gathered gathered;
  private final List<Release> others;
  private final Segments segments;
  private final int from;
  private final int until;
  private final int least;
  private final List<Release.Cell> cells = new ArrayList<>();

  Telling(
      Gathered gathered, List<Release> others, Segments segments, int from, int until, int least) {
    this.gathered = gathered;
    this.others = others;
    this.segments = segments;
    this.from = from;
    this.until = until;
    this.least = least;
  }

  /** What is told of one team, or of all, while it is put together. */
  private static final class Page {
    private Integer people;
    private final List<GroupFigures> figures = new ArrayList<>();

    Group of(Optional<String> team) {
      return new Group(team, Optional.ofNullable(people), figures);
    }
  }

  List<Group> groups() {
    Page all = new Page();
    Map<String, Page> teams = new TreeMap<>();
    Choosing.Choice active = choice(Gathered.ACTIVE, 0);
    if (active.all()) {
      all.people = told(Gathered.ACTIVE, new Release.All(), everybody(Gathered.ACTIVE, 0)).size();
    }
    active
        .teams()
        .forEach(
            (team, people) ->
                page(teams, team).people =
                    told(Gathered.ACTIVE, new Release.Team(team), people).size());
    for (Family family : Family.values()) {
      String measure = Ids.of(family);
      int seen = Thresholds.STANDARD.seen();
      Choosing.Choice choice = choice(measure, seen);
      if (choice.all()) {
        List<UUID> people = told(measure, new Release.All(), everybody(measure, seen));
        all.figures.add(figures(family, people, false));
      }
      choice
          .teams()
          .forEach(
              (team, people) -> {
                told(measure, new Release.Team(team), people);
                page(teams, team).figures.add(figures(family, people, true));
              });
    }
    List<Group> groups = new ArrayList<>();
    if (all.people != null || !all.figures.isEmpty()) {
      groups.add(all.of(Optional.empty()));
    }
    teams.forEach((team, page) -> groups.add(page.of(Optional.of(team))));
    return groups;
  }

  private static Page page(Map<String, Page> teams, String team) {
    return teams.computeIfAbsent(team, first -> new Page());
  }

  /** Everything that was told, for the next report. */
  List<Release.Cell> cells() {
    return List.copyOf(cells);
  }

  private List<UUID> told(String measure, Release.Group group, List<UUID> people) {
    Map<UUID, Long> talks = new HashMap<>();
    Map<UUID, Contribution> of = gathered.of(measure);
    people.forEach(person -> talks.put(person, of.get(person).fingerprint(from, until)));
    cells.add(new Release.Cell(measure, group, people.size(), talks));
    return people;
  }

  /** Those of whom enough was seen in the period. */
  private List<UUID> everybody(String measure, int seen) {
    return gathered.of(measure).entrySet().stream()
        .filter(entry -> entry.getValue().occasions() > 0)
        .filter(entry -> entry.getValue().weight(from, until) >= seen)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Choosing.Choice choice(String measure, int seen) {
    Map<UUID, Optional<String>> teams = new HashMap<>();
    everybody(measure, seen).forEach(person -> teams.put(person, gathered.team(person)));
    return new Choosing(atoms(measure), from, until, least, teams).choose();
  }

  private Atoms atoms(String measure) {
    return new Atoms(others, segments, measure, gathered.of(measure));
  }

  private GroupFigures figures(Family family, List<UUID> people, boolean team) {
    String measure = Ids.of(family);
    List<Contribution> of = people.stream().map(gathered.of(measure)::get).toList();
    // Where talks stand behind an earlier figure, only what adds up may be told again.
    boolean fresh = fresh(measure, people);
    return new GroupFigures(
        family,
        Rounded.share(
            of.stream().mapToLong(each -> each.met(from, until)).sum(),
            of.stream().mapToLong(each -> each.weight(from, until)).sum()),
        team && fresh ? spread(of) : List.of(),
        team && fresh ? change(of) : Optional.empty(),
        fresh ? open(of) : List.of());
  }

  private boolean fresh(String measure, List<UUID> people) {
    Atoms atoms = atoms(measure);
    for (UUID person : people) {
      Contribution of = gathered.of(measure).get(person);
      for (int segment = from; segment < until; segment++) {
        if (!atoms.earlier(person, of, segment).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Spread> spread(List<Contribution> of) {
    int[] people = new int[Band.values().length];
    of.forEach(
        each -> people[Band.of(each.met(from, until), each.weight(from, until)).ordinal()]++);
    return Bands.of(people, least);
  }

  private Optional<Integer> change(List<Contribution> of) {
    List<Contribution> several = of.stream().filter(each -> each.occasions() > 1).toList();
    int others = of.size() - several.size();
    if (several.size() < least || others > 0 && others < least) {
      return Optional.empty();
    }
    long firstMet = several.stream().mapToLong(Contribution::firstMet).sum();
    long first = several.stream().mapToLong(Contribution::firstWeight).sum();
    long met = several.stream().mapToLong(each -> each.met(from, until)).sum() - firstMet;
    long later = several.stream().mapToLong(each -> each.weight(from, until)).sum() - first;
    if (first == 0 || later == 0) {
      return Optional.empty();
    }
    return Optional.of(Rounded.step(100.0 * met / later - 100.0 * firstMet / first));
  }

  private List<String> open(List<Contribution> of) {
    Map<String, Integer> people = new TreeMap<>();
    of.forEach(each -> each.open().forEach(concept -> people.merge(concept, 1, Integer::sum)));
    return people.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(OPEN)
        .map(Map.Entry::getKey)
        .toList();
  }
}
