package motcoach.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import motcoach.pack.PersonFile;
import motcoach.pack.PolicyFile;
import motcoach.progress.Advice;
import motcoach.progress.AreaCode;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Journal;
import motcoach.progress.Library;
import motcoach.progress.PinHash;
import motcoach.progress.PinLock;
import motcoach.progress.StoreException;
import motcoach.progress.account.Policies;
import motcoach.progress.drill.DrillDesk;
import motcoach.progress.mastery.Adviser;
import motcoach.progress.mastery.Thresholds;
import motcoach.report.Exports;
import motcoach.store.DataPlace;
import motcoach.store.Store;
import motcoach.ui.kit.FilePick;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.reports.ReportPorts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds what the window stands on from the data folder and the files shipped with the program. */
final class Wiring implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

  private final Store store;
  private final Optional<LogFiles> log;
  private final SystemVoice voice;
  private final Ports ports;

  private Wiring(Store store, Optional<LogFiles> log, SystemVoice voice, Ports ports) {
    this.store = store;
    this.log = log;
    this.voice = voice;
    this.ports = ports;
  }

  /**
   * Opens the data folder and begins to read packs and rules. Slow: not on the thread that draws.
   *
   * @param named the folder of {@code --data}
   * @param files asks where a file shall be saved
   * @param picks asks which files shall be read
   * @throws StoreException when the folder cannot be used; nothing was written then
   */
  static Wiring open(Optional<Path> named, FilePlace files, FilePick picks) {
    Path data =
        DataPlace.choose(
            named,
            System.getenv(),
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")));
    Store store = Store.open(data);
    // Only now: a folder that cannot be used must stay untouched.
    Optional<LogFiles> log = logTo(data.resolve("logs"));
    try {
      ReadContent content = new ReadContent(data);
      Clock clock = Clock.systemDefaultZone();
      Library library = () -> content.get().library().entries();
      DrillLibrary drills = () -> content.get().drills().entries();
      DrillDesk desk = desk(store, library, drills);
      SystemVoice voice = SystemVoice.ofThisMachine();
      Ports ports =
          new Ports(
              store.learners(),
              store.journal(),
              store.records(),
              store.personalSettings(),
              store.notes(),
              store.diary(),
              adviser(store, library, desk, clock),
              store.contests(),
              library,
              drills,
              desk,
              store.drillBook(),
              () -> content.get().marker().orElseThrow(),
              () -> content.get().handbook(),
              store.examples(),
              (scenario, setup) -> content.get().plays().begin(scenario, setup),
              (scenario, words, situation) ->
                  content.get().reading().read(scenario, words, situation),
              () -> content.get().flaws(),
              new Prints(store.learners(), clock)::write,
              files,
              data,
              clock,
              UUID::randomUUID,
              () -> ThreadLocalRandom.current().nextLong(),
              voice,
              new SoftTone(),
              custody(store),
              new PackWorkshop(data, content::renew, () -> ThreadLocalRandom.current().nextLong()),
              () -> content.get().engines().get(),
              new PackWordings(data),
              Prints::rolePlay,
              new TraineeTalks(store.accounts(), store.bundles()::told),
              reporting(store, content, library, drills, picks, clock));
      return new Wiring(store, log, voice, ports);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static DrillDesk desk(Store store, Library library, DrillLibrary drills) {
    Journal journal = store.journal();
    return new DrillDesk(
        drills,
        store.drillBook(),
        attempt -> journal.attempt(attempt).flatMap(library::scenarioOf));
  }

  private static Advice adviser(Store store, Library library, DrillDesk desk, Clock clock) {
    return new Adviser(
        store.records(),
        library,
        learner -> desk.dueToday(learner, ZonedDateTime.now(clock)),
        clock,
        Thresholds.STANDARD);
  }

  private static Supplier<byte[]> salts() {
    SecureRandom random = new SecureRandom();
    return () -> {
      byte[] salt = new byte[PinHash.SALT_LENGTH];
      random.nextBytes(salt);
      return salt;
    };
  }

  private static Custody custody(Store store) {
    return new Custody(
        new PinLock(store.pins(), store.preferences(), Clock.systemUTC(), salts()),
        store.backups(),
        store.personalData(),
        (learner, target) ->
            PersonFile.write(store.personalData().of(learner), Instant.now(), target));
  }

  private static Reporting reporting(
      Store store,
      ReadContent content,
      Library library,
      DrillLibrary drills,
      FilePick picks,
      Clock clock) {
    Policies policies = new PolicyFile(store.path(), store.policies());
    ReportDesk.Sources sources =
        new ReportDesk.Sources(
            store.accounts(),
            store.assignments(),
            store.releases(),
            store.learners(),
            library,
            drills,
            () -> content.get().handbook(),
            () -> Optional.of(store.chain().head()).filter(h -> h.count() > 0).map(h -> h.hash()),
            store.settings(),
            UUID::randomUUID,
            clock);
    BundleDesk bundles =
        new BundleDesk(store.bundles(), () -> content.get().editions(), UUID::randomUUID, clock);
    return new Reporting(
        new ReportPorts(
            store.accounts(),
            store.teams(),
            store.assignments(),
            policies,
            store.exportLog(),
            store.witness(),
            store.settings(),
            new ReportDesk(sources, new Exports(policies, store.exportLog(), clock)),
            bundles,
            library,
            clock,
            UUID::randomUUID),
        bundles,
        picks,
        new AreaCode(store.settings(), Clock.systemUTC(), salts()));
  }

  Ports ports() {
    return ports;
  }

  private static Optional<LogFiles> logTo(Path folder) {
    try {
      return Optional.of(LogFiles.open(folder));
    } catch (IOException e) {
      // The program works without a log; what it says then goes to the console.
      LOG.warn("No log files: {}", e.getClass().getName());
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    voice.stop();
    store.close();
    log.ifPresent(LogFiles::close);
  }
}
