package motcoach.ui.reports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.MemorySettings;
import motcoach.progress.Stories;
import motcoach.progress.account.Account;
import motcoach.progress.account.Accounts;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Assignments;
import motcoach.progress.account.Decree;
import motcoach.progress.account.Export;
import motcoach.progress.account.ExportLog;
import motcoach.progress.account.Person;
import motcoach.progress.account.Policies;
import motcoach.progress.account.Policy;
import motcoach.progress.account.Teams;
import motcoach.progress.bundle.ChainState;
import motcoach.progress.bundle.Witness;
import motcoach.scenario.Mode;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Words;

/** Everything reports stand on, in memory; what is asked is remembered, what is told is given. */
final class ReportsTable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T13:40:00Z"), ZoneOffset.UTC);

  final Map<UUID, Person> people = new LinkedHashMap<>();
  final List<Assignment> assigned = new ArrayList<>();
  final List<Export> log = new ArrayList<>();
  final List<Question> asked = new ArrayList<>();
  final List<String> groupsAsked = new ArrayList<>();
  final List<String> written = new ArrayList<>();
  final List<Path> brought = new ArrayList<>();
  final List<Bringing.Taken> next = new ArrayList<>();
  final Words words = new Words(Language.EN);
  Policy policy = Policy.STANDARD;
  ChainState chain = new ChainState(3, "ab".repeat(32), List.of(), false);
  Sheet sheet =
      new Sheet.People("report.answer.nobody", List.of(0, 0, 0, 0), List.of(), List.of(), 0);
  Sheet groups = new Sheet.Groups(10, false, List.of(), List.of());
  Making.Result result = new Making.Result.Written(42);
  RuntimeException failing;

  /** Runs while a file is written, such as somebody who stops it. */
  Consumer<Making.Going> meanwhile = going -> going.done(500);

  Optional<Decree> decree = Optional.empty();
  final MemorySettings settings = new MemorySettings();
  private int ids;

  Person person(int n, String name, String team) {
    Person person =
        new Person(new UUID(7, n), name, Optional.of(team).filter(t -> !t.isEmpty()), n % 2 == 1);
    people.put(person.id(), person);
    return person;
  }

  static Sheet.Row row(Person who, String story, Standing standing, int best) {
    boolean done = standing.done();
    return new Sheet.Row(
        who.id(),
        who.name(),
        who.team(),
        story,
        new Text("Story " + story, "场景" + story),
        done ? Optional.of(Mode.PRACTICE) : Optional.empty(),
        standing,
        done ? 2 : 0,
        done ? Optional.of(best) : Optional.empty(),
        done ? Optional.of(best) : Optional.empty(),
        Optional.empty(),
        done ? Optional.of(Instant.parse("2026-11-20T09:00:00Z")) : Optional.empty());
  }

  /** Three people in two teams, one scenario; two have done it. */
  void usual() {
    Person lin = person(1, "Lin", "Desk");
    Person wu = person(2, "Wu", "Desk");
    Person zhao = person(3, "Zhao", "Shop");
    sheet =
        new Sheet.People(
            "report.answer.one",
            List.of(2, 3, 1, 1),
            List.of(
                row(lin, "a", Standing.PASSED, 91),
                row(wu, "a", Standing.DONE, 55),
                row(zhao, "a", Standing.OVERDUE, 0)),
            List.of(
                new Sheet.Open(
                    "Zhao",
                    Optional.of("Shop"),
                    new Text("Story a", "场景a"),
                    LocalDate.of(2026, 11, 20),
                    true)),
            3);
  }

  ReportPorts ports() {
    return new ReportPorts(
        accounts(),
        teams(),
        assignments(),
        policies(),
        exportLog(),
        witness(),
        settings,
        making(),
        (places, going) -> {
          brought.addAll(places);
          going.done(next.size());
          return List.copyOf(next);
        },
        () -> List.of(Stories.entry("core", "s-1", new Text("The parcel", "包裹在哪儿"), 70)),
        CLOCK,
        () -> new UUID(9, ++ids));
  }

  ReportsViewModel model() {
    return model(new CurrentThreadTasks());
  }

  ReportsViewModel model(Tasks tasks) {
    return new ReportsViewModel(ports(), tasks, new CurrentThreadTasks());
  }

  private Accounts accounts() {
    return new Accounts() {
      @Override
      public List<Person> people() {
        return List.copyOf(people.values());
      }

      @Override
      public void each(Instant from, Instant until, Consumer<Account> taker) {
        throw new UnsupportedOperationException("only reports are made of talks");
      }
    };
  }

  private Teams teams() {
    return new Teams() {
      @Override
      public Optional<String> of(UUID person) {
        return people.get(person).team();
      }

      @Override
      public void put(UUID person, String name) {
        Person old = people.get(person);
        people.put(
            person,
            new Person(
                person, old.name(), Optional.of(name).filter(t -> !t.isBlank()), old.here()));
      }
    };
  }

  private Assignments assignments() {
    return new Assignments() {
      @Override
      public List<Assignment> all() {
        return assigned.stream().sorted(Comparator.comparing(Assignment::by)).toList();
      }

      @Override
      public void put(Assignment assignment) {
        assigned.add(assignment);
      }

      @Override
      public void remove(UUID id) {
        assigned.removeIf(each -> each.id().equals(id));
      }
    };
  }

  private Policies policies() {
    return new Policies() {
      @Override
      public Policy get() {
        return policy;
      }

      @Override
      public void put(Policy changed) {
        policy = changed;
      }

      @Override
      public byte[] secret() {
        return new byte[32];
      }

      @Override
      public Optional<Decree> decreed() {
        return decree;
      }
    };
  }

  private ExportLog exportLog() {
    return new ExportLog() {
      @Override
      public void add(Export export) {
        log.add(0, export);
      }

      @Override
      public List<Export> all() {
        return List.copyOf(log);
      }
    };
  }

  private Witness witness() {
    return new Witness() {
      @Override
      public ChainState state() {
        return chain;
      }

      @Override
      public ChainState handOut(Instant now) {
        return chain;
      }
    };
  }

  private Making making() {
    return new Making() {
      @Override
      public Sheet people(Question question) {
        if (failing != null) {
          throw failing;
        }
        asked.add(question);
        return policy.groupsOnly() ? new Sheet.GroupsOnly() : sheet;
      }

      @Override
      public Sheet groups(LocalDate from, LocalDate until, boolean giveOut) {
        groupsAsked.add(from + " " + until + " " + giveOut);
        return giveOut ? new Sheet.Groups(10, true, List.of(), List.of("Shop")) : groups;
      }

      @Override
      public Result writePeople(
          Question question, Format format, Language language, Path file, Going going) {
        return write("people " + format + " " + language, file, going);
      }

      @Override
      public Result writeGroups(
          LocalDate from,
          LocalDate until,
          Format format,
          Language language,
          Path file,
          Going going) {
        return write("groups " + format + " " + from + " " + until, file, going);
      }
    };
  }

  private Making.Result write(String what, Path file, Making.Going going) {
    if (failing != null) {
      throw failing;
    }
    written.add(what + " " + file.getFileName());
    meanwhile.accept(going);
    if (going.cancelled()) {
      return new Making.Result.Stopped();
    }
    log.add(
        0,
        new Export(
            CLOCK.instant(),
            Optional.empty(),
            "progress",
            "xlsx",
            "team=Desk",
            42,
            "ab".repeat(32),
            Optional.empty()));
    return result;
  }
}
