package motcoach.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import motcoach.method.Family;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.account.Decree;
import motcoach.progress.account.Export;
import motcoach.progress.account.Organisation;
import motcoach.progress.account.Policy;
import motcoach.progress.bundle.ChainState;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.FilePick;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.When;
import motcoach.ui.reports.ReportsViewModel.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReportsViewTest {
  private final ReportsTable table = new ReportsTable();
  private final List<String> asked = new ArrayList<>();
  private Stage stage;
  private ReportsView view;
  private ReportsViewModel model;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    table.usual();
    show();
  }

  private void show() {
    model = table.model();
    FilePick pick =
        new FilePick() {
          @Override
          public List<Path> files(Window owner, String title, String kinds, List<String> endings) {
            return List.of(Path.of("/in/lin." + endings.get(0)));
          }

          @Override
          public Optional<Path> folder(Window owner, String title) {
            return Optional.of(Path.of("/in"));
          }
        };
    view =
        new ReportsView(
            table.words,
            new When(table.words, ReportsTable.CLOCK),
            model,
            new ReportsView.Tools(
                (owner, title, folder, name) -> {
                  asked.add(name);
                  return Optional.of(Path.of("/out", name));
                },
                pick,
                ZoneOffset.UTC,
                Optional.empty(),
                Optional.empty()));
    Shown.in(stage, view);
  }

  private List<String> words() {
    return Shown.words(view.node());
  }

  private String say(String key, Object... arguments) {
    return table.words.say(key, arguments);
  }

  /** Goes there as Tab would, and presses. */
  private void press(FxRobot robot, String wording) {
    Node node =
        view.node().lookupAll(".button").stream()
            .filter(each -> each instanceof Button button && wording.equals(button.getText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + wording + " among " + words()));
    robot.interact(node::requestFocus);
    robot.type(KeyCode.SPACE);
  }

  private void turn(FxRobot robot, Part part) {
    String name = say("reports.part." + part.name().toLowerCase(java.util.Locale.ROOT));
    Node node =
        view.node().lookupAll(".toggle-button").stream()
            .filter(each -> name.equals(((ToggleButton) each).getText()))
            .findFirst()
            .orElseThrow();
    robot.interact(node::requestFocus);
    robot.type(KeyCode.SPACE);
  }

  @Test
  void the_answer_stands_on_top_and_below_it_what_stands_behind_it() {
    assertThat(words())
        .contains(
            "2 of 3 have done it; 1 has not started.",
            "The journal is unbroken.",
            "Desk · 2 people",
            "Zhao",
            "overdue since Nov 20, 2026",
            "91");
  }

  @Test
  void nothing_is_nameless_in_any_part_in_both_languages(FxRobot robot) {
    table.groups = groups();
    for (Language language : Language.values()) {
      robot.interact(() -> table.words.use(language));
      for (Part part : Part.values()) {
        turn(robot, part);
        assertThat(AccessibleNames.missingIn(view.node())).as(part + " " + language).isEmpty();
      }
    }
    assertThat(words()).contains("布置", "人员与团队");
  }

  private static Sheet groups() {
    return new Sheet.Groups(
        10,
        false,
        List.of(
            new Sheet.Page(
                Optional.empty(),
                Optional.of(14),
                List.of(
                    new Sheet.Figure(
                        Family.EXPLORE,
                        85,
                        List.of(
                            new Sheet.Spread("not-yet", "partly", 40),
                            new Sheet.Spread("solid", "solid", 60)),
                        Optional.of(10),
                        List.of(new Text("Ask what for", "问用途"))),
                    new Sheet.Figure(Family.PROPOSE, 35, List.of(), Optional.empty(), List.of())))),
        List.of("Shop"));
  }

  @Test
  void groups_are_told_in_words_and_so_is_what_is_not(FxRobot robot) {
    table.groups = groups();
    turn(robot, Part.GROUPS);
    assertThat(words())
        .anyMatch(line -> line.contains("85 %") && line.contains("35 %"))
        .contains(
            say("reports.withheld.about", "Shop", 10),
            "14 people came to the end of a talk.",
            "85 % (+10)",
            "Stays open most: Ask what for",
            "How they spread: not yet or partly 40 %, solid 60 %");
    assertThat(words()).doesNotContain(say("reports.write.xapi"));
  }

  @Test
  void a_refusal_is_said_kindly_and_offers_no_file(FxRobot robot) {
    table.groups = new Sheet.Refused("too-soon", java.time.LocalDate.of(2026, 12, 5));
    turn(robot, Part.GROUPS);
    assertThat(words())
        .contains(
            say("reports.refused.too-soon"), say("reports.refused.too-soon.do", "Dec 5, 2026"))
        .doesNotContain(say("reports.leaves"));
  }

  @Test
  void seen_only_when_it_may_count(FxRobot robot) {
    table.groups = new Sheet.Unseen(10);
    turn(robot, Part.GROUPS);
    assertThat(words()).doesNotContain(say("reports.leaves"));
    press(robot, say("reports.unseen.do"));
    assertThat(table.groupsAsked).last().asString().endsWith("true");
    assertThat(words()).contains(say("reports.leaves"));
  }

  @Test
  void a_file_is_written_by_keyboard_and_the_keyboard_stays_there(FxRobot robot) {
    press(robot, say("reports.write.csv"));
    assertThat(asked).containsExactly("who-practised 2026-11-23.csv");
    assertThat(words())
        .contains(
            "Written: 42 rows.", say("reports.written.where", "/out/who-practised 2026-11-23.csv"));
    assertThat(((Button) stage.getScene().getFocusOwner()).getText())
        .isEqualTo(say("reports.write.csv"));
    robot.interact(() -> table.words.use(Language.ZH));
    press(robot, "PDF");
    assertThat(asked).contains("谁练了什么 2026-11-23.pdf");
  }

  @Test
  void the_box_says_whether_names_leave(FxRobot robot) {
    assertThat(words()).contains(say("reports.leaves.names"), say("reports.stays"));
    Node box = view.node().lookup(".check-box");
    robot.interact(box::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(words())
        .contains(say("reports.leaves.pseudonyms"))
        .doesNotContain(say("reports.leaves.names"));
  }

  @Test
  void a_filter_is_chosen_by_keyboard(FxRobot robot) {
    Node team =
        view.node().lookupAll(".combo-box").stream()
            .filter(each -> say("reports.filter.team").equals(each.getAccessibleText()))
            .findFirst()
            .orElseThrow();
    robot.interact(team::requestFocus);
    robot.type(KeyCode.DOWN);
    assertThat(table.asked).last().extracting(Question::team).isEqualTo(Optional.of("Desk"));
    assertThat(((ComboBox<?>) team).getButtonCell().getText()).isEqualTo("Desk");
  }

  @Test
  void a_scenario_is_chosen_once_its_pack_is(FxRobot robot) {
    Node scenario = box("reports.filter.scenario");
    assertThat(scenario.isDisabled()).isTrue();
    Node pack = box("reports.filter.pack");
    robot.interact(pack::requestFocus);
    robot.type(KeyCode.DOWN);
    robot.interact(scenario::requestFocus);
    robot.type(KeyCode.DOWN);
    assertThat(table.asked).last().extracting(Question::scenario).isEqualTo(Optional.of("s-1"));
    assertThat(((ComboBox<?>) scenario).getButtonCell().getText()).isEqualTo("The parcel");
    robot.interact(pack::requestFocus);
    robot.type(KeyCode.UP);
    assertThat(table.asked).last().extracting(Question::scenario).isEqualTo(Optional.empty());
  }

  private Node box(String key) {
    return view.node().lookupAll(".combo-box").stream()
        .filter(each -> say(key).equals(each.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_table_is_sorted_by_a_press_on_its_head(FxRobot robot) {
    assertThat(order()).containsExactly("Lin", "Wu", "Zhao");
    press(robot, say("reports.column.status"));
    assertThat(order()).containsExactly("Zhao", "Wu", "Lin");
    press(robot, say("reports.column.status"));
    assertThat(order()).containsExactly("Lin", "Wu", "Zhao");
    assertThat(stage.getScene().getFocusOwner().getAccessibleText())
        .isEqualTo(say("reports.sorted.down", say("reports.column.status")));
    robot.interact(model::load);
    press(robot, say("reports.column.best"));
    press(robot, say("reports.column.best"));
    assertThat(order()).as("stays sorted").containsExactly("Wu", "Lin", "Zhao");
    robot.interact(model::load);
    assertThat(order()).containsExactly("Wu", "Lin", "Zhao");
  }

  /** The people in the order in which the table has them: it is the last that names them. */
  private List<String> order() {
    List<String> names = words().stream().filter(List.of("Lin", "Wu", "Zhao")::contains).toList();
    return names.subList(names.size() - 3, names.size());
  }

  @Test
  void whose_learning_records_these_are_is_written_down_once(FxRobot robot) {
    turn(robot, Part.DESK);
    TextField box =
        view.node().lookupAll(".text-field").stream()
            .filter(each -> say("reports.rules.organisation").equals(each.getAccessibleText()))
            .map(TextField.class::cast)
            .findFirst()
            .orElseThrow();
    robot.interact(box::requestFocus);
    robot.write("example.org").type(KeyCode.ENTER);
    assertThat(words()).contains(say("reports.rules.organisation.wrong", "example.org"));
    assertThat(Organisation.in(table.settings)).isEqualTo(Organisation.NONE);
    robot.interact(() -> box.setText("https://example.org"));
    robot.type(KeyCode.ENTER);
    assertThat(words()).doesNotContain(say("reports.rules.organisation.wrong", "example.org"));
    assertThat(Organisation.in(table.settings).iri()).isEqualTo("https://example.org");
    robot.interact(this::show);
    turn(robot, Part.DESK);
    assertThat(view.node().lookupAll(".text-field"))
        .anyMatch(each -> "https://example.org".equals(((TextField) each).getText()));
  }

  @Test
  void what_an_administrator_wrote_cannot_be_changed_at_the_window(FxRobot robot) {
    table.policy = new Policy(true, false, 15);
    table.decree = Optional.of(new Decree(new Policy(true, false, 15), Optional.empty()));
    robot.interact(this::show);
    turn(robot, Part.DESK);
    assertThat(words()).contains(say("reports.rules.decreed"));
    assertThat(onOff("reports.rules.groups-only").isDisabled()).isTrue();
    assertThat(onOff("reports.rules.pseudonyms").isDisabled()).isFalse();
    assertThat(((ComboBox<?>) box("reports.rules.size")).getItems()).hasToString("[15, 20]");

    Text why = new Text("The file is empty.", "文件是空的。");
    table.decree = Optional.of(Decree.unread(why));
    robot.interact(this::show);
    turn(robot, Part.DESK);
    assertThat(words()).contains(say("reports.rules.unread", why.en()));
    assertThat(onOff("reports.rules.pseudonyms").isDisabled()).isTrue();
  }

  private Node onOff(String key) {
    return view.node().lookupAll(".check-box").stream()
        .filter(each -> say(key).equals(((CheckBox) each).getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_log_says_in_words_what_was_chosen(FxRobot robot) {
    table.log.add(
        new Export(
            ReportsTable.CLOCK.instant(),
            Optional.empty(),
            "progress",
            "csv",
            "from=2026-11-01 team=North West pack=core scenario=s-1 lang=zh mode=test",
            3,
            "ab".repeat(32),
            Optional.empty()));
    robot.interact(this::show);
    turn(robot, Part.DESK);
    assertThat(words())
        .anyMatch(line -> line.contains("team North West, pack ") && line.contains("The parcel"));
    robot.interact(() -> table.words.use(Language.ZH));
    assertThat(words()).anyMatch(line -> line.contains("团队“North West”、") && line.contains("测验模式"));
  }

  @Test
  void where_nobody_is_the_first_step_is_offered(FxRobot robot) {
    table.people.clear();
    robot.interact(this::show);
    assertThat(words()).contains(say("reports.empty")).doesNotContain(say("reports.leaves"));
    press(robot, say("reports.bring.files"));
    assertThat(model.partProperty().get()).isEqualTo(Part.DESK);
  }

  @Test
  void a_changed_journal_is_said(FxRobot robot) {
    table.chain = new ChainState(9, "ab".repeat(32), List.of(3L, 4L), false);
    robot.interact(this::show);
    assertThat(words()).contains(say("reports.chain.changed", 2));
    table.chain = new ChainState(9, "ab".repeat(32), List.of(), true);
    robot.interact(this::show);
    assertThat(words()).contains(say("reports.chain.cut", 0));
  }

  @Test
  void where_only_groups_may_be_told_nobody_is(FxRobot robot) {
    table.policy = new Policy(true, false, 10);
    robot.interact(this::show);
    assertThat(words())
        .contains(say("reports.groups-only"))
        .doesNotContain("Zhao", say("reports.leaves"));
  }

  @Test
  void bundles_come_in_with_a_word_for_each_file(FxRobot robot) {
    table.next.add(
        new Bringing.Taken.Refused("lin.motbundle", new Text("Not as it was signed.", "签名不符。")));
    turn(robot, Part.DESK);
    press(robot, say("reports.bring.files"));
    assertThat(table.brought).containsExactly(Path.of("/in/lin.motbundle"));
    assertThat(words())
        .contains(say("reports.bring.refused", "lin.motbundle"), "Not as it was signed.");
  }

  @Test
  void a_team_is_typed_in_its_place(FxRobot robot) {
    turn(robot, Part.DESK);
    TextField box =
        view.node().lookupAll(".text-field").stream()
            .filter(each -> say("reports.teams.of", "Zhao").equals(each.getAccessibleText()))
            .map(TextField.class::cast)
            .findFirst()
            .orElseThrow();
    robot.interact(
        () -> {
          box.requestFocus();
          box.selectAll();
        });
    robot.write("Hotline").type(KeyCode.ENTER);
    assertThat(table.people.get(new UUID(7, 3)).team()).contains("Hotline");
    assertThat(stage.getScene().getFocusOwner()).as("goes on from there").isSameAs(box);
    assertThat(words()).contains(say("reports.teams.set"));
  }

  @Test
  void among_many_people_the_keyboard_stays_where_a_team_was_typed(FxRobot robot) {
    for (int n = 10; n < 40; n++) {
      table.person(n, "Person " + n, "Desk");
    }
    robot.interact(this::show);
    turn(robot, Part.DESK);
    TextField box = team("Lin");
    robot.interact(box::requestFocus);
    robot.interact(box::selectAll);
    robot.write("Hotline").type(KeyCode.ENTER);
    assertThat(table.people.get(new UUID(7, 1)).team()).contains("Hotline");
    assertThat(stage.getScene().getFocusOwner()).isSameAs(box);
  }

  private TextField team(String name) {
    return view.node().lookupAll(".text-field").stream()
        .filter(each -> say("reports.teams.of", name).equals(each.getAccessibleText()))
        .map(TextField.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_assignment_is_made_and_taken_back_by_keyboard(FxRobot robot) {
    turn(robot, Part.DESK);
    for (String name : List.of("reports.assign.who", "reports.assign.what")) {
      Node box =
          view.node().lookupAll(".combo-box").stream()
              .filter(each -> say(name).equals(each.getAccessibleText()))
              .findFirst()
              .orElseThrow();
      robot.interact(box::requestFocus);
      robot.type(KeyCode.DOWN);
    }
    Node by =
        view.node().lookupAll(".text-field").stream()
            .filter(each -> say("reports.assign.by").equals(each.getAccessibleText()))
            .findFirst()
            .orElseThrow();
    robot.interact(by::requestFocus);
    robot.write("2026-12-01").type(KeyCode.ENTER);
    assertThat(table.assigned).hasSize(1);
    assertThat(words()).anyMatch(line -> line.contains("Desk") && line.contains("Dec 1, 2026"));
    press(robot, say("reports.assign.remove"));
    assertThat(table.assigned).isEmpty();
  }

  @Test
  void many_rows_are_drawn_as_they_are_seen(FxRobot robot) {
    List<Sheet.Row> rows = new ArrayList<>();
    for (int n = 0; n < 2000; n++) {
      rows.add(ReportsTable.row(table.person(n, "Person " + n, "Desk"), "a", Standing.PASSED, 80));
    }
    table.sheet = new Sheet.People("report.answer.one", List.of(1, 2000, 0, 1), rows, List.of(), 0);
    robot.interact(this::show);
    ListView<?> list = (ListView<?>) view.node().lookup(".report-rows .list-view");
    assertThat(list.getItems()).hasSize(2000);
    assertThat(list.lookupAll(".list-cell").size()).isLessThan(60);
  }
}
