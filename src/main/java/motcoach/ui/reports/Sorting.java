package motcoach.ui.reports;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import motcoach.method.Language;

/**
 * In which order the lines about people stand.
 *
 * @param down whether the largest, the latest or the last in the alphabet comes first
 */
public record Sorting(Column column, boolean down) {

  /** What can be sorted by. */
  public enum Column {
    NAME(false),
    SCENARIO(false),
    STATUS(false),
    TALKS(true),
    BEST(true),
    LAST(true);

    private final boolean downFirst;

    Column(boolean downFirst) {
      this.downFirst = downFirst;
    }
  }

  /** As reports come: by person. */
  public static final Sorting USUAL = new Sorting(Column.NAME, false);

  /** After a column was chosen: the usual way round first, then the other. */
  public Sorting by(Column chosen) {
    return new Sorting(chosen, chosen == column ? !down : chosen.downFirst);
  }

  /**
   * Compares rows. Rows with nothing in the column come last either way, and rows that are alike
   * keep their order.
   *
   * @param language in which titles are read
   */
  Comparator<Sheet.Row> order(Language language) {
    return switch (column) {
      case NAME -> by(row -> Optional.of(row.name()));
      case SCENARIO -> by(row -> Optional.of(row.title().in(language)));
      case STATUS -> by(row -> Optional.of(row.standing()));
      case TALKS -> by(row -> Optional.of(row.talks()).filter(talks -> talks > 0));
      case BEST -> by(Sheet.Row::best);
      case LAST -> by(Sheet.Row::lastAt);
    };
  }

  private <T extends Comparable<? super T>> Comparator<Sheet.Row> by(
      Function<Sheet.Row, Optional<T>> value) {
    Comparator<T> way = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(row -> value.apply(row).orElse(null), Comparator.nullsLast(way));
  }
}
