package motcoach.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.Backups;
import motcoach.progress.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backups of the open database. One thing at a time: none is made while somebody is erased. */
final class SqliteBackups implements Backups {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteBackups.class);

  private final DataFolder folder;
  private final Database database;
  private final Migrations migrations;
  private final Clock clock;
  private final BackupFolder backups;
  private volatile Optional<StoreException> trouble = Optional.empty();

  SqliteBackups(DataFolder folder, Database database, Migrations migrations, Clock clock) {
    this.folder = folder;
    this.database = database;
    this.migrations = migrations;
    this.clock = clock;
    this.backups = new BackupFolder(folder);
  }

  /** Work that may fail as files and SQLite do. */
  private interface Work<T> {
    T run() throws IOException, SQLException;
  }

  private <T> T work(Work<T> work) {
    try {
      return work.run();
    } catch (IOException | SQLException | RuntimeException e) {
      throw StoreFailure.of(e, folder.path().resolve("backups"));
    }
  }

  @Override
  public synchronized List<Backup> list() {
    return work(backups::list);
  }

  @Override
  public Contents now() {
    return database.alone(BackupContents::of);
  }

  @Override
  public synchronized Backup make() {
    return work(
        () -> {
          Instant now = clock.instant();
          Backup made = backups.take(database.alone(source -> backups.draft(source, now)));
          backups.thin(now, clock.getZone());
          Restoring.forgetOld(folder, now);
          trouble = Optional.empty();
          return made;
        });
  }

  @Override
  public synchronized Optional<Backup> makeIfDue(Duration age) {
    try {
      return work(() -> due(age)) ? Optional.of(make()) : Optional.empty();
    } catch (StoreException e) {
      trouble = Optional.of(e);
      throw e;
    }
  }

  private boolean due(Duration age) throws IOException, SQLException {
    Optional<Backup> newest = backups.newestReadable();
    if (newest.isEmpty()) {
      return true;
    }
    Duration since = Duration.between(newest.get().madeAt(), clock.instant());
    if (!since.isNegative() && since.compareTo(age) < 0) {
      return false;
    }
    Fingerprint now = database.alone(Fingerprint::of);
    try (Connection backup = BackupContents.openToLook(backups.file(newest.get().name()))) {
      return !Fingerprint.of(backup).equals(now);
    }
  }

  @Override
  public Optional<StoreException> trouble() {
    return trouble;
  }

  @Override
  public synchronized void restore(String name) {
    work(
        () -> {
          Restoring restoring =
              Restoring.prepare(folder, backups.file(name), migrations, clock.instant());
          database.exchange(folder, migrations, restoring);
          LOG.info("a backup was put in place");
          return name;
        });
  }

  /**
   * Erases somebody from the database and every copy of it. The database comes last, so that a
   * person who is no longer there is nowhere.
   */
  synchronized void erase(UUID learner) {
    note(learner, true);
    try {
      remove(Removal.of(learner));
    } catch (StoreException e) {
      note(learner, false);
      throw e;
    }
  }

  /** Takes something out of every copy of the database and then out of itself. */
  synchronized void remove(Removal removal) {
    work(
        () -> {
          eraseFromCopies(removal);
          return removal;
        });
    database.write(
        handle -> {
          removal.run(handle, clock.instant());
          return removal;
        });
    // The log still holds the pages as they were.
    database.alone(
        connection -> {
          Pragmas.run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
          return removal;
        });
  }

  private void note(UUID learner, boolean begun) {
    database.write(
        handle -> {
          if (begun) {
            Erasure.begin(handle, learner);
          } else {
            Erasure.giveUp(handle, learner);
          }
          return learner;
        });
  }

  private void eraseFromCopies(Removal removal) throws IOException, SQLException {
    removeLeftovers();
    Rewriting rewriting = new Rewriting(migrations);
    for (Path file : backups.files()) {
      rewriting.erase(file, removal, clock.instant());
    }
    for (Path aside : Restoring.asides(folder)) {
      Path file = aside.resolve(DatabaseFile.NAME);
      if (Files.exists(DatabaseFile.beside(file, "-wal"))) {
        // Set aside because it could not be opened, so it cannot be cleaned.
        Restoring.removeAside(aside);
      } else if (Files.exists(file)) {
        rewriting.erase(file, removal, clock.instant());
      }
    }
  }

  /** Goes on with what the end of the program interrupted. */
  synchronized void tidyUp() {
    try {
      removeLeftovers();
      database.read(Erasure::begun).forEach(this::erase);
    } catch (IOException | StoreException e) {
      LOG.warn("Left for the next start: {}", e.getClass().getName());
    }
  }

  private void removeLeftovers() throws IOException {
    backups.removeLeftovers();
    BackupFolder.remove(Restoring.leftover(folder));
  }
}
