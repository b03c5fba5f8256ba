package motcoach.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The figures of finished talks in few characters, beside {@link Showings}, of which they are made.
 */
final class Tallies {
  private static final String SHOWINGS =
      "SELECT s.attempt, " + WrittenFigures.of("s") + ", s.marks FROM showing s WHERE s.attempt ";

  private Tallies() {}

  private record Showing(String attempt, String figures, String marks) {}

  /**
   * Makes that of a talk whose showing was just kept.
   *
   * @return what the chain commits to: a hash over figures, letters and the list they are for
   */
  static String keep(Handle handle, String attempt) {
    Showing showing =
        handle
            .createQuery(SHOWINGS + "= ?")
            .bind(0, attempt)
            .map((row, context) -> showing(row))
            .one();
    MarkLists lists = new MarkLists(handle);
    MarkLists.Written marks = keep(handle, showing, lists);
    return digest(showing.figures(), marks.signs(), lists.text(marks.list()));
  }

  /** Makes those that are missing: of talks that came from an older schema, or with a person. */
  static void complete(Handle handle) {
    if (count(handle, "showing") == count(handle, "tally")) {
      return;
    }
    List<Showing> missing =
        handle
            .createQuery(SHOWINGS + "NOT IN (SELECT attempt FROM tally)")
            .map((row, context) -> showing(row))
            .list();
    MarkLists lists = new MarkLists(handle);
    missing.forEach(showing -> keep(handle, showing, lists));
  }

  private static Showing showing(ResultSet row) throws SQLException {
    return new Showing(row.getString(1), row.getString(2), row.getString(3));
  }

  private static MarkLists.Written keep(Handle handle, Showing showing, MarkLists lists) {
    MarkLists.Written marks = lists.write(showing.marks());
    handle.execute(
        "INSERT INTO tally (attempt, figures, mark_list, signs) VALUES (?, ?, ?, ?)",
        showing.attempt(),
        showing.figures(),
        marks.list(),
        marks.signs());
    return marks;
  }

  /** Positions of the chain whose talks do not show any more what was committed. */
  static List<Long> changed(Handle handle) {
    MarkLists lists = new MarkLists(handle);
    return handle
        .createQuery(
            "SELECT c.position, c.digest, t.figures, t.signs, t.mark_list"
                + " FROM shown c LEFT JOIN tally t ON t.attempt = c.attempt ORDER BY c.position")
        .map((row, context) -> same(row, lists) ? 0L : row.getLong(1))
        .stream()
        .filter(position -> position > 0)
        .toList();
  }

  private static boolean same(ResultSet row, MarkLists lists) throws SQLException {
    String figures = row.getString(3);
    return figures != null
        && digest(figures, row.getString(4), lists.text(row.getInt(5))).equals(row.getString(2));
  }

  private static String digest(String figures, String signs, String list) {
    return HexFormat.of()
        .formatHex(Link.commitment(new byte[0], "tally", List.of(figures, signs, list)));
  }

  private static long count(Handle handle, String table) {
    return handle.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one();
  }
}
