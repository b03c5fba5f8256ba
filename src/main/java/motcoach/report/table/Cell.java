package motcoach.report.table;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What stands in one place of a table. */
public sealed interface Cell {

  /** Nothing. */
  Cell EMPTY = new Empty();

  /** A cell without content, whatever its column. */
  record Empty() implements Cell {}

  /** Words, or an id. */
  record Words(String text) implements Cell {}

  record Whole(long number) implements Cell {}

  /**
   * A number with one digit behind the point.
   *
   * @param tenths 125 is 12.5
   */
  record Decimal(long tenths) implements Cell {
    /** With a point, whatever the language. */
    public String written() {
      return BigDecimal.valueOf(tenths, 1).toPlainString();
    }
  }

  /** A moment, to the second. */
  record Moment(OffsetDateTime at) implements Cell {
    /** ISO 8601 with its offset. */
    public String written() {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.withNano(0));
    }
  }

  static Cell words(String text) {
    return text.isEmpty() ? EMPTY : new Words(text);
  }

  static Cell whole(long number) {
    return new Whole(number);
  }

  static Cell whole(Optional<Integer> number) {
    return number.<Cell>map(Whole::new).orElse(EMPTY);
  }

  static Cell moment(OffsetDateTime at) {
    return new Moment(at);
  }

  /** The cell as text, the same in every format. */
  default String text() {
    if (this instanceof Words words) {
      return words.text();
    } else if (this instanceof Whole whole) {
      return Long.toString(whole.number());
    } else if (this instanceof Decimal decimal) {
      return decimal.written();
    } else if (this instanceof Moment moment) {
      return moment.written();
    }
    return "";
  }
}
