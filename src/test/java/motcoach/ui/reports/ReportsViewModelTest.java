package motcoach.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import motcoach.method.Language;
import motcoach.progress.StoreException;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Policy;
import motcoach.ui.kit.Tasks;
import motcoach.ui.reports.AssignmentsViewModel.Remark;
import motcoach.ui.reports.ReportsViewModel.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportsViewModelTest {
  private final ReportsTable table = new ReportsTable();
  private ReportsViewModel model;

  @BeforeEach
  void open() {
    table.usual();
    model = table.model();
    model.load();
  }

  @Test
  void at_first_everything_is_told_by_name() {
    assertThat(table.asked).containsExactly(Question.ALL);
    assertThat(model.sheetProperty().get()).contains(table.sheet);
    assertThat(model.chainProperty().get()).contains(table.chain);
    assertThat(model.standProperty().get().orElseThrow().teams()).containsExactly("Desk", "Shop");
  }

  @Test
  void each_filter_asks_anew_and_the_same_one_does_not() {
    model.choose(asked -> asked.ofTeam(Optional.of("Shop")));
    model.choose(asked -> asked.ofTeam(Optional.of("Shop")));
    model.choose(asked -> asked.hiding(true));
    model.spanProperty().set(Span.LAST_MONTH);
    assertThat(table.asked).hasSize(4);
    Question last = table.asked.get(3);
    assertThat(last.team()).contains("Shop");
    assertThat(last.pseudonyms()).isTrue();
    assertThat(last.from()).contains(LocalDate.of(2026, 10, 1));
    assertThat(last.until()).contains(LocalDate.of(2026, 10, 31));
  }

  @Test
  void days_are_typed_and_nonsense_asks_nothing() {
    model.spanProperty().set(Span.OWN);
    int before = table.asked.size();
    model.firstDayProperty().set("2026-02-30");
    model.confirmDays();
    assertThat(model.noDaysProperty().get()).isTrue();
    assertThat(table.asked).hasSize(before);
    model.firstDayProperty().set("2026/9/3");
    model.confirmDays();
    assertThat(model.noDaysProperty().get()).isFalse();
    assertThat(table.asked.get(before).from()).contains(LocalDate.of(2026, 9, 3));
  }

  @Test
  void groups_are_told_of_a_month_that_is_over() {
    model.partProperty().set(Part.GROUPS);
    assertThat(model.spanProperty().get()).isEqualTo(Span.LAST_MONTH);
    assertThat(table.groupsAsked).containsExactly("2026-10-01 2026-10-31 false");
    assertThat(model.sheetProperty().get()).contains(table.groups);
  }

  @Test
  void own_days_of_groups_need_both_ends() {
    model.partProperty().set(Part.GROUPS);
    model.spanProperty().set(Span.OWN);
    model.firstDayProperty().set("2026-09-01");
    model.confirmDays();
    assertThat(model.noDaysProperty().get()).isTrue();
    model.lastDayProperty().set("2026-10-15");
    model.confirmDays();
    assertThat(table.groupsAsked).last().isEqualTo("2026-09-01 2026-10-15 false");
  }

  @Test
  void what_counts_by_being_seen_is_shown_only_when_asked_for() {
    table.groups = new Sheet.Unseen(10);
    model.partProperty().set(Part.GROUPS);
    assertThat(model.sheetProperty().get()).contains(new Sheet.Unseen(10));
    model.giveOut();
    assertThat(table.groupsAsked).last().isEqualTo("2026-10-01 2026-10-31 true");
    assertThat(model.sheetProperty().get().orElseThrow()).isInstanceOf(Sheet.Groups.class);
  }

  @Test
  void an_answer_to_an_older_question_is_dropped() {
    List<Runnable> waiting = new ArrayList<>();
    ReportsViewModel slow =
        table.model(
            new Tasks() {
              @Override
              public <T> void run(
                  Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
                waiting.add(
                    () -> {
                      try {
                        done.accept(work.call());
                      } catch (Exception e) {
                        failed.accept(e);
                      }
                    });
              }
            });
    slow.load();
    waiting.remove(0).run();
    slow.choose(asked -> asked.ofTeam(Optional.of("Shop")));
    waiting.remove(0).run();
    assertThat(slow.sheetProperty().get()).as("of everybody").isEmpty();
    waiting.remove(0).run();
    assertThat(slow.sheetProperty().get()).contains(table.sheet);
  }

  @Test
  void trouble_is_told_and_gone_when_it_works_again() {
    table.failing = new StoreException(StoreException.Kind.OTHER, "here", null);
    model.choose(asked -> asked.hiding(true));
    assertThat(model.failureProperty().get()).contains(table.failing);
    table.failing = null;
    model.choose(asked -> asked.hiding(false));
    assertThat(model.failureProperty().get()).isEmpty();
  }

  @Test
  void a_file_is_written_with_its_ending_and_stands_in_the_log() {
    write(Making.Format.XLSX, "report");
    assertThat(table.written).containsExactly("people XLSX EN report.xlsx");
    assertThat(model.export().stateProperty().get())
        .isEqualTo(new ExportViewModel.State.Written(Path.of("/out/report.xlsx"), 42));
    assertThat(model.export().rowsProperty().get()).isEqualTo(500);
    assertThat(model.standProperty().get().orElseThrow().log()).hasSize(1);
    assertThat(model.export().folder()).contains(Path.of("/out"));
  }

  private void write(Making.Format format, String name) {
    model
        .export()
        .write(
            model.partProperty().get() == Part.GROUPS,
            model.questionProperty().get(),
            format,
            Language.EN,
            Path.of("/out", name));
  }

  @Test
  void groups_go_into_a_file_with_their_days() {
    model.partProperty().set(Part.GROUPS);
    write(Making.Format.PDF, "g.pdf");
    assertThat(table.written).containsExactly("groups PDF 2026-10-01 2026-10-31 g.pdf");
  }

  @Test
  void writing_can_be_stopped() {
    table.meanwhile = going -> model.export().cancel();
    write(Making.Format.CSV, "a.csv");
    assertThat(model.export().stateProperty().get()).isEqualTo(new ExportViewModel.State.Stopped());
    assertThat(table.log).isEmpty();
  }

  @Test
  void while_one_is_written_no_other_begins_and_leaving_stops_it() {
    table.meanwhile =
        going -> {
          write(Making.Format.PDF, "second.pdf");
          model.left();
          assertThat(going.cancelled()).isTrue();
        };
    write(Making.Format.CSV, "a.csv");
    assertThat(table.written).hasSize(1);
  }

  @Test
  void what_is_declined_or_fails_says_why() {
    table.result = new Making.Result.Declined(new Sheet.GroupsOnly());
    write(Making.Format.CSV, "a.csv");
    assertThat(model.export().stateProperty().get())
        .isEqualTo(new ExportViewModel.State.Declined(new Sheet.GroupsOnly()));
    table.failing = new StoreException(StoreException.Kind.FULL, "/out", null);
    write(Making.Format.CSV, "a.csv");
    assertThat(model.export().stateProperty().get())
        .isEqualTo(new ExportViewModel.State.NotWritten(StoreException.Kind.FULL, "/out"));
  }

  @Test
  void bundles_are_taken_in_and_what_is_told_is_read_anew() {
    table.next.add(new Bringing.Taken.Refused("a.motbundle", motcoach.method.Text.same("no")));
    int before = table.asked.size();
    model.bringing().take(List.of(Path.of("/in/a.motbundle")));
    assertThat(table.brought).containsExactly(Path.of("/in/a.motbundle"));
    assertThat(model.bringing().stateProperty().get())
        .isEqualTo(new BringingViewModel.State.Taken(table.next));
    assertThat(table.asked).hasSize(before + 1);
    model.bringing().take(List.of());
    assertThat(table.brought).hasSize(1);
  }

  @Test
  void an_assignment_needs_somebody_something_and_a_day_to_come() {
    AssignmentsViewModel assign = model.assignments();
    assign.assign();
    assertThat(assign.remarkProperty().get()).isEqualTo(Remark.INCOMPLETE);
    assign.whoProperty().set(Optional.of(new Assignment.Team("Shop")));
    assign
        .whatProperty()
        .set(Optional.of(new AssignmentsViewModel.What("core", Optional.of("s-1"))));
    assign.byProperty().set("2026-11-22");
    assign.assign();
    assertThat(assign.remarkProperty().get()).as("yesterday").isEqualTo(Remark.NO_DAY);
    assign.byProperty().set("2026-11-23");
    assign.assign();
    assertThat(assign.remarkProperty().get()).isEqualTo(Remark.ASSIGNED);
    Assignment made = table.assigned.get(0);
    assertThat(made.from()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(made.scenario()).contains("s-1");
    assertThat(model.standProperty().get().orElseThrow().assignments()).containsExactly(made);

    assign.remove(made.id());
    assertThat(table.assigned).isEmpty();
    assertThat(assign.remarkProperty().get()).isEqualTo(Remark.REMOVED);
  }

  @Test
  void a_team_is_set_and_taken_away_in_its_place() {
    UUID zhao = new UUID(7, 3);
    model.assignments().team(zhao, "Hotline");
    assertThat(model.standProperty().get().orElseThrow().teams())
        .containsExactly("Desk", "Hotline");
    model.assignments().team(zhao, "");
    assertThat(model.standProperty().get().orElseThrow().teams()).containsExactly("Desk");
  }

  @Test
  void other_rules_hold_at_once() {
    model.rules().put(new Policy(true, false, 5));
    assertThat(model.sheetProperty().get()).contains(new Sheet.GroupsOnly());
    assertThat(model.standProperty().get().orElseThrow().policy().groupSize()).isEqualTo(5);
  }
}
