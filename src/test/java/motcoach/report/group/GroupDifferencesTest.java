package motcoach.report.group;

import static motcoach.report.Invented.ended;
import static motcoach.report.Invented.id;
import static motcoach.report.Invented.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Account;
import motcoach.progress.account.Person;
import motcoach.progress.account.Policy;
import motcoach.progress.account.Release;
import motcoach.report.Invented;
import motcoach.scenario.Mode;
import motcoach.scenario.Verdict.Outcome;
import org.junit.jupiter.api.Test;

/**
 * Group reports over invented populations that live on between them: people come, move, go and are
 * erased, talks arrive late, verdicts are contested. What stands behind each figure is worked out
 * here again; then figures are added to and taken from each other, and whatever is left must be of
 * nobody or of enough people. {@code -Dreport.populations=1000} tries more.
 */
class GroupDifferencesTest {
  private static final ZoneId ZONE = ZoneOffset.UTC;
  private static final int POPULATIONS = Integer.getInteger("report.populations", 60);
  private static final Map<String, String> FAMILIES =
      Map.of("wording", "expr.", "explore", "mot.explore.");

  /**
   * A figure that was told, by measure: the pieces that were added up for it, and whose each is.
   */
  private record Figure(UUID report, String group, Map<String, UUID> pieces) {}

  /** One population with everything that was told of it. */
  private static final class World {
    final Random random;
    final int least;

    /** Where one thing alone happens, and seldom, it is not hidden by others. */
    final int only;

    final Invented all = new Invented();
    final List<Release> releases = new ArrayList<>();
    final List<Period> periods = new ArrayList<>();
    final Map<String, List<Figure>> told = new HashMap<>();
    final Map<UUID, List<Group>> groups = new HashMap<>();
    int people;
    int talks;
    int reports;
    int again;
    int pages;
    int combinations;

    World(long seed) {
      random = new Random(seed);
      least = random.nextInt(3) == 0 ? 10 : 5;
      only = random.nextInt(6);
    }

    void live() {
      int first = 8 + random.nextInt(50);
      for (int i = 0; i < first; i++) {
        join();
      }
      for (int month = 1; month <= 8; month++) {
        practise(month);
        change(month);
        LocalDate today = LocalDate.of(2026, month + 1, 1 + random.nextInt(3));
        for (int tries = 0; tries < 3; tries++) {
          report(period(month), today);
        }
      }
    }

    void join() {
      int teams = 1 + random.nextInt(4);
      String team = random.nextInt(9) == 0 ? "" : "T" + random.nextInt(teams + 1);
      people++;
      all.person(people, "P" + people, team);
    }

    void practise(int month) {
      for (Person person : all.people()) {
        int count = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
          add(person, month);
        }
      }
    }

    void add(Person person, int month) {
      Instant at =
          LocalDate.of(2026, month, 1 + random.nextInt(28)).atTime(9, 0).toInstant(ZoneOffset.UTC);
      talks++;
      all.add(ended(talk(talks, person, Mode.PRACTICE, at.plusSeconds(talks)), 50, false, marks()));
    }

    List<Mark> marks() {
      List<Mark> marks = new ArrayList<>();
      for (String family : FAMILIES.values()) {
        for (int i = random.nextInt(4); i > 0; i--) {
          Outcome outcome = Outcome.values()[random.nextInt(4)];
          marks.add(
              new Mark(
                  family + "c" + random.nextInt(5),
                  outcome,
                  1 + random.nextInt(3),
                  false,
                  random.nextInt(6) == 0,
                  random.nextInt(12) == 0));
        }
      }
      return marks;
    }

    /** What may happen between two reports. */
    void change(int month) {
      for (Person person : all.people()) {
        int happens = random.nextInt(only < 4 ? 100 : 25);
        switch (only < 4 && happens < 4 ? only : happens) {
          case 0 -> all.person(number(person), person.name(), "T" + random.nextInt(4));
          case 1 -> add(person, 1 + random.nextInt(month));
          case 2 -> contest(person);
          case 3 -> {
            if (only == 3 || random.nextInt(3) == 0) {
              erase(person);
            }
          }
          default -> {}
        }
      }
      for (int joining = only < 4 ? 0 : random.nextInt(3); joining > 0; joining--) {
        join();
      }
    }

