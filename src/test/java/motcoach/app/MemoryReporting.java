package motcoach.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.stage.Window;
import motcoach.method.Handbook;
import motcoach.progress.AreaCode;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Learners;
import motcoach.progress.Library;
import motcoach.progress.MemorySettings;
import motcoach.progress.PinHash;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Assignments;
import motcoach.progress.account.Export;
import motcoach.progress.account.ExportLog;
import motcoach.progress.account.Policies;
import motcoach.progress.account.Policy;
import motcoach.progress.account.Release;
import motcoach.progress.account.Releases;
import motcoach.progress.account.Teams;
import motcoach.progress.bundle.ChainState;
import motcoach.progress.bundle.Consent;
import motcoach.progress.bundle.Inventory;
import motcoach.progress.bundle.Witness;
import motcoach.report.Exports;
import motcoach.report.Invented;
import motcoach.ui.kit.FilePick;
import motcoach.ui.reports.Bringing;
import motcoach.ui.reports.Making;
import motcoach.ui.reports.ReportPorts;
import motcoach.ui.settings.OwnBundle;

/** Reports over invented people, with what is kept of them in memory. */
public final class MemoryReporting implements Policies, Teams, Witness, Bringing, OwnBundle {
  public final Invented accounts = new Invented();
  public final List<Assignment> assigned = new ArrayList<>();
  public final List<Export> exports = new ArrayList<>();
  public final List<Release> released = new ArrayList<>();

  /** What the next bundles come to. */
  public final List<Taken> next = new ArrayList<>();

  /** What is in everybody's own bundle; the words only where they are wanted. */
  public final List<Inventory.Line> own = new ArrayList<>();

  public final List<Inventory.Line> ownWords = new ArrayList<>();
  public ChainState chain = new ChainState(214, "ab".repeat(32), List.of(), false);
  public Policy policy = Policy.STANDARD;
  public final MemorySettings settings = new MemorySettings();
  public final AreaCode areas =
      new AreaCode(new MemorySettings(), Clock.systemUTC(), () -> new byte[PinHash.SALT_LENGTH]);

  Reporting reporting(
      Learners learners,
      Library library,
      DrillLibrary drills,
      Supplier<Handbook> handbook,
      Clock clock) {
    ReportDesk.Sources sources =
        new ReportDesk.Sources(
            accounts,
            assignments(),
            releases(),
            learners,
            library,
            drills,
            handbook,
            () -> Optional.of(chain.head()),
            settings,
            UUID::randomUUID,
            clock);
    Making making = new ReportDesk(sources, new Exports(this, log(), clock));
    return new Reporting(
        new ReportPorts(
            accounts,
            this,
            assignments(),
            this,
            log(),
            this,
            settings,
            making,
            this,
            library,
            clock,
            UUID::randomUUID),
        this,
        new FilePick() {
          @Override
          public List<Path> files(Window owner, String title, String kinds, List<String> endings) {
            return next.stream().map(taken -> Path.of("/", taken.file())).toList();
          }

          @Override
          public Optional<Path> folder(Window owner, String title) {
            return Optional.empty();
          }
        },
        areas);
  }

  private Assignments assignments() {
    return new Assignments() {
      @Override
      public List<Assignment> all() {
        return assigned.stream().sorted(Comparator.comparing(Assignment::by)).toList();
      }

      @Override
      public void put(Assignment assignment) {
        remove(assignment.id());
        assigned.add(assignment);
      }

      @Override
      public void remove(UUID id) {
        assigned.removeIf(each -> each.id().equals(id));
      }
    };
  }

  private ExportLog log() {
    return new ExportLog() {
      @Override
      public void add(Export export) {
        exports.add(0, export);
      }

      @Override
      public List<Export> all() {
        return List.copyOf(exports);
      }
    };
  }

  private Releases releases() {
    return new Releases() {
      @Override
      public List<Release> all() {
        return List.copyOf(released);
      }

      @Override
      public void add(Release release) {
        released.add(release);
      }
    };
  }

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
  public Optional<String> of(UUID person) {
    return accounts.people().stream()
        .filter(each -> each.id().equals(person))
        .findFirst()
        .flatMap(each -> each.team());
  }

  @Override
  public void put(UUID person, String name) {
    accounts.team(person, name);
  }

  @Override
  public ChainState state() {
    return chain;
  }

  @Override
  public ChainState handOut(Instant now) {
    return chain;
  }

  @Override
  public List<Taken> take(List<Path> places, Making.Going going) {
    return List.copyOf(next);
  }

  @Override
  public List<Inventory.Line> look(UUID learner, Consent consent) {
    List<Inventory.Line> lines = new ArrayList<>(own);
    if (consent.words()) {
      lines.addAll(ownWords);
    }
    return lines;
  }

  @Override
  public void write(UUID learner, Consent consent, Path file) {
    own.add(new Inventory.Line(Inventory.Kind.OPEN_TALKS, file.toString()));
  }
}
