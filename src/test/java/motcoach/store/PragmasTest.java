package motcoach.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PragmasTest {
  @TempDir Path folder;

  @Test
  void anOpenDatabaseHasTheSettingsThatKeepIt() {
    try (Store store = Store.open(folder)) {
      assertThat(read(store, "locking_mode")).isEqualTo("exclusive");
      assertThat(read(store, "journal_mode")).isEqualTo("wal");
      assertThat(read(store, "synchronous")).isEqualTo("2");
      assertThat(read(store, "foreign_keys")).isEqualTo("1");
      assertThat(read(store, "trusted_schema")).isEqualTo("0");
      assertThat(read(store, "secure_delete")).isEqualTo("1");
      assertThat(read(store, "application_id"))
          .isEqualTo(String.valueOf(DatabaseFile.APPLICATION_ID));
      assertThat(read(store, "user_version"))
          .isEqualTo(String.valueOf(Migrations.shipped().newest()));
    }
  }

  @Test
  void aSettingThatDoesNotTakeIsAReasonNotToRun() throws SQLException {
    // A database in memory has no write-ahead log.
    try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      assertThatThrownBy(() -> Pragmas.apply(memory))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("journal_mode");
    }
  }

  private static String read(Store store, String name) {
    return store
        .database()
        .read(handle -> handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
  }
}
