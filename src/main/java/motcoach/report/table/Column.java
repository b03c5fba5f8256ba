package motcoach.report.table;

import motcoach.method.Text;

/**
 * A column of a table.
 *
 * @param name as it stands in the first row; the same in both languages, so that other programs can
 *     rely on it
 * @param title for people
 * @param about what is in it, for the data dictionary
 */
public record Column(String name, Kind kind, Text title, Text about) {

  /** What its cells are. */
  public enum Kind {
    TEXT,
    WHOLE,
    DECIMAL,
    DATE,
    /** Text that looks like a number now and then and must not become one. */
    ID
  }

  boolean takes(Cell cell) {
    return cell instanceof Cell.Empty
        || switch (kind) {
          case TEXT, ID -> cell instanceof Cell.Words;
          case WHOLE -> cell instanceof Cell.Whole;
          case DECIMAL -> cell instanceof Cell.Decimal;
          case DATE -> cell instanceof Cell.Moment;
        };
  }
}
