package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.SchemaShapes;
import motcoach.progress.Settings;
import motcoach.studio.Draft;
import motcoach.studio.Shapes;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.BackgroundTasks;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Words;
import motcoach.ui.story.Stagehand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Packs from elsewhere are opened, stories brought in and packs handed on, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class ShelfPageTest {
  private static final int MOST_TABS = 60;
  private static final Path PACK = Path.of("elsewhere", "bakery");
  private static final Path EMPTY = Path.of("elsewhere", "empty");

  private final Words words = new Words(Language.EN);
  private final BackgroundTasks aside = new BackgroundTasks();
  private final Shelves shelves = new Shelves();
  private final Asked asked = new Asked();
  private StudioViewModel studio;
  private Scene scene;

  @Start
  void start(Stage stage) {
    studio =
        new StudioViewModel(shelves, shelves, new CurrentThreadTasks(), Clock.systemDefaultZone());
    scene = Shown.in(stage, new StudioView(words, studio, OneDesk.tools(aside, asked)));
  }

  @AfterEach
  void close() {
    aside.close();
  }

  private List<String> shown() {
    WaitForAsyncUtils.waitForFxEvents();
    return Shown.words(scene.getRoot());
  }

  private void press(FxRobot robot, String key) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      if (scene.getFocusOwner() instanceof Labeled labeled
          && words.say(key).equals(labeled.getText())) {
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        return;
      }
      robot.type(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not come to it: " + shown());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_pack_in_any_folder_is_opened_and_stands_there_again_next_time(
      Language spoken, FxRobot robot) {
    robot.interact(() -> words.use(spoken));
    assertThat(Stagehand.nameless(scene.getRoot())).isEmpty();
    asked.folder = Optional.of(PACK);
    press(robot, "studio.open.folder");
    assertThat(studio.editingProperty().get()).isPresent();

    robot.interact(studio::leave);
    assertThat(shown()).contains(words.say("studio.recent"), "Bakery", PACK.toString());
    assertThat(Stagehand.nameless(scene.getRoot())).isEmpty();
    LinkCard card =
        scene.getRoot().lookupAll(".link-card").stream()
            .map(LinkCard.class::cast)
            .filter(
                each -> each.getAccessibleText().equals(words.say("studio.shelf.open", "Bakery")))
            .findFirst()
            .orElseThrow();
    robot.interact(card::requestFocus);
    robot.type(KeyCode.ENTER);
    assertThat(studio.editingProperty().get()).isPresent();
  }

  @Test
  void a_place_without_a_pack_is_told_and_not_remembered(FxRobot robot) {
    asked.folder = Optional.of(EMPTY);
    press(robot, "studio.open.folder");
    assertThat(shown()).contains(words.say("studio.open.none"));
    assertThat(studio.editingProperty().get()).isEmpty();
    assertThat(shelves.kept).doesNotContainKey("studio-recent");
    press(robot, "studio.told.heard");
    assertThat(shown()).doesNotContain(words.say("studio.open.none"));
  }

  @Test
  void who_cancels_is_where_he_was(FxRobot robot) {
    press(robot, "studio.open.file");
    press(robot, "studio.bring");
    assertThat(shelves.told.asked).isEmpty();
    assertThat(studio.editingProperty().get()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_story_of_another_program_becomes_a_pack_and_what_was_dropped_is_listed(
      Language spoken, FxRobot robot) {
    robot.interact(() -> words.use(spoken));
    asked.file = Optional.of(Path.of("story.twee"));
    press(robot, "studio.bring");
    assertThat(shelves.told.asked).containsExactly("bring story.twee " + spoken);
    assertThat(studio.editingProperty().get()).isPresent();
    assertThat(shown()).contains(words.say("studio.brought"), words.in(ToldExchange.DROPPED));
    assertThat(Stagehand.nameless(scene.getRoot())).isEmpty();
  }

  @Test
  void what_cannot_be_brought_in_says_why_and_leaves_the_shelf(FxRobot robot) {
    shelves.told.refuses = true;
    asked.file = Optional.of(Path.of("story.twee"));
    press(robot, "studio.bring");
    assertThat(studio.editingProperty().get()).isEmpty();
    assertThat(shown()).contains(words.say("studio.brought.not"), words.in(ToldExchange.DROPPED));
  }

  @Test
  void a_pack_is_handed_on_in_every_form_and_what_was_dropped_is_listed(FxRobot robot) {
    robot.interact(() -> studio.open(PACK));
    MenuButton menu = (MenuButton) scene.getRoot().lookup(".studio-head .menu-button");
    assertThat(menu.getItems().stream().map(MenuItem::getText))
        .doesNotHaveDuplicates()
        .hasSize(Exchange.Form.values().length + 1);
    for (int i = 0; i < Exchange.Form.values().length; i++) {
      MenuItem item = menu.getItems().get(i + 1);
      robot.interact(item::fire);
      assertThat(shown()).contains(words.say("studio.handed"), words.in(ToldExchange.DROPPED));
    }
    assertThat(shelves.told.asked).hasSize(Exchange.Form.values().length);
    assertThat(shelves.told.asked.get(0))
        .isEqualTo("TWEE " + LateOrder.FILE + " EN " + Path.of("late-order.twee"));
  }

  /** What whoever is asked answers. */
  private static final class Asked implements FilePlace {
    Optional<Path> folder = Optional.empty();
    Optional<Path> file = Optional.empty();

    @Override
    public Optional<Path> ask(Window owner, String title, Optional<Path> last, String name) {
      return Optional.of(Path.of(name));
    }

    @Override
    public Optional<Path> file(Window owner, String title, String kinds, List<String> endings) {
      return file;
    }

    @Override
    public Optional<Path> folder(Window owner, String title) {
      return folder;
    }
  }

  /** An empty shelf; the bakery lies elsewhere. */
  private static final class Shelves implements Workshop, Settings {
    final Map<String, String> kept = new HashMap<>();
    final ToldExchange told = new ToldExchange(PACK);

    @Override
    public Optional<String> get(String key) {
      return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void put(String key, String value) {
      kept.put(key, value);
    }

    @Override
    public List<Shelved> shelf() {
      return List.of();
    }

    @Override
    public List<Template> templates() {
      return List.of();
    }

    @Override
    public List<Shelved> there(List<Path> places) {
      return places.stream()
          .map(each -> new Shelved(Optional.of(each), "bakery", Text.same("Bakery"), "1.0.0", true))
          .toList();
    }

    @Override
    public Exchange exchange() {
      return told;
    }

    @Override
    public Shapes shapes() {
      return SchemaShapes.shipped();
    }

    @Override
    public Desk open(Path place) {
      return place.equals(EMPTY) ? new MemoryDesk(Draft.EMPTY) : new MemoryDesk(LateOrder.draft());
    }

    @Override
    public Path create(Template template, String title, Language language) {
      return PACK;
    }

    @Override
    public Path copy(Shelved pack, Language notes) {
      return PACK;
    }

    @Override
    public Optional<Edition> edition(Path place) {
      return Optional.empty();
    }

    @Override
    public List<Text> install(Path place) {
      return List.of();
    }

    @Override
    public List<Text> export(Path place, Path target) {
      return List.of();
    }
  }
}