    static long number(Person person) {
      return Long.parseLong(person.name().substring(1));
    }

    void contest(Person person) {
      List<Account> own = all.of(person.id());
      if (!own.isEmpty()) {
        Account old = own.get(random.nextInt(own.size()));
        all.change(ended(old, 50, false, marks()));
      }
    }

    /** Also out of what is kept of earlier reports, as the store does it. */
    void erase(Person person) {
      all.remove(person.id());
      releases.replaceAll(
          release ->
              new Release(
                  release.id(),
                  release.at(),
                  release.from(),
                  release.until(),
                  release.cells().stream().map(cell -> without(cell, person.id())).toList()));
    }

    static Release.Cell without(Release.Cell cell, UUID person) {
      Map<UUID, Long> left = new HashMap<>(cell.talks());
      left.remove(person);
      return new Release.Cell(cell.measure(), cell.group(), cell.people(), left);
    }

    Period period(int month) {
      if (!periods.isEmpty() && random.nextInt(only < 4 ? 2 : 4) == 0) {
        return periods.get(random.nextInt(periods.size()));
      }
      int last = random.nextInt(3) == 0 ? 1 + random.nextInt(month) : month;
      int from =
          switch (random.nextInt(4)) {
            case 0 -> 1;
            case 1 -> Math.max(1, last - 2);
            case 2 -> 1 + random.nextInt(last);
            default -> last;
          };
      return new Period(
          LocalDate.of(2026, from, 1), LocalDate.of(2026, last, 1).plusMonths(1).minusDays(1));
    }

    void report(Period period, LocalDate today) {
      GroupReport report;
      try {
        report =
            new GroupReports(all, releases, new Policy(false, false, least), ZONE)
                .of(period, today.atTime(12, 0).toInstant(ZoneOffset.UTC), id(500_000 + reports));
      } catch (Refused refused) {
        return;
      }
      if (report.again()) {
        again++;
        assertThat(report.groups()).isEqualTo(groups.get(report.release().id()));
        return;
      }
      reports++;
      releases.add(report.release());
      periods.add(period);
      groups.put(report.release().id(), report.groups());
      for (Group group : report.groups()) {
        pages++;
        page(period, report.release().id(), group);
      }
    }

    void page(Period period, UUID id, Group group) {
      group
          .people()
          .ifPresent(
              told -> {
                Map<String, UUID> pieces = pieces(period, group, "active");
                assertThat(new HashSet<>(pieces.values())).hasSize(told);
                tell("active", new Figure(id, group.team().orElse("all"), pieces));
              });
      for (GroupFigures figures : group.figures()) {
        String measure = motcoach.method.Ids.of(figures.family());
        Map<String, UUID> pieces = pieces(period, group, measure);
        detail(period, group, figures, measure, pieces, id);
        tell(measure, new Figure(id, group.team().orElse("all"), pieces));
      }
    }

    void tell(String measure, Figure figure) {
      told.computeIfAbsent(measure, first -> new ArrayList<>()).add(figure);
    }

    private List<Account> counted(Period period, Group group) {
      List<Account> found = new ArrayList<>();
      for (Person person : all.people()) {
        boolean member = group.team().isEmpty() || group.team().equals(person.team());
        for (Account talk : all.of(person.id())) {
          LocalDate day = LocalDate.ofInstant(talk.startedAt(), ZONE);
          if (member && !day.isBefore(period.from()) && !day.isAfter(period.until())) {
            found.add(talk);
          }
        }
      }
      found.sort(java.util.Comparator.comparing(Account::startedAt));
      return found;
    }

    private static List<Mark> marks(Account talk, String measure) {
      return talk.figures().orElseThrow().marks().stream()
          .filter(mark -> mark.concept().startsWith(FAMILIES.get(measure)))
          .filter(mark -> !mark.contested() && !mark.helped())
          .filter(mark -> mark.outcome() != Outcome.UNSURE)
          .toList();
    }

    private static int weight(List<Mark> marks) {
      return marks.stream().mapToInt(Mark::weight).sum();
    }

