package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.TextLines;
import motcoach.studio.Translations;
import motcoach.studio.Translations.Status;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;
import motcoach.ui.story.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TextsPaneTest {
  private static final int MOST_TABS = 60;
  private static final Spot TEXT = Spot.of(LateOrder.FILE, "summary");
  private static final Spot SUMMARY = Spot.of(LateOrder.FILE, "summary", "en");

  private final Words words = new Words(Language.EN);
  private final LateOrderDesk desk = new LateOrderDesk();
  private final ToldExchange told = new ToldExchange(Path.of("new"));
  private TextsPane pane;

  @Start
  void start(Stage stage) {
    desk.write(new Value.Str("One line.\nAnother."), "summary", "en");
    HandOver handOver =
        new HandOver(
            told,
            new CurrentThreadTasks(),
            () -> Optional.of(desk.editing),
            why -> {
              throw new AssertionError(why);
            });
    pane = new TextsPane(words, new TextsViewModel(desk.editing), handOver, new Tables());
    javafx.scene.Scene scene = new javafx.scene.Scene(new StackPane(pane), 1000, 700);
    new Theme(() -> false).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  /** Whoever is asked names the same files each time. */
  private static final class Tables implements FilePlace {
    @Override
    public Optional<Path> ask(Window owner, String title, Optional<Path> folder, String name) {
      return Optional.of(Path.of("out", name));
    }

    @Override
    public Optional<Path> file(Window owner, String title, String kinds, List<String> endings) {
      return Optional.of(Path.of("back." + endings.get(0)));
    }
  }

  private void rewrite(FxRobot robot, Spot text, Language language, String line) {
    robot.interact(() -> desk.editing.write(text, language, line));
    robot.interact(() -> desk.editing.settle());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void tabTo(FxRobot robot, String key) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      if (pane.getScene().getFocusOwner() instanceof Labeled labeled
          && words.say(key).equals(labeled.getText())) {
        return;
      }
      robot.type(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not come to it: " + Shown.words(pane));
  }

  private TextInputControl box(String name, String text) {
    return pane.lookupAll(".text-input").stream()
        .map(TextInputControl.class::cast)
        .filter(box -> name.equals(box.getAccessibleText()) && text.equals(box.getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_text_has_a_box_in_both_languages_with_a_name(FxRobot robot) {
    int all = TextLines.of(desk.editing.shapes(), desk.editing.draft(), LateOrder.FILE).size();
    assertThat(Shown.words(pane)).contains(all + " texts; both languages are complete");
    assertThat(Stagehand.nameless(pane)).isEmpty();
    assertThat(box("Summary, 中文", "客户来电话：生日蛋糕还没做好。弄清客户真正要什么，拿出可行的办法，说到做到。")).isNotNull();
  }

  @Test
  void showing_changes_nothing_and_line_ends_stay_while_writing_goes_on(FxRobot robot) {
    Draft before = desk.editing.draft();
    TextInputControl summary = box("Summary, English", "One line.\nAnother.");
    robot.interact(
        () -> {
          summary.requestFocus();
          summary.end();
        });
    assertThat(desk.editing.draft()).isEqualTo(before);
    robot.write(" Third.").type(KeyCode.ENTER).write("Last.");
    assertThat(desk.editing.draft().at(SUMMARY))
        .contains(new Value.Str("One line.\nAnother. Third.\nLast."));
  }

  @Test
  void a_box_is_as_high_as_its_text_while_somebody_writes_in_it(FxRobot robot) {
    TextArea box = (TextArea) box("Summary, English", "One line.\nAnother.");
    int usual = box.getPrefRowCount();
    robot.interact(box::requestFocus);
    robot.write("A\nB\nC\nD\n");
    assertThat(box.getPrefRowCount()).isEqualTo(6);
    robot.type(KeyCode.TAB);
    assertThat(box.getPrefRowCount()).isEqualTo(usual).isLessThan(6);
  }

  @Test
  void whoever_writes_goes_through_all_texts_by_tab_and_back(FxRobot robot) {
    List<Spot> all = List.copyOf(list().getItems());
    robot.interact(box("Summary, English", "One line.\nAnother.")::requestFocus);
    int from = all.indexOf(TEXT);
    for (int row = from; row < all.size(); row++) {
      assertThat(written()).as("row " + row).isEqualTo(all.get(row));
      if (row % 8 == from % 8) {
        robot.write("A ");
      }
      robot.type(KeyCode.TAB);
      assertThat(written()).as("row " + row).isEqualTo(all.get(row));
      if (row < all.size() - 1) {
        robot.type(KeyCode.TAB);
      }
    }
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).type(KeyCode.TAB).release(KeyCode.SHIFT);
    assertThat(written()).isEqualTo(all.get(all.size() - 2));
  }

  @SuppressWarnings("unchecked")
  private ListView<Spot> list() {
    return (ListView<Spot>) pane.lookup(".studio-texts");
  }

  /** The text of the row the keyboard is in. */
  private Spot written() {
    return pane.lookupAll(".list-cell").stream()
        .filter(TextRow.class::isInstance)
        .map(TextRow.class::cast)
        .filter(TextRow::writing)
        .map(TextRow::getItem)
        .findFirst()
        .orElseThrow(() -> new AssertionError("" + pane.getScene().getFocusOwner()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_text_that_fell_behind_is_found_by_one_key_followed_up_and_done(
      Language spoken, FxRobot robot) {
    robot.interact(() -> words.use(spoken));
    rewrite(robot, TEXT, Language.EN, "A cake is late.");
    assertThat(Shown.words(pane))
        .contains(words.say("studio.texts.changed", words.own(Language.ZH)));
    assertThat(Stagehand.nameless(pane)).isEmpty();

    robot.interact(pane::requestFocus);
    robot.interact(() -> pane.lookup(".studio-texts").requestFocus());
    robot.type(KeyCode.F9);
    WaitForAsyncUtils.waitForFxEvents();
    TextInputControl owner = (TextInputControl) pane.getScene().getFocusOwner();
    assertThat(owner.getAccessibleText()).contains(words.own(Language.ZH));
    robot.interact(() -> owner.setText("蛋糕晚了。"));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(Shown.words(pane))
        .doesNotContain(words.say("studio.texts.changed", words.own(Language.ZH)));
    Text text = Translations.text(desk.editing.draft(), TEXT);
    assertThat(Translations.of(desk.editing.draft(), text).status()).isEqualTo(Status.DONE);
  }

  @Test
  void what_is_right_as_it_is_is_said_by_keyboard_and_undone_as_one_step(FxRobot robot) {
    rewrite(robot, TEXT, Language.EN, "A cake is late.");
    Draft behind = desk.editing.draft();
    robot.interact(() -> pane.lookup(".studio-texts").requestFocus());
    tabTo(robot, "studio.texts.right");
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(desk.editing.draft().file(Translations.FILE)).isEmpty();
    robot.interact(() -> desk.editing.undo());
    assertThat(desk.editing.draft()).isEqualTo(behind);
  }

  @Test
  void a_filter_shows_some_and_keeps_them_while_they_are_written(FxRobot robot) {
    TextsViewModel model = new TextsViewModel(desk.editing);
    rewrite(robot, TEXT, Language.EN, "A cake is late.");
    robot.interact(
        () -> {
          model.filterProperty().set(TextsShown.CHANGED);
          assertThat(model.shown()).containsExactly(TEXT);
          desk.editing.write(TEXT, Language.ZH, "蛋糕晚了。");
          model.look();
          assertThat(model.shown()).containsExactly(TEXT);
          assertThat(model.behindProperty().get()).isZero();
          model.filterProperty().set(TextsShown.MISSING);
          assertThat(model.shown()).isEmpty();
          model.filterProperty().set(TextsShown.DONE);
          assertThat(model.shown()).hasSize(model.allProperty().get());
        });
  }

  @Test
  void the_next_one_is_behind_where_somebody_is_also_in_another_file(FxRobot robot) {
    TextsViewModel model = new TextsViewModel(desk.editing);
    Spot card = Spot.of(Draft.CARD, "title");
    robot.interact(
        () -> {
          desk.editing.choose(Spot.of(Draft.CARD, "summary"), Value.text("For all.", "人人可练。"));
          assertThat(model.next(Optional.empty())).isEmpty();
          desk.editing.write(card, Language.ZH, "蛋糕");
          desk.editing.write(TEXT, Language.EN, "");
          assertThat(model.next(Optional.empty())).contains(TEXT);
          assertThat(model.next(Optional.of(TEXT))).contains(card);
          assertThat(desk.editing.selectionProperty().get().file()).isEqualTo(Draft.CARD);
          assertThat(model.next(Optional.of(card))).contains(TEXT);
        });
  }

  @Test
  void the_table_goes_out_and_comes_back_as_one_step(FxRobot robot) {
    MenuButton menu = (MenuButton) pane.lookup(".menu-button");
    assertThat(menu.isFocusTraversable()).isTrue();
    robot.interact(() -> menu.getItems().get(0).fire());
    assertThat(told.asked.get(0)).startsWith("TEXTS_SHEET").endsWith(".xlsx");

    Draft before = desk.editing.draft();
    Draft translated = before.put(SUMMARY, new Value.Str("From the table."));
    told.table = Optional.of(translated);
    robot.interact(() -> menu.getItems().get(1).fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(told.asked).hasSize(2).contains("texts back.xlsx");
    assertThat(desk.editing.draft()).isEqualTo(translated);
    robot.interact(() -> desk.editing.undo());
    assertThat(desk.editing.draft()).isEqualTo(before);
  }
}
