package motcoach.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The steps from an empty file to the newest schema; a schema's number is how many were done.
 *
 * @param steps SQL scripts, the first makes schema 1
 */
record Migrations(List<String> steps) {
  private static final List<String> NAMES =
      List.of("001-first.sql", "002-practice.sql", "003-carried.sql", "004-reports.sql");

  Migrations {
    steps = List.copyOf(steps);
  }

  /** The steps shipped with the program. */
  static Migrations shipped() {
    return new Migrations(NAMES.stream().map(Migrations::text).toList());
  }

  /** The schema this program works with. */
  int newest() {
    return steps.size();
  }

  /** Does all steps after {@code from} in one transaction: all or none. */
  void run(Connection connection, int from) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("BEGIN EXCLUSIVE");
      try {
        for (String step : steps.subList(from, newest())) {
          // Only this call runs every statement of a script.
          statement.executeUpdate(step);
        }
        statement.executeUpdate("PRAGMA user_version=" + newest());
        statement.executeUpdate("COMMIT");
      } catch (SQLException e) {
        Database.rollBack(connection, e);
        throw e;
      }
    }
  }

  private static String text(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream("/sql/" + name)) {
      if (in == null) {
        throw new IllegalStateException("Not shipped: sql/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
