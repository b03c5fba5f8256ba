package motcoach.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The figures of finished talks in few characters, beside {@link Showings}, of which they are made.
 */
final class Tallies {
  private static final String MISSING =
      "SELECT s.attempt, "
          + WrittenFigures.of("s")
          + ", s.marks FROM showing s WHERE s.attempt NOT IN (SELECT attempt FROM tally)";

  private Tallies() {}

  private record Showing(String attempt, String figures, String marks) {}

  /** Makes those that are missing: of talks that came from an older schema, or with a person. */
  static void complete(Handle handle) {
    if (count(handle, "showing") == count(handle, "tally")) {
      return;
    }
    List<Showing> missing =
        handle
            .createQuery(MISSING)
            .map(
                (row, context) -> new Showing(row.getString(1), row.getString(2), row.getString(3)))
            .list();
    MarkLists lists = new MarkLists(handle);
    for (Showing showing : missing) {
      MarkLists.Written marks = lists.write(showing.marks());
      handle.execute(
          "INSERT INTO tally (attempt, figures, mark_list, signs) VALUES (?, ?, ?, ?)",
          showing.attempt(),
          showing.figures(),
          marks.list(),
          marks.signs());
    }
  }

  private static long count(Handle handle, String table) {
    return handle.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one();
  }
}
