package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EditionPaneTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-27T18:20:31Z"), ZoneOffset.UTC);

  private final Words words = new Words(Language.EN);
  private final LateOrderDesk desk = new LateOrderDesk();
  private final List<Boolean> went = new ArrayList<>();
  private final EditionViewModel model =
      new EditionViewModel(
          new Workshop.Edition(
              "0.1.0",
              false,
              "minor",
              "0.2.0",
              List.of(
                  new Text("pack.json: title reworded", "pack.json：标题改了"),
                  new Text("beat \"thanks\": added", "节拍“thanks”：新增"))),
          desk.editing,
          CLOCK,
          went::add);
  private EditionPane pane;

  @Start
  void start(Stage stage) {
    pane = new EditionPane(words, model);
    Shown.in(stage, pane);
  }

  private void press(FxRobot robot, String text) {
    robot.interact(
        () ->
            pane.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow()
                .requestFocus());
    robot.type(KeyCode.SPACE);
  }

  private String card(Object... steps) {
    return desk.editing
        .draft()
        .at(Spot.of(Draft.CARD, steps))
        .map(value -> ((Value.Str) value).value())
        .orElse("");
  }

  @Test
  void what_changed_and_why_the_version_rises_is_said(FxRobot robot) {
    assertThat(Shown.words(pane))
        .contains("Version 0.1.0 is installed here. Since then this has changed:")
        .contains("beat \"thanks\": added")
        .anyMatch(line -> line.contains("the middle number rises: 0.2.0"));
    assertThat(model.textProperty(Language.ZH).get()).isEqualTo("节拍“thanks”：新增 …");
  }

  @Test
  void one_press_writes_both_as_one_step_that_can_be_undone(FxRobot robot) {
    String before = card("version");
    robot.interact(() -> model.textProperty(Language.EN).set("She says thank you."));
    press(robot, "Write both and go on");

    assertThat(card("version")).isEqualTo("0.2.0");
    assertThat(card("changelog", 0, "version")).isEqualTo("0.2.0");
    assertThat(card("changelog", 0, "date")).isEqualTo("2026-11-27");
    assertThat(card("changelog", 0, "text", "en")).isEqualTo("She says thank you.");
    assertThat(desk.editing.checkedProperty().get().errors()).isZero();
    assertThat(went).containsExactly(true);
    robot.interact(desk.editing::undo);
    assertThat(card("version")).isEqualTo(before);
    assertThat(card("changelog", 0, "text", "en")).isNotEqualTo("She says thank you.");
  }

  @Test
  void a_version_that_is_none_or_an_empty_text_cannot_be_written(FxRobot robot) {
    robot.interact(() -> model.versionProperty().set("1.x"));
    assertThat(model.ready().get()).isFalse();
    robot.interact(() -> model.versionProperty().set("1.0.0"));
    assertThat(model.ready().get()).isTrue();
    robot.interact(() -> model.textProperty(Language.ZH).set(" "));
    assertThat(model.ready().get()).isFalse();
  }

  @Test
  void it_goes_on_as_it_is_or_is_called_off(FxRobot robot) {
    press(robot, "Go on as it is");
    press(robot, "Not now");
    assertThat(went).containsExactly(true, false);
    assertThat(desk.editing.historyProperty().get().undoable()).isEmpty();
  }

  @Test
  void everything_has_a_name_in_both_languages(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> words.use(language));
      assertThat(AccessibleNames.missingIn(pane)).as(language.id()).isEmpty();
    }
  }
}
