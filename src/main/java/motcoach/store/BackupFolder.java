package motcoach.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import motcoach.progress.Backups.Backup;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;
import motcoach.progress.Thinning;

/**
 * The folder {@code backups}: each file a complete database under another name. A copy enters it
 * only after it was opened again and found to be whole and the same.
 */
final class BackupFolder {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

  /** Copies made before an upgrade are few, and stay. */
  private static final String BEFORE_UPGRADE = "before-schema-";

  private final DataFolder folder;

  BackupFolder(DataFolder folder) {
    this.folder = folder;
  }

  /** A copy that nobody has looked at yet, and what must be in it. */
  record Draft(Path file, Fingerprint expected, Instant madeAt) {}

  static String stamp(Instant instant) {
    return STAMP.format(instant);
  }

  private Path place() throws IOException {
    return folder.folder("backups");
  }

  /** Copies what {@code source} holds; nobody may change it meanwhile. */
  Draft draft(Connection source, Instant now) throws SQLException, IOException {
    Path file = place().resolve("unfinished.tmp");
    remove(file);
    DataFolder.createFile(file);
    Fingerprint expected = Fingerprint.of(source);
    DatabaseFile.vacuumInto(source, file);
    return new Draft(file, expected, now);
  }

  /**
   * Opens the copy again and takes it in if it is whole and the same.
   *
   * @throws StoreException DAMAGED when it is not; no other backup was touched
   */
  Backup take(Draft draft) throws SQLException, IOException {
    try {
      try (Connection copy = Database.connect(draft.file())) {
        if (!Fingerprint.of(copy).equals(draft.expected())) {
          throw damaged(draft.file());
        }
        note(copy, draft.madeAt());
        Checks.refuseUnlessWhole(copy, draft.file());
      }
      Path file = DatabaseFile.free(place(), stamp(draft.madeAt()), ".db");
      DatabaseFile.putInPlace(draft.file(), file);
      return BackupContents.read(file);
    } catch (SQLException | IOException | RuntimeException e) {
      remove(draft.file());
      throw e;
    }
  }

  /** A backup tells itself when it was made: the date of a file changes when it is copied. */
  private static void note(Connection copy, Instant madeAt) throws SQLException {
    try (PreparedStatement note =
        copy.prepareStatement(
            "INSERT INTO setting (key, value) VALUES (?, ?)"
                + " ON CONFLICT (key) DO UPDATE SET value = excluded.value")) {
      note.setString(1, BackupContents.MADE_AT);
      note.setString(2, madeAt.toString());
      note.execute();
    }
  }

  /** Every backup, also those that cannot be read; newest first. */
  List<Backup> list() throws IOException {
    List<Backup> all = new ArrayList<>();
    for (Path file : files()) {
      all.add(BackupContents.read(file));
    }
    all.sort(Comparator.comparing(Backup::madeAt).thenComparing(Backup::name).reversed());
    return all;
  }

  List<Path> files() throws IOException {
    Path place = folder.path().resolve("backups");
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(place)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(place, "*.db")) {
        found.forEach(files::add);
      }
    }
    Collections.sort(files);
    return files;
  }

  /**
   * The file of a backup.
   *
   * @throws StoreException OTHER when there is none of that name
   */
  Path file(String name) throws IOException {
    for (Path file : files()) {
      if (file.getFileName().toString().equals(name)) {
        return file;
      }
    }
    throw new StoreException(Kind.OTHER, folder.path().resolve("backups").toString(), null);
  }

  Optional<Backup> newestReadable() throws IOException {
    return list().stream().filter(backup -> backup.contents().isPresent()).findFirst();
  }

  /** Lets go of those that are not worth their room. What cannot be read counts for nothing. */
  void thin(Instant now, ZoneId zone) throws IOException {
    List<Backup> regular =
        list().stream()
            .filter(backup -> backup.contents().isPresent())
            .filter(backup -> !backup.name().startsWith(BEFORE_UPGRADE))
            .toList();
    Set<Instant> kept =
        Thinning.keep(regular.stream().map(Backup::madeAt).collect(Collectors.toSet()), now, zone);
    for (Backup backup : regular) {
      if (!kept.contains(backup.madeAt())) {
        remove(file(backup.name()));
      }
    }
  }

  /** Removes what a program that was ended halfway left behind. */
  void removeLeftovers() throws IOException {
    Path place = folder.path().resolve("backups");
    if (Files.isDirectory(place)) {
      for (String name : List.of("unfinished.tmp", Rewriting.WORK, Rewriting.CLEAN)) {
        remove(place.resolve(name));
      }
    }
  }

  static void remove(Path file) throws IOException {
    for (String side : DatabaseFile.ALL_PARTS) {
      Files.deleteIfExists(DatabaseFile.beside(file, side));
    }
  }

  private static StoreException damaged(Path file) {
    return new StoreException(Kind.DAMAGED, file.toString(), null);
  }
}
