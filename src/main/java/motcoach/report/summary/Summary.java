package motcoach.report.summary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import motcoach.progress.Talk.Story;
import motcoach.progress.account.Accounts;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Person;
import motcoach.scenario.Mode;

/**
 * Who practised what and how it goes, in figures: no word anybody typed, nobody's feelings, nothing
 * that is contested. Holds a row for each person, scenario and mode, never the talks.
 */
public final class Summary {
  private final List<Practised> rows;
  private final List<NotDone> notDone;
  private final Answer answer;
  private final int assigned;

  private Summary(List<Practised> rows, List<NotDone> notDone, Answer answer, int assigned) {
    this.rows = List.copyOf(rows);
    this.notDone = List.copyOf(notDone);
    this.answer = answer;
    this.assigned = assigned;
  }

  /**
   * Reads everybody's talks once.
   *
   * @param now decides what is overdue
   * @param zone in which days begin
   */
  public static Summary of(
      Accounts accounts,
      List<Assignment> assignments,
      Catalogue catalogue,
      Filter filter,
      Names names,
      Instant now,
      ZoneId zone) {
    return new Making(assignments, catalogue, filter, names, now, zone).of(accounts);
  }

  /** By person, then scenario, then mode. */
  public List<Practised> rows() {
    return rows;
  }

  /** What was assigned and is not done, by person. */
  public List<NotDone> notDone() {
    return notDone;
  }

  /** How many scenarios were assigned to the people of the selection in all. */
  public int assigned() {
    return assigned;
  }

  public Answer answer() {
    return answer;
  }

  /** One reading. */
  private static final class Making {
    private final Filter filter;
    private final Names names;
    private final ZoneId zone;
    private final Instant now;
    private final List<Story> asked;
    private final Duties duties;
    private final Map<UUID, Map<Story, Map<Mode, Gathering>>> gathered = new LinkedHashMap<>();
    private final Set<Story> met = new LinkedHashSet<>();

    Making(
        List<Assignment> assignments,
        Catalogue catalogue,
        Filter filter,
        Names names,
        Instant now,
        ZoneId zone) {
      this.filter = filter;
      this.names = names;
      this.zone = zone;
      this.now = now;
      this.asked = catalogue.asked(filter);
      List<Assignment> wanted =
          assignments.stream()
              .filter(each -> filter.pack().map(each.packId()::equals).orElse(true))
              .toList();
      this.duties = new Duties(wanted, asked, zone, now);
    }

    Summary of(Accounts accounts) {
      List<Person> people =
          accounts.people().stream().filter(filter::takes).sorted(names.order()).toList();
      people.forEach(person -> gathered.put(person.id(), new LinkedHashMap<>()));
      // An assignment may have been done outside the period.
      Instant from = earlier(filter.begins(zone), duties.begins().orElse(Instant.MAX));
      Instant until = later(filter.ends(zone), duties.begins().map(any -> now).orElse(Instant.MIN));
      accounts.each(from, until, account -> add(Line.of(account), filter.takes(account, zone)));
      List<Practised> rows = new ArrayList<>();
      List<NotDone> open = new ArrayList<>();
      int assigned = 0;
      for (Person person : people) {
        rowsOf(person, rows);
        duties.notDone(person).stream()
            .filter(each -> filter.takes(each.story().packId(), each.story().scenarioId()))
            .forEach(open::add);
        assigned += duties.assigned(person);
      }
      return new Summary(rows, open, answer(rows, people.size()), assigned);
    }

    private static Instant earlier(Instant one, Instant other) {
      return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
      return one.isAfter(other) ? one : other;
    }

    private void add(Line line, boolean counts) {
      Map<Story, Map<Mode, Gathering>> of = gathered.get(line.person());
      if (of == null) {
        return;
      }
      duties.add(line);
      if (counts) {
        Story story = new Story(line.packId(), line.scenarioId());
        met.add(story);
        of.computeIfAbsent(story, first -> new EnumMap<>(Mode.class))
            .computeIfAbsent(line.setup().mode(), first -> new Gathering())
            .add(line);
      }
    }

    /** Scenarios in the packs' own order, then those no longer installed. */
    private Set<Story> stories() {
      Set<Story> all = new LinkedHashSet<>(asked);
      met.stream()
          .sorted(Comparator.comparing(Story::packId).thenComparing(Story::scenarioId))
          .forEach(all::add);
      return all;
    }

    private void rowsOf(Person person, List<Practised> rows) {
      Map<Story, Map<Mode, Gathering>> of = gathered.get(person.id());
      for (Story story : stories()) {
        Map<Mode, Gathering> modes = of.getOrDefault(story, Map.of());
        Optional<Status> says = duties.says(person, story);
        modes.forEach((mode, all) -> rows.add(all.of(person, story, Optional.of(mode), says)));
        // Who has nothing of a scenario that is no longer installed is not asked for it.
        if (modes.isEmpty() && (asked.contains(story) || says.isPresent())) {
          rows.add(new Gathering().of(person, story, filter.mode(), says));
        }
      }
    }

    private Answer answer(List<Practised> rows, int people) {
      Set<Story> wanted = asked.isEmpty() ? stories() : new LinkedHashSet<>(asked);
      Map<UUID, Set<Story>> done = new LinkedHashMap<>();
      Set<UUID> begun = new LinkedHashSet<>();
      for (Practised row : rows) {
        if (wanted.contains(row.story()) && row.status().done()) {
          done.computeIfAbsent(row.person().id(), first -> new LinkedHashSet<>()).add(row.story());
        }
        if (wanted.contains(row.story()) && row.firstAt().isPresent()) {
          begun.add(row.person().id());
        }
      }
      int all =
          (int) done.values().stream().filter(stories -> stories.size() == wanted.size()).count();
      return new Answer(people, wanted.size(), all, people - begun.size());
    }
  }
}
