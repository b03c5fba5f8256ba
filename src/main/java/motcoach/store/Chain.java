package motcoach.store;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Adds rows to the chained tables, each with its link, inside the caller's transaction. */
final class Chain {
  private final SecureRandom random = new SecureRandom();

  private record Tip(long position, byte[] head) {}

  /**
   * Adds a row.
   *
   * @param values text, whole numbers or null, in the table's order
   */
  void add(Handle handle, ChainedTable table, Object... values) {
    String device = handle.createQuery("SELECT id FROM device").mapTo(String.class).one();
    Tip tip = tip(handle);
    long position = tip.position() + 1;
    byte[] salt = new byte[Link.SALT_LENGTH];
    random.nextBytes(salt);
    byte[] commitment = Link.commitment(salt, table.name(), texts(values));
    byte[] head = Link.head(tip.head(), device, position, commitment);
    handle.execute(
        "INSERT INTO chain (position, device, commitment, head) VALUES (?, ?, ?, ?)",
        position,
        device,
        commitment,
        head);
    List<Object> row = new ArrayList<>(List.of(position, salt));
    row.addAll(Arrays.asList(values));
    insert(handle, table, row);
  }

  private static Tip tip(Handle handle) {
    return handle
        .createQuery("SELECT position, head FROM chain ORDER BY position DESC LIMIT 1")
        .map((row, context) -> new Tip(row.getLong(1), row.getBytes(2)))
        .findOne()
        .orElse(new Tip(0, Link.START));
  }

  private static void insert(Handle handle, ChainedTable table, List<Object> row) {
    try (Update update = handle.createUpdate(table.insert())) {
      for (int i = 0; i < row.size(); i++) {
        update.bind(i, row.get(i));
      }
      update.execute();
    }
  }

  private static List<String> texts(Object... values) {
    return Arrays.stream(values).map(value -> value == null ? null : value.toString()).toList();
  }
}