    private static int met(List<Mark> marks) {
      return weight(marks.stream().filter(mark -> mark.outcome() == Outcome.MET).toList());
    }

    /** A talk and what it was worth then; of the people of whom enough was seen. */
    Map<String, UUID> pieces(Period period, Group group, String measure) {
      Map<String, UUID> pieces = new LinkedHashMap<>();
      List<Account> talks = counted(period, group);
      if (measure.equals("active")) {
        talks.forEach(talk -> pieces.put(talk.attempt().toString(), talk.person()));
        return pieces;
      }
      Map<UUID, Integer> seen =
          talks.stream()
              .collect(
                  Collectors.groupingBy(
                      Account::person, Collectors.summingInt(t -> weight(marks(t, measure)))));
      for (Account talk : talks) {
        List<Mark> marks = marks(talk, measure);
        if (seen.get(talk.person()) >= 3 && !marks.isEmpty()) {
          pieces.put(talk.attempt() + " " + met(marks) + "/" + weight(marks), talk.person());
        }
      }
      return pieces;
    }

    /** What is told besides the share. */
    void detail(
        Period period,
        Group group,
        GroupFigures figures,
        String measure,
        Map<String, UUID> pieces,
        UUID report) {
      Map<UUID, List<List<Mark>>> byPerson = new HashMap<>();
      for (Account talk : counted(period, group)) {
        List<Mark> marks = marks(talk, measure);
        if (pieces.containsValue(talk.person()) && !marks.isEmpty()) {
          byPerson.computeIfAbsent(talk.person(), first -> new ArrayList<>()).add(marks);
        }
      }
      int met = 0;
      int weight = 0;
      int[] bands = new int[3];
      int several = 0;
      Map<String, Set<UUID>> open = new HashMap<>();
      for (Map.Entry<UUID, List<List<Mark>>> entry : byPerson.entrySet()) {
        List<Mark> own = entry.getValue().stream().flatMap(List::stream).toList();
        met += met(own);
        weight += weight(own);
        double share = 100.0 * met(own) / weight(own);
        bands[share >= 75 ? 2 : share >= 40 ? 1 : 0]++;
        several += entry.getValue().size() > 1 ? 1 : 0;
        own.stream()
            .filter(mark -> mark.outcome() != Outcome.MET)
            .forEach(
                mark ->
                    open.computeIfAbsent(mark.concept(), c -> new HashSet<>()).add(entry.getKey()));
      }
      assertThat(figures.share()).isEqualTo((int) (5 * Math.round(100.0 * met / weight / 5)));
      for (Spread spread : figures.spread()) {
        int in = 0;
        for (int band = spread.first().ordinal(); band <= spread.last().ordinal(); band++) {
          in += bands[band];
        }
        assertThat(in).isGreaterThanOrEqualTo(least);
      }
      if (figures.change().isPresent()) {
        int others = byPerson.size() - several;
        assertThat(several).isGreaterThanOrEqualTo(least);
        assertThat(others == 0 || others >= least).isTrue();
      }
      figures
          .open()
          .forEach(concept -> assertThat(open.get(concept)).hasSizeGreaterThanOrEqualTo(least));
      boolean more =
          !figures.spread().isEmpty() || figures.change().isPresent() || !figures.open().isEmpty();
      if (more) {
        Set<String> talks = attempts(pieces);
        for (Figure before : told.getOrDefault(measure, List.of())) {
          if (!before.report().equals(report)) {
            assertThat(attempts(before.pieces()).stream().filter(talks::contains)).isEmpty();
          }
        }
      }
    }

    static Set<String> attempts(Map<String, UUID> pieces) {
      return pieces.keySet().stream().map(piece -> piece.split(" ")[0]).collect(Collectors.toSet());
    }

