package motcoach.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;

/** Asks SQLite whether a file is whole. */
final class Checks {
  private Checks() {}

  /** The check at each start; empty when all is well. */
  static List<String> quick(Connection connection) throws SQLException {
    return answers(connection, "PRAGMA quick_check");
  }

  /** The check before and after risky work; empty when all is well. */
  static List<String> thorough(Connection connection) throws SQLException {
    List<String> problems = answers(connection, "PRAGMA integrity_check");
    problems.addAll(answers(connection, "PRAGMA foreign_key_check"));
    return problems;
  }

  static void refuseUnlessWhole(Connection connection, Path file) throws SQLException {
    if (!thorough(connection).isEmpty()) {
      throw new StoreException(Kind.DAMAGED, file.toString(), null);
    }
  }

  private static List<String> answers(Connection connection, String sql) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        String answer = rows.getString(1);
        if (!"ok".equals(answer)) {
          answers.add(answer);
        }
      }
    }
    return answers;
  }
}
