package motcoach.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.method.Text;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The search over everything, in the frame. */
@ExtendWith(ApplicationExtension.class)
class PaletteTest {
  private static final Place CARD = new Place.Handbook(Optional.of("ten.promise"));
  private static final Place TALK = new Place.Briefing("pack", "talk");

  private final Words words = new Words(Language.EN);
  private final Theme theme = new Theme(() -> false);
  private final FrameViewModel model = new FrameViewModel(words, theme);
  private final PaletteViewModel search =
      new PaletteViewModel(
          PaletteEntries.actions(model, words),
          PaletteEntries.places(model, words),
          () -> List.of(card()),
          new CurrentThreadTasks());
  private Stage stage;
  private Frame frame;

  @Start
  void show(Stage stage) {
    this.stage = stage;
    frame = new Frame(model, search, words, theme, Page::new);
    Scene scene = new Scene(frame, 1280, 800);
    theme.dress(scene);
    stage.setScene(scene);
    model.go(new Place.Home());
    stage.show();
  }

  private PaletteEntry card() {
    return new PaletteEntry(
        PaletteEntry.Group.CARD,
        Feather.FILE_TEXT,
        new Text("Keep a promise list", "答应的事记成表"),
        Optional.empty(),
        List.of("ten.promise"),
        Optional.empty(),
        () -> model.go(CARD));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void by_keys_alone_one_goes_to_a_card(Language language, FxRobot robot) {
    robot.interact(() -> words.use(language));
    robot.push(KeyCode.CONTROL, KeyCode.K).write("promise");
    assertThat(seen()).contains(words.in(card().title()));
    robot.type(KeyCode.ENTER);

    assertThat(model.visitProperty().get().place()).isEqualTo(CARD);
    assertThat(palette()).isNull();
    assertThat(focused()).as("the new page").isNotEqualTo(field());
  }

  @Test
  void arrows_choose_escape_closes_and_the_keyboard_is_where_it_was(FxRobot robot) {
    TextField typing = (TextField) focused();
    robot.push(KeyCode.CONTROL, KeyCode.K).type(KeyCode.DOWN).type(KeyCode.TAB);
    assertThat(focused()).isEqualTo(field());
    assertThat(field().getAccessibleHelp()).startsWith("Drills, 3 of");

    robot.type(KeyCode.ESCAPE);
    assertThat(palette()).isNull();
    assertThat(focused()).isEqualTo(typing);
    assertThat(model.visitProperty().get().place()).isEqualTo(new Place.Home());
  }

  @Test
  void the_mouse_opens_it_from_the_top_bar_and_runs_what_it_clicks(FxRobot robot) {
    robot.clickOn("Search  Ctrl+K").clickOn("Switch between light and dark");
    assertThat(theme.dark()).isTrue();
    assertThat(palette()).isNull();
  }

  @Test
  void a_press_beside_it_closes_it(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.clickOn(stage.getScene().getWindow().getX() + 40, stage.getY() + 600);
    assertThat(palette()).isNull();
  }

  @Test
  void in_a_talk_it_knows_looks_only_and_has_no_entry_in_the_bar(FxRobot robot) {
    robot.interact(() -> model.go(TALK));
    assertThat(frame.lookup(".search-entry").isVisible()).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.K);
    assertThat(seen()).contains("Larger text").doesNotContain("Progress");
    robot.write("larger").type(KeyCode.ENTER);

    assertThat(theme.textPercentProperty().get()).isEqualTo(125);
    assertThat(model.visitProperty().get().place()).isEqualTo(TALK);
  }

  @Test
  void keys_that_lead_elsewhere_close_it(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.CONTROL, KeyCode.DIGIT5);
    assertThat(palette()).isNull();
    assertThat(model.visitProperty().get().place()).isEqualTo(new Place.Handbook(Optional.empty()));
  }

  @Test
  void nothing_found_says_so(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("qqq");
    assertThat(seen()).contains("Nothing has such a name");
    robot.type(KeyCode.ENTER);
    assertThat(palette()).isNotNull();
  }

  @Test
  void everything_has_a_name(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    assertThat(AccessibleNames.missingIn(frame)).isEmpty();
  }

  private List<String> seen() {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Shown.words((Parent) palette()));
  }

  private javafx.scene.Node palette() {
    return frame.lookup(".palette-layer");
  }

  private javafx.scene.Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private TextField field() {
    return (TextField) frame.lookup(".palette-field");
  }

  private final class Page implements Screen {
    private final Place place;
    private final TextField field = new TextField();
    private final VBox page = new VBox(field);

    Page(Place place) {
      this.place = place;
      Named.name(field, words.text("start.name"));
    }

    @Override
    public Parent node() {
      return page;
    }

    @Override
    public ObservableValue<String> title() {
      return words.text("frame.home");
    }

    @Override
    public boolean focused() {
      return place.equals(TALK);
    }

    @Override
    public void arrived() {
      field.requestFocus();
    }
  }
}
