package motcoach.ui.reports;

import static motcoach.ui.reports.ReportsTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import motcoach.progress.account.Person;
import org.junit.jupiter.api.Test;

class CountsTest {
  private final ReportsTable table = new ReportsTable();
  private final Person lin = table.person(1, "Lin", "Desk");
  private final Person wu = table.person(2, "Wu", "");

  @Test
  void of_several_modes_the_best_of_a_person_counts_once() {
    List<Counts.Story> stories =
        Counts.byStory(
            List.of(
                row(lin, "a", Standing.IN_PROGRESS, 0),
                row(lin, "a", Standing.PASSED, 80),
                row(lin, "b", Standing.NOT_STARTED, 0),
                row(wu, "a", Standing.DONE, 40)));
    assertThat(stories).hasSize(2);
    assertThat(stories.get(0).all()).isEqualTo(2);
    assertThat(stories.get(0).done()).isEqualTo(2);
    assertThat(stories.get(0).count(Standing.PASSED)).isEqualTo(1);
    assertThat(stories.get(0).begun()).isTrue();
    assertThat(stories.get(1).begun()).isFalse();
  }

  @Test
  void teams_are_told_by_what_their_people_could_have_done() {
    List<Sheet.Row> rows =
        List.of(
            row(lin, "a", Standing.PASSED, 80),
            row(lin, "b", Standing.NOT_STARTED, 0),
            row(wu, "a", Standing.DONE, 40));
    assertThat(Counts.byTeam(rows))
        .containsExactly(
            new Counts.Team(Optional.of("Desk"), 1, 1, 2),
            new Counts.Team(Optional.empty(), 1, 1, 1));
    assertThat(Counts.byTeam(List.of(rows.get(2)))).as("no teams, nothing to tell").isEmpty();
  }

  @Test
  void days_are_read_as_people_write_them() {
    LocalDate day = LocalDate.of(2026, 3, 7);
    for (String typed : List.of("2026-03-07", "2026/3/7", "2026.03.07", " 2026年3月7日 ")) {
      assertThat(Days.day(typed)).as(typed).contains(day);
    }
    for (String typed : List.of("", "7 March", "2026-02-30", "2026-3", "99999999999-1-1")) {
      assertThat(Days.day(typed)).as(typed).isEmpty();
    }
    assertThat(Days.of("2026-03-07", "2026-03-06")).as("backwards").isEmpty();
    assertThat(Days.of("", "")).contains(new Days(Optional.empty(), Optional.empty()));
  }

  @Test
  void spans_are_whole_months_or_go_on() {
    LocalDate today = LocalDate.of(2026, 1, 15);
    assertThat(Span.LAST_MONTH.from(today)).contains(LocalDate.of(2025, 12, 1));
    assertThat(Span.LAST_MONTH.until(today)).contains(LocalDate.of(2025, 12, 31));
    assertThat(Span.LAST_QUARTER.from(today)).contains(LocalDate.of(2025, 10, 1));
    assertThat(Span.THIS_YEAR.from(today)).contains(LocalDate.of(2026, 1, 1));
    assertThat(Span.THIS_YEAR.until(today)).isEmpty();
  }
}