    /** Adds and takes away whatever was told of one measure. */
    void combine() {
      for (List<Figure> figures : told.values()) {
        Pieces pieces = new Pieces(figures, least);
        for (int one = 0; one < figures.size(); one++) {
          combinations += pieces.from(one, new int[figures.size()], 1, 4);
        }
        combinations += pieces.wholes();
      }
    }
  }

  /** The figures of one measure over all pieces. */
  private static final class Pieces {
    private final List<Figure> figures;
    private final int least;
    private final List<String> names;
    private final UUID[] owners;
    private final boolean[][] in;

    Pieces(List<Figure> figures, int least) {
      this.figures = figures;
      this.least = least;
      Map<String, UUID> all = new LinkedHashMap<>();
      figures.forEach(figure -> all.putAll(figure.pieces()));
      names = List.copyOf(all.keySet());
      owners = names.stream().map(all::get).toArray(UUID[]::new);
      in = new boolean[figures.size()][names.size()];
      for (int figure = 0; figure < in.length; figure++) {
        for (int piece = 0; piece < names.size(); piece++) {
          in[figure][piece] = figures.get(figure).pieces().containsKey(names.get(piece));
        }
      }
    }

    /** All combinations in which {@code figure} is the next, with up to {@code left} figures. */
    int from(int figure, int[] factors, int sign, int left) {
      factors[figure] = sign;
      int tried = 1;
      check(factors);
      if (left > 1) {
        for (int next = figure + 1; next < factors.length; next++) {
          tried += from(next, factors, 1, left - 1);
          tried += from(next, factors, -1, left - 1);
        }
      }
      factors[figure] = 0;
      return tried;
    }

    /** Everybody of one report without any of its teams, and that without the same of another. */
    int wholes() {
      List<int[]> rests = new ArrayList<>();
      Map<UUID, List<Integer>> byReport = new LinkedHashMap<>();
      for (int i = 0; i < figures.size(); i++) {
        byReport.computeIfAbsent(figures.get(i).report(), first -> new ArrayList<>()).add(i);
      }
      for (List<Integer> report : byReport.values()) {
        int all = report.get(0);
        if (figures.get(all).group().equals("all")) {
          List<Integer> teams = report.subList(1, report.size());
          for (int chosen = 0; chosen < 1 << teams.size(); chosen++) {
            int[] factors = new int[figures.size()];
            factors[all] = 1;
            for (int team = 0; team < teams.size(); team++) {
              factors[teams.get(team)] = (chosen >> team & 1) == 1 ? -1 : 0;
            }
            rests.add(factors);
          }
        }
      }
      rests.forEach(this::check);
      for (int[] one : rests) {
        for (int[] other : rests) {
          int[] both = one.clone();
          for (int i = 0; i < both.length; i++) {
            both[i] -= other[i];
          }
          check(both);
        }
      }
      return rests.size() * (rests.size() + 1);
    }

    void check(int[] factors) {
      Set<UUID> people = new HashSet<>();
      for (int piece = 0; piece < owners.length && people.size() < least; piece++) {
        int sum = 0;
        for (int figure = 0; figure < factors.length; figure++) {
          sum += in[figure][piece] ? factors[figure] : 0;
        }
        if (sum != 0) {
          people.add(owners[piece]);
        }
      }
      if (!people.isEmpty() && people.size() < least) {
        throw new AssertionError(people.size() + " people are left of " + told(factors));
      }
    }

    private String told(int[] factors) {
      StringBuilder told = new StringBuilder();
      for (int i = 0; i < factors.length; i++) {
        if (factors[i] != 0) {
          Figure figure = figures.get(i);
          told.append(factors[i] > 0 ? " + " : " - ").append(figure.group());
          told.append(" of report ").append(figure.report().toString().substring(30));
        }
      }
      return told.toString();
    }
  }

  @Test
  void nobody_can_be_worked_out_of_any_reports_together() {
    int reports = 0;
    int pages = 0;
    int again = 0;
    long combinations = 0;
    for (int seed = 0; seed < POPULATIONS; seed++) {
      World world = new World(seed);
      world.live();
      try {
        world.combine();
      } catch (AssertionError found) {
        throw new AssertionError(
            "population " + seed + ", " + world.least + ": " + found.getMessage());
      }
      reports += world.reports;
      pages += world.pages;
      again += world.again;
      combinations += world.combinations;
    }
    System.out.printf(
        "populations=%d reports=%d pages=%d again=%d combinations=%d below=0%n",
        POPULATIONS, reports, pages, again, combinations);
    assertThat(pages).isGreaterThan(POPULATIONS);
  }
}
