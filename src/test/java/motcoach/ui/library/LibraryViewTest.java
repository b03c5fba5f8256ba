package motcoach.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import motcoach.method.Family;
import motcoach.method.Language;
import motcoach.progress.Advice;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LibraryViewTest {
  private static final KeyCodeCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.CONTROL_DOWN);

  private final LibraryTable table = new LibraryTable();
  private final Words words = new Words(Language.EN);
  private Stage stage;
  private LibraryView view;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void the_keyboard_alone_searches_walks_and_opens(FxRobot robot) {
    for (Language language : Language.values()) {
      table.went.clear();
      open(robot, language);
      robot.write("logistics");
      assertThat(Shown.words(view.node()))
          .contains(language == Language.EN ? "2 of 4 scenarios" : "共 4 个场景，符合的有 2 个");
      robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);

      assertThat(table.went).containsExactly(new Place.Briefing("pack", "depot"));
    }
  }

  @Test
  void arrows_walk_rows_and_columns_and_stop_at_the_edge(FxRobot robot) {
    open(robot, Language.EN);
    robot.type(KeyCode.DOWN);
    assertThat(focused()).isEqualTo("Prepare Where is my parcel?, New");
    robot.type(KeyCode.DOWN);
    assertThat(focused()).isEqualTo("Prepare Late check-in, New");
    robot.type(KeyCode.RIGHT);
    assertThat(focused()).isEqualTo("Prepare The depot calls, New");
    robot.type(KeyCode.RIGHT, KeyCode.DOWN);
    assertThat(focused()).isEqualTo("Prepare The depot calls, New");
    robot.type(KeyCode.UP);
    assertThat(focused()).isEqualTo("Prepare Table six, New");
    robot.type(KeyCode.LEFT, KeyCode.LEFT);
    assertThat(focused()).isEqualTo("Prepare Where is my parcel?, New");
  }

  @Test
  void control_f_comes_back_to_the_search_from_anywhere(FxRobot robot) {
    open(robot, Language.EN);
    robot.write("late").type(KeyCode.DOWN).push(FIND).write("table");

    assertThat(Shown.words(view.node())).contains("Table six").doesNotContain("Late check-in");

    robot.interact(view::left);
    assertThat(stage.getScene().getAccelerators()).isEmpty();
  }

  @Test
  void an_empty_result_says_what_to_do(FxRobot robot) {
    open(robot, Language.EN);
    robot.write("zebra");
    assertThat(Shown.words(view.node())).contains("Nothing fits", "0 of 4 scenarios");

    robot.clickOn("Show all scenarios");
    assertThat(Shown.words(view.node())).contains("4 of 4 scenarios", "Table six");

    robot.clickOn(".library-search").write("zebra").type(KeyCode.ESCAPE);
    assertThat(Shown.words(view.node())).contains("4 of 4 scenarios");
  }

  @Test
  void filters_are_chosen_by_keyboard_and_cleared(FxRobot robot) {
    open(robot, Language.EN);
    robot.interact(() -> pill("Channel: any").requestFocus());
    robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(Shown.words(view.node())).contains("Channel: phone", "2 of 4 scenarios");

    robot.clickOn("Clear all");
    assertThat(Shown.words(view.node())).contains("Channel: any", "4 of 4 scenarios");
    assertThat(table.settings.kept).containsEntry("library-filters", "order=course");
  }

  @Test
  void states_are_segments(FxRobot robot) {
    table.begin(table.hotel, Optional.empty());
    open(robot, Language.EN);
    robot.interact(() -> pill("In progress").requestFocus());
    robot.type(KeyCode.SPACE);
    assertThat(Shown.words(view.node())).contains("1 of 4 scenarios", "Late check-in");
  }

  @Test
  void a_card_tells_first_tries_and_retries_apart(FxRobot robot) {
    UUID first = table.finish(table.parcel, Optional.empty(), 40);
    table.finish(table.parcel, Optional.of(first), 90);
    open(robot, Language.EN);
    assertThat(Shown.words(view.node()))
        .contains(
            "Best 40 of 100 · last 40, Today 13:40 · said again once, up to 90"
                + " · Practice last time");
  }

  @Test
  void new_clothes_are_offered_and_all_that_train_the_family(FxRobot robot) {
    table.finish(table.parcel, Optional.empty(), 30);
    table.nextStep = Optional.of(new Advice.NextStep(Family.EXPLORE, 1, 1, table.hotel));
    open(robot, Language.EN);
    robot.clickOn("Show all that train finding out what is expected");
    assertThat(Shown.words(view.node())).contains("2 of 4 scenarios");

    robot.clickOn("Meet somebody new: Late check-in");
    assertThat(table.went).containsExactly(new Place.Briefing("pack", "hotel"));
  }

  @Test
  void without_scenarios_the_library_says_so(FxRobot robot) {
    table.library = List::of;
    open(robot, Language.EN);
    assertThat(Shown.words(view.node())).contains("No scenario could be read");
  }

  @Test
  void everything_has_a_name_in_both_languages(FxRobot robot) {
    table.finish(table.parcel, Optional.empty(), 30);
    table.nextStep = Optional.of(new Advice.NextStep(Family.EXPLORE, 1, 1, table.hotel));
    for (Language language : Language.values()) {
      open(robot, language);
      assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
    }
    assertThat(Shown.words(view.node())).contains("没练过", "练完过", "渠道：不限");
  }

  private Node pill(String text) {
    return List.of(".menu-button", ".toggle-button").stream()
        .flatMap(style -> view.node().lookupAll(style).stream())
        .filter(node -> node instanceof Labeled labeled && text.equals(labeled.getText()))
        .findFirst()
        .orElseThrow();
  }

  private String focused() {
    return stage.getScene().getFocusOwner().getAccessibleText();
  }

  private void open(FxRobot robot, Language language) {
    robot.interact(
        () -> {
          words.use(language);
          view = new LibraryView(table.model(), words, new When(words, table.clock));
          Shown.in(stage, view);
          view.node().applyCss();
          view.node().layout();
        });
  }
}
