package motcoach.report.table;

import java.io.IOException;
import java.util.List;

/**
 * A table nobody holds as a whole: its rows are told one after another, as often as they are asked
 * for.
 *
 * @param name of the sheet or file it goes into
 */
public record Table(String name, List<Column> columns, Rows rows) {

  /** Tells all rows in their order. */
  @FunctionalInterface
  public interface Rows {
    void each(Taker taker) throws IOException;
  }

  /** Takes the next row. */
  @FunctionalInterface
  public interface Taker {
    void row(List<Cell> cells) throws IOException;
  }

  public Table {
    columns = List.copyOf(columns);
  }

  /**
   * Tells all rows.
   *
   * @throws IllegalArgumentException for a row that does not fit the columns
   */
  public void each(Taker taker) throws IOException {
    rows.each(
        cells -> {
          if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(name + ": " + cells.size() + " cells in a row");
          }
          for (int i = 0; i < cells.size(); i++) {
            if (!columns.get(i).takes(cells.get(i))) {
              throw new IllegalArgumentException(name + "." + columns.get(i).name());
            }
          }
          taker.row(cells);
        });
  }
}
