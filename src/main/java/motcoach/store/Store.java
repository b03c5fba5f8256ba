package motcoach.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import motcoach.progress.Backups;
import motcoach.progress.Contests;
import motcoach.progress.Diary;
import motcoach.progress.Examples;
import motcoach.progress.Journal;
import motcoach.progress.Learners;
import motcoach.progress.Notes;
import motcoach.progress.PersonalData;
import motcoach.progress.PersonalSettings;
import motcoach.progress.Pins;
import motcoach.progress.Preferences;
import motcoach.progress.Records;
import motcoach.progress.Retention;
import motcoach.progress.Settings;
import motcoach.progress.StoreException;
import motcoach.progress.account.Accounts;
import motcoach.progress.account.Assignments;
import motcoach.progress.account.ExportLog;
import motcoach.progress.account.Policies;
import motcoach.progress.account.Releases;
import motcoach.progress.account.Teams;
import motcoach.progress.bundle.Bundles;
import motcoach.progress.bundle.Witness;
import motcoach.progress.drill.DrillBook;

/**
 * Everything this workstation keeps, owned by this process until closed. Its ports may be used from
 * any thread; a change may take some milliseconds, so not from the one that draws.
 */
public final class Store implements AutoCloseable {
  private final DataFolder folder;
  private final Database database;
  private final Journal journal;
  private final Records records;
  private final Learners learners;
  private final Settings settings;
  private final SqliteBackups backups;
  private final PersonalData personalData;
  private final Notes notes;
  private final Diary diary;
  private final DrillBook drillBook;
  private final Examples examples;
  private final Contests contests;
  private final Accounts accounts;
  private final Teams teams;
  private final Bundles bundles;
  private final Witness witness;
  private final Retention retention;

  private Store(DataFolder folder, Database database, Migrations migrations, Clock clock) {
    this.folder = folder;
    this.database = database;
    this.journal = new SqliteJournal(database);
    this.records = new SqliteRecords(database);
    this.learners = new SqliteLearners(database);
    this.settings = new SqliteSettings(database);
    this.backups = new SqliteBackups(folder, database, migrations, clock);
    this.personalData = new SqlitePersonalData(database, backups, migrations.newest());
    this.notes = new SqliteNotes(database);
    this.diary = new SqliteDiary(database);
    this.drillBook = new SqliteDrillBook(database);
    this.examples = new SqliteExamples(database);
    this.contests = new SqliteContests(database);
    this.accounts = new SqliteAccounts(database);
    this.teams = new SqliteTeams(database);
    this.bundles = new SqliteBundles(database);
    this.witness = new SqliteWitness(database);
    this.retention = new SqliteRetention(database, backups, settings);
    DeviceKey.ensure(database);
    backups.tidyUp();
  }

  /** Whether something is kept in {@code folder}; changes nothing. */
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(DatabaseFile.NAME));
  }

  /**
   * Opens the data folder, making it and its database when there are none.
   *
   * @throws StoreException with the reason; nothing that was there has been changed
   */
  public static Store open(Path folder) {
    return open(folder, Migrations.shipped());
  }

  static Store open(Path folder, Migrations migrations) {
    return open(folder, migrations, Clock.systemDefaultZone());
  }

  static Store open(Path folder, Migrations migrations, Clock clock) {
    DataFolder owned = DataFolder.open(folder);
    try {
      return new Store(owned, Database.open(owned, migrations), migrations, clock);
    } catch (RuntimeException e) {
      owned.close();
      throw e;
    }
  }

  public Journal journal() {
    return journal;
  }

  public Records records() {
    return records;
  }

  public Learners learners() {
    return learners;
  }

  /** What the person who practises chose, else what was chosen for the workstation. */
  public Settings personalSettings() {
    return new PersonalSettings(settings, preferences(), learners);
  }

  /** Choices of the workstation. */
  public Settings settings() {
    return settings;
  }

  /** Choices of each person. */
  public Preferences preferences() {
    return new SqlitePreferences(database);
  }

  public Pins pins() {
    return new SqlitePins(database);
  }

  public Backups backups() {
    return backups;
  }

  public PersonalData personalData() {
    return personalData;
  }

  public Notes notes() {
    return notes;
  }

  public Diary diary() {
    return diary;
  }

  /** Answers to short exercises. */
  public DrillBook drillBook() {
    return drillBook;
  }

  public Examples examples() {
    return examples;
  }

  public Contests contests() {
    return contests;
  }

  public Assignments assignments() {
    return new SqliteAssignments(database);
  }

  /** What reports may contain. */
  public Policies policies() {
    return new SqlitePolicies(database);
  }

  /** Which reports were written. */
  public ExportLog exportLog() {
    return new SqliteExportLog(database);
  }

  /** Which group reports were given out. */
  public Releases releases() {
    return new SqliteReleases(database);
  }

  /** Everybody's practice in figures. */
  public Accounts accounts() {
    return accounts;
  }

  public Teams teams() {
    return teams;
  }

  /** Progress that leaves and progress that was brought here. */
  public Bundles bundles() {
    return bundles;
  }

  /** How long talks are kept. */
  public Retention retention() {
    return retention;
  }

  /** Whether the journal was changed from outside. */
  public Witness witness() {
    return witness;
  }

  /** The links between the journal's rows. */
  public JournalChain chain() {
    return new JournalChain(database);
  }

  /** Looks at every page and reference of the file; empty when all is well. */
  public List<String> check() {
    return database.check();
  }

  /** The data folder. */
  public Path path() {
    return folder.path();
  }

  BackupFolder backupFolder() {
    return new BackupFolder(folder);
  }

  Database database() {
    return database;
  }

  @Override
  public void close() {
    try (folder) {
      database.close();
    }
  }
}
