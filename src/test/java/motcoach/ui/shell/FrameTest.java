package motcoach.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FrameTest {
  private static final Place BRIEFING = new Place.Briefing("pack", "scenario");

  private final Words words = new Words(Language.EN);
  private final Theme theme = new Theme(() -> false);
  private final FrameViewModel model = new FrameViewModel(words, theme);
  private final List<String> log = new ArrayList<>();
  private final PaletteViewModel search =
      new PaletteViewModel(
          PaletteEntries.actions(model, words),
          PaletteEntries.places(model, words),
          List::of,
          new CurrentThreadTasks());
  private Frame frame;
  private Stage stage;

  @Start
  void show(Stage stage) {
    this.stage = stage;
    frame = new Frame(model, search, words, theme, Fake::new);
    Scene scene = new Scene(frame, 1280, 800);
    theme.dress(scene);
    stage.setScene(scene);
    model.learnerProperty().set("Lin");
    model.go(new Place.Home());
    stage.show();
  }

  @Test
  void the_side_bar_leads_to_settings_and_home_by_mouse_and_keys(FxRobot robot) {
    robot.clickOn("Settings");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);

    assertThat(log)
        .containsExactly(
            "arrived Home",
            "left Home",
            "arrived Settings",
            "left Settings",
            "arrived Home",
            "left Home",
            "arrived Settings");
  }

  @Test
  void the_language_switches_on_the_spot_and_keeps_what_was_typed(FxRobot robot) {
    robot.clickOn(".text-field").write("half a sentence");
    robot.clickOn("中文");

    assertThat(words.language()).isEqualTo(Language.ZH);
    assertThat(Shown.words(frame)).contains("首页", "设置", "English");
    TextField field = robot.lookup(".text-field").queryAs(TextField.class);
    assertThat(field.getText()).isEqualTo("half a sentence");

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(words.language()).isEqualTo(Language.EN);
  }

  @Test
  void a_page_that_scrolls_gets_the_focus_it_asks_for(FxRobot robot) {
    robot.interact(() -> model.go(new Place.Settings()));

    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextField.class);
  }

  @Test
  void the_theme_switches_by_key(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    assertThat(theme.dark()).isTrue();
  }

  @Test
  void a_focused_screen_has_no_side_bar_and_no_keys_away(FxRobot robot) {
    robot.interact(() -> model.go(BRIEFING));
    assertThat(frame.getLeft()).isNull();

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);

    assertThat(log).endsWith("arrived Briefing");
  }

  @Test
  void the_side_bar_folds_to_icons_when_the_window_is_narrow(FxRobot robot) {
    robot.interact(() -> stage.setWidth(1024));
    robot.interact(frame::layout);

    assertThat(frame.getLeft().getStyleClass()).contains("folded");
  }

  @Test
  void the_whole_side_bar_has_room_in_the_smallest_window_with_the_largest_text(FxRobot robot) {
    robot.interact(
        () -> {
          theme.schemeProperty().set(Theme.Scheme.CONTRAST);
          theme.textPercentProperty().set(Theme.LARGEST_TEXT);
        });
    robot.interact(frame::layout);

    assertThat(frame.getLeft().minHeight(-1)).isLessThanOrEqualTo(700);
  }

  @Test
  void the_title_follows_page_and_language(FxRobot robot) {
    assertThat(frame.titleProperty().get()).isEqualTo("Home");
    robot.interact(() -> words.use(Language.ZH));
    assertThat(frame.titleProperty().get()).isEqualTo("首页");
  }

  @Test
  void everything_has_a_name(FxRobot robot) {
    assertThat(AccessibleNames.missingIn(frame)).isEmpty();
  }

  @Test
  void closing_lets_the_page_go_once(FxRobot robot) {
    robot.interact(frame::close);
    robot.interact(frame::close);
    assertThat(log).containsExactly("arrived Home", "left Home");
  }

  private final class Fake implements Screen {
    private final Place place;
    private final TextField field = new TextField();
    private final ScrollPane page = new ScrollPane(new VBox(field));

    Fake(Place place) {
      this.place = place;
      page.setFocusTraversable(false);
      Named.name(field, words.text("start.name"));
    }

    @Override
    public Parent node() {
      return page;
    }

    @Override
    public ObservableValue<String> title() {
      return words.text(place instanceof Place.Settings ? "frame.settings" : "frame.home");
    }

    @Override
    public boolean focused() {
      return place.equals(BRIEFING);
    }

    @Override
    public void arrived() {
      log.add("arrived " + place.getClass().getSimpleName());
      field.requestFocus();
    }

    @Override
    public void left() {
      log.add("left " + place.getClass().getSimpleName());
    }
  }
}
