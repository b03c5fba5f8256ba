package motcoach.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a database holds, so that two can be compared: how many rows in each table, the head of the
 * chain, and a hash over the tables that may change. What belongs to the workstation alone, such as
 * where its window stands, does not count.
 */
record Fingerprint(Map<String, Long> rows, String head, String changeable) {
  private static final Set<String> GROWING =
      Set.of(
          "chain",
          "attempt",
          "turn",
          "result",
          "retry",
          "drill_answer",
          "erasure",
          "showing",
          "evidence",
          "shown",
          "tally",
          "mark_list",
          "noted_head",
          "seal",
          "carried_bundle",
          "carried_talk",
          "carried_turn",
          "carried_contest");

  static Fingerprint of(Connection connection) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    MessageDigest digest = sha256();
    for (String table : tables(connection)) {
      rows.put(table, Long.valueOf(one(connection, "SELECT count(*) FROM \"" + table + "\"")));
      if (!GROWING.contains(table)) {
        add(connection, table, digest);
      }
    }
    return new Fingerprint(
        rows,
        one(connection, "SELECT hex(head) FROM chain ORDER BY position DESC LIMIT 1"),
        HexFormat.of().formatHex(digest.digest()));
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet names =
            statement.executeQuery(
                "SELECT name FROM sqlite_schema WHERE type = 'table'"
                    + " AND name NOT LIKE 'sqlite_%' AND name <> 'setting' ORDER BY name")) {
      while (names.next()) {
        tables.add(names.getString(1));
      }
    }
    return tables;
  }

  private static void add(Connection connection, String table, MessageDigest digest)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        for (int i = 1; i <= columns; i++) {
          byte[] value = String.valueOf(row.getString(i)).getBytes(StandardCharsets.UTF_8);
          digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
          digest.update(value);
        }
      }
    }
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
