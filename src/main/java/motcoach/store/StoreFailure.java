package motcoach.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;
import org.sqlite.SQLiteErrorCode;

/**
 * Says in the words of {@link StoreException} why a file or SQLite refused. The cause kept is the
 * driver's own: the mapper's would carry the values of the statement, which are somebody's words.
 */
final class StoreFailure {
  private StoreFailure() {}

  static StoreException of(Exception cause, Path place) {
    if (cause instanceof StoreException already) {
      return already;
    }
    SQLException sql = sqlException(cause);
    if (sql != null) {
      return new StoreException(kind(sql.getErrorCode(), place), place.toString(), sql);
    }
    return new StoreException(kind(cause, place), place.toString(), cause);
  }

  private static SQLException sqlException(Throwable cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  /** Extended result codes carry the plain one in their low byte. */
  private static Kind kind(int resultCode, Path place) {
    int plain = resultCode & 0xff;
    if (plain == SQLiteErrorCode.SQLITE_FULL.code) {
      return Kind.FULL;
    } else if (plain == SQLiteErrorCode.SQLITE_READONLY.code
        || plain == SQLiteErrorCode.SQLITE_PERM.code) {
      return Kind.READ_ONLY;
    } else if (plain == SQLiteErrorCode.SQLITE_CORRUPT.code
        || plain == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return Kind.DAMAGED;
    } else if (plain == SQLiteErrorCode.SQLITE_BUSY.code
        || plain == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return Kind.IN_USE;
    } else if (plain == SQLiteErrorCode.SQLITE_IOERR.code
        || plain == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      return kindOfPlace(place);
    }
    return Kind.OTHER;
  }

  private static Kind kind(Exception cause, Path place) {
    if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
      return Kind.READ_ONLY;
    }
    return cause instanceof IOException ? kindOfPlace(place) : Kind.OTHER;
  }

  /** The system's own words differ by language, so the place itself is asked. */
  private static Kind kindOfPlace(Path place) {
    Path there = place;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there == null) {
      return Kind.OTHER;
    }
    if (!Files.isWritable(there) || onReadOnlyDrive(there)) {
      return Kind.READ_ONLY;
    }
    return DataFolder.full(there) ? Kind.FULL : Kind.OTHER;
  }

  private static boolean onReadOnlyDrive(Path there) {
    try {
      return Files.getFileStore(there).isReadOnly();
    } catch (IOException unknown) {
      // Gone, or in a changed root, where no mount is found for it.
      return false;
    }
  }
}
