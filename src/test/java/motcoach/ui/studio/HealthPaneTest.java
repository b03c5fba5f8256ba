package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
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
class HealthPaneTest {
  private final Words words = new Words(Language.EN);
  private final LateOrderDesk desk = new LateOrderDesk();
  private final List<Spot> gone = new ArrayList<>();
  private Stage stage;
  private HealthPane pane;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private HealthViewModel open(FxRobot robot, Tasks aside) {
    HealthViewModel model =
        new HealthViewModel(
            desk.editing, desk.tryout, new RobotsViewModel(desk.tryout, aside), aside);
    robot.interact(
        () -> {
          pane = new HealthPane(words, desk.editing, model, gone::add);
          Shown.in(stage, pane);
        });
    return model;
  }

  private Hyperlink link(String name) {
    return pane.lookupAll(".hyperlink").stream()
        .map(Hyperlink.class::cast)
        .filter(link -> name.equals(link.getText()) || name.equals(link.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + Shown.words(pane)));
  }

  private Spot follow(FxRobot robot, String name) {
    robot.interact(link(name)::fire);
    return gone.get(gone.size() - 1);
  }

  @Test
  void each_figure_is_there_and_leads_to_its_place(FxRobot robot) {
    open(robot, new CurrentThreadTasks());
    robot.clickOn("Look it over");

    assertThat(Shown.words(pane))
        .anyMatch(
            line ->
                line.matches(
                    "The cake for four o'clock: (\\d+) texts, \\1 in Chinese, \\1 in English"))
        .contains("Neither length nor manners give the best answer away.")
        .contains("No topic or offer is usually heard as another one as well.")
        .anyMatch(line -> line.matches("\\d+ to \\d+ points in \\d+ plays"))
        .anyMatch(line -> line.matches("\\d+ to \\d+ % of the stage"))
        .anyMatch(line -> line.matches("\\d+ of 200 concepts\\. .*"));
    assertThat(follow(robot, "On the table before four"))
        .isEqualTo(Spot.of(LateOrder.FILE, "endings", 0));
    assertThat(follow(robot, "Propose")).isEqualTo(Spot.of(LateOrder.FILE, "criteria", 3));
    for (Language language : Language.values()) {
      robot.interact(() -> words.use(language));
      assertThat(AccessibleNames.missingIn(pane)).as(language.id()).isEmpty();
    }
    robot.interact(() -> words.use(Language.EN));
    robot.interact(() -> desk.write(new Value.Num("70"), "pass-mark"));
    assertThat(Shown.words(pane)).contains("The pack has changed since it was looked over.");
  }

  @Test
  void figures_of_the_method_lead_to_criteria_exercises_and_scenarios(FxRobot robot) {
    open(
        robot,
        new Tasks() {
          @Override
          public <T> void run(
              Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {}
        });
    robot.clickOn("Look it over");
    String accept = name("mot.act.kept");
    assertThat(follow(robot, accept + ", Act: 1"))
        .isEqualTo(Spot.of(LateOrder.FILE, "criteria", 7));
    assertThat(follow(robot, accept + ", Scenarios: 1")).isEqualTo(Spot.of(LateOrder.FILE));
  }

  private String name(String concept) {
    return desk.trained(desk.editing.draft()).stream()
        .filter(each -> each.concept().equals(concept))
        .map(each -> each.name().en())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_gap_is_counted_and_the_first_one_is_a_key_away(FxRobot robot) {
    robot.interact(() -> desk.write(new Value.Str(""), "persona", "about", "zh"));
    open(robot, new CurrentThreadTasks());
    robot.clickOn("Look it over");
    assertThat(follow(robot, "To the first gap in The cake for four o'clock"))
        .isEqualTo(Spot.of(LateOrder.FILE, "persona", "about"));
    assertThat(Shown.words(pane)).contains("As it stands, the scenario cannot be played.");
  }

  @Test
  void an_offer_that_is_heard_as_a_topic_is_named_with_its_first_example(FxRobot robot) {
    String first = "I will bring it home. The party is at four.";
    robot.interact(
        () ->
            desk.write(
                new Value.Arr(
                    List.of(
                        new Value.Str(first),
                        new Value.Str("We bring it to your door. The birthday is at four."),
                        new Value.Str("We take the cake home. Your party is at four."))),
                "elements",
                0,
                "examples",
                "en"));
    open(robot, new CurrentThreadTasks());
    robot.clickOn("Look it over");
    assertThat(Shown.words(pane))
        .contains("is also heard as", "3 of 3 examples in English, such as “" + first + "”");
    assertThat(follow(robot, "Bring the cake to her door"))
        .isEqualTo(Spot.of(LateOrder.FILE, "elements", 0));
    assertThat(follow(robot, "The party at four")).isEqualTo(Spot.of(LateOrder.FILE, "topics", 0));
  }

  @Test
  void it_can_be_stopped_by_keyboard_and_says_how_far_it_is(FxRobot robot) {
    Deque<Runnable> waiting = new ArrayDeque<>();
    HealthViewModel model =
        open(
            robot,
            new Tasks() {
              @Override
              public <T> void run(
                  Callable<T> work,
                  Consumer<? super T> onDone,
                  Consumer<? super Exception> onFailed) {
                waiting.add(() -> new CurrentThreadTasks().run(work, onDone, onFailed));
              }
            });
    robot.clickOn("Look it over");
    robot.interact(() -> waiting.remove().run());
    robot.interact(() -> waiting.remove().run());
    assertThat(Shown.words(pane)).anyMatch(line -> line.startsWith("Looking it over, "));
    robot.type(KeyCode.SPACE);
    assertThat(model.runningProperty().get()).isFalse();
    while (!waiting.isEmpty()) {
      robot.interact(() -> waiting.remove().run());
    }
    assertThat(model.simulation()).isEmpty();
    assertThat(Shown.words(pane)).contains("Look it over", "No robots have played it yet.");
  }
}
