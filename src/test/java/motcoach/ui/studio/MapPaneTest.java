package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.map.LayeredArranger;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Shown;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MapPaneTest {
  private final Words words = new Words(Language.EN);
  private final AtomicInteger arranged = new AtomicInteger();
  private final EditingViewModel editing = MapDesk.editing(new CurrentThreadTasks());
  private Stage stage;
  private MapPane pane;
  private MapCanvas canvas;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void what_one_is_at_is_told_with_its_neighbours(FxRobot robot) {
    open(robot);
    robot.interact(() -> editing.goTo(beat(0)));
    assertThat(canvas.getAccessibleText())
        .startsWith("Beat: Hello… yes.")
        .contains("(Any time).", "1 problem.", "Nothing leads here.", "hints at");

    robot.interact(() -> words.use(Language.ZH));
    assertThat(canvas.getAccessibleText()).startsWith("节拍：").contains("1 个问题", "暗示");
  }

  @Test
  void arrows_walk_along_lines_and_enter_chooses(FxRobot robot) {
    open(robot);
    robot.interact(() -> editing.goTo(beat(0)));
    robot.interact(canvas::requestFocus);
    robot.type(KeyCode.RIGHT);
    assertThat(canvas.getAccessibleText()).startsWith("Expectation:");
    assertThat(editing.selectionProperty().get()).isEqualTo(beat(0));

    robot.type(KeyCode.ENTER);
    assertThat(editing.selectionProperty().get().steps()).startsWith("expectations");

    robot.type(KeyCode.LEFT);
    assertThat(canvas.getAccessibleText()).startsWith("Beat: Hello");
  }

  @Test
  void what_is_chosen_elsewhere_comes_into_sight(FxRobot robot) {
    open(robot);
    Sight before = canvas.sight();
    int last =
        ((Value.Arr) editing.draft().at(Spot.of(MapDesk.PARCEL, "endings")).get()).items().size()
            - 1;
    robot.interact(() -> editing.goTo(Spot.of(MapDesk.PARCEL, "endings", last)));
    assertThat(canvas.getAccessibleText()).startsWith("Ending:");
    assertThat(canvas.sight().x()).isGreaterThan(before.x());
  }

  @Test
  void keys_zoom_move_and_show_everything(FxRobot robot) {
    open(robot);
    robot.interact(canvas::requestFocus);
    double scale = canvas.sight().scale();
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(canvas.sight().scale()).isLessThan(scale);
    double x = canvas.sight().x();
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(canvas.sight().x()).isGreaterThan(x);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(canvas.sight().scale()).isLessThan(0.3);
  }

  @Test
  void a_search_counts_and_goes_from_one_to_the_next(FxRobot robot) {
    open(robot);
    robot.clickOn(".map-search").write("van-known");
    assertThat(Shown.words(pane)).anyMatch(text -> text.endsWith(" found"));
    robot.type(KeyCode.ENTER);
    assertThat(canvas.getAccessibleText()).startsWith("Remembered: van-known");
    robot.type(KeyCode.ESCAPE);
    assertThat(Shown.words(pane)).anyMatch(text -> text.endsWith(" on the map"));
  }

  @Test
  void other_words_are_drawn_in_the_old_places(FxRobot robot) {
    open(robot);
    assertThat(arranged).hasValue(1);
    robot.interact(
        () -> editing.type(beat(0).then("say").then(0).then("en"), new Value.Str("Good evening")));
    assertThat(arranged).hasValue(1);
    robot.interact(() -> editing.goTo(beat(0)));
    assertThat(canvas.getAccessibleText()).startsWith("Beat: Good evening");

    robot.interact(() -> editing.remove(beat(0)));
    assertThat(arranged).hasValue(2);
  }

  @Test
  void another_scenario_has_another_map(FxRobot robot) {
    open(robot);
    robot.interact(() -> editing.goTo(Spot.of("scenarios/s-01-table-six.json", "beats", 3)));
    assertThat(arranged).hasValue(2);
    assertThat(canvas.getAccessibleText()).startsWith("Beat:");
  }

  @Test
  void that_it_is_drawn_is_shown_and_that_it_failed_with_a_way_to_try_again(FxRobot robot) {
    ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    boolean[] broken = {true};
    Tasks later =
        new Tasks() {
          @Override
          public <T> void run(
              Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
            waiting.add(() -> new CurrentThreadTasks().run(work, onDone, onFailed));
          }
        };
    robot.interact(
        () -> {
          pane =
              new MapPane(
                  words,
                  editing,
                  later,
                  graph -> {
                    if (broken[0]) {
                      throw new IllegalStateException("no room");
                    }
                    return new LayeredArranger().arrange(graph);
                  });
          Shown.in(stage, pane);
        });
    assertThat(Shown.words(pane)).contains("Drawing the map");
    assertThat(AccessibleNames.missingIn(pane)).isEmpty();
    robot.interact(() -> waiting.remove().run());
    assertThat(Shown.words(pane)).contains("The map could not be drawn.");
    assertThat(AccessibleNames.missingIn(pane)).isEmpty();

    broken[0] = false;
    robot.clickOn("Draw it again");
    robot.interact(() -> waiting.remove().run());
    assertThat(Shown.words(pane))
        .doesNotContain("The map could not be drawn.", "Drawing the map")
        .anyMatch(text -> text.endsWith(" on the map") && !text.startsWith("0 "));
  }

  @Test
  void everything_has_a_name_in_both_languages(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> words.use(language));
      open(robot);
      assertThat(AccessibleNames.missingIn(pane)).isEmpty();
    }
  }

  private static Spot beat(int index) {
    return Spot.of(MapDesk.PARCEL, "beats", index);
  }

  private void open(FxRobot robot) {
    robot.interact(
        () -> {
          pane =
              new MapPane(
                  words,
                  editing,
                  new CurrentThreadTasks(),
                  graph -> {
                    arranged.incrementAndGet();
                    return new LayeredArranger().arrange(graph);
                  });
          canvas = (MapCanvas) pane.getCenter();
          Shown.in(stage, pane);
          pane.applyCss();
          pane.layout();
        });
  }
}
