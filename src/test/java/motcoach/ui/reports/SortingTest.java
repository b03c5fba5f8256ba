package motcoach.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motcoach.method.Language;
import motcoach.ui.reports.Sorting.Column;
import org.junit.jupiter.api.Test;

class SortingTest {
  private final ReportsTable table = new ReportsTable();
  private final List<Sheet.Row> rows =
      List.of(
          ReportsTable.row(table.person(1, "Wu", ""), "b", Standing.DONE, 55),
          ReportsTable.row(table.person(2, "Lin", ""), "a", Standing.PASSED, 91),
          ReportsTable.row(table.person(3, "Zhao", ""), "a", Standing.OVERDUE, 0),
          ReportsTable.row(table.person(4, "An", ""), "b", Standing.DONE, 55));

  private List<String> names(Sorting sorting) {
    return rows.stream().sorted(sorting.order(Language.EN)).map(Sheet.Row::name).toList();
  }

  @Test
  void a_column_is_sorted_its_usual_way_first_and_then_the_other() {
    Sorting best = Sorting.USUAL.by(Column.BEST);
    assertThat(names(Sorting.USUAL)).containsExactly("An", "Lin", "Wu", "Zhao");
    assertThat(names(best)).containsExactly("Lin", "Wu", "An", "Zhao");
    assertThat(names(best.by(Column.BEST))).containsExactly("Wu", "An", "Lin", "Zhao");
    assertThat(names(best.by(Column.SCENARIO))).containsExactly("Lin", "Zhao", "Wu", "An");
    assertThat(names(best.by(Column.STATUS))).containsExactly("Zhao", "Wu", "An", "Lin");
  }

  @Test
  void who_has_nothing_in_the_column_comes_last_either_way() {
    for (Column column : List.of(Column.BEST, Column.TALKS, Column.LAST)) {
      Sorting sorting = Sorting.USUAL.by(column);
      assertThat(names(sorting)).as(column.name()).endsWith("Zhao");
      assertThat(names(sorting.by(column))).as(column.name()).endsWith("Zhao");
    }
  }
}
