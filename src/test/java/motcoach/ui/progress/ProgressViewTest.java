package motcoach.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import motcoach.method.Language;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.FxThread;
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
class ProgressViewTest {
  private final ProgressTable table = new ProgressTable();
  private final Words words = new Words(Language.EN);
  private Stage stage;

  @Start
  void show(Stage stage) {
    this.stage = stage;
  }

  private ProgressView open(FxRobot robot) {
    ProgressView[] made = new ProgressView[1];
    robot.interact(
        () -> {
          made[0] = new ProgressView(table.model(), words, new When(words, table.clock));
          Shown.in(stage, made[0]);
        });
    FxThread.builtUp();
    // Lines are drawn where the layout puts them.
    robot.interact(() -> made[0].node().layout());
    return made[0];
  }

  @Test
  void before_the_first_talk_the_first_step_is_offered(FxRobot robot) {
    ProgressView view = open(robot);
    assertThat(Shown.words(view.node())).contains("Nothing to see yet");

    robot.type(KeyCode.ENTER);

    assertThat(table.went).containsExactly(new Place.Briefing("pack", "parcel"));
  }

  @Test
  void without_scenarios_the_way_to_practise_is_offered(FxRobot robot) {
    table.entries = List.of();
    open(robot);
    robot.clickOn("Go to practise");
    assertThat(table.went).containsExactly(new Place.Practise());
  }

  @Test
  void the_headline_comes_first_and_says_what_this_is_not(FxRobot robot) {
    three();
    ProgressView view = open(robot);
    assertThat(Shown.words(view.node()))
        .startsWith(
            "Solid in your own words: finding out what is expected. Next: proposing.",
            "3 talks in 3 different scenarios, 36 min of practice.",
            "This is practice evidence in simulation, not an assessment for employment decisions.")
        .contains(
            "Finding out what is expected",
            "provisional",
            "3 talks so far, on average 93 %. Too few for a trend.");
  }

  private void three() {
    table.talk("parcel", 9, 5);
    table.talk("table", 8, 5);
    table.talk("hotel", 2, 4);
  }

  @Test
  void by_keyboard_a_family_shows_what_it_stands_on_and_hides_it_again(FxRobot robot) {
    three();
    ProgressView view = open(robot);

    robot.type(KeyCode.ENTER);

    assertThat(Shown.words(view.node()))
        .contains(
            "Level 3, in own words: reached",
            "15 occasions in own words; 12 are needed",
            "93 % of the occasions taken; 80 % are needed",
            "What level 4, lasting, needs",
            "Story hotel",
            "4 of 5 occasions taken · Nov 21, 2026",
            "\"I hear you\"",
            "\"Not my job\"",
            "To be met again in another scenario from Dec 1, 2026 on.",
            "Listen to the end");
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();

    robot.type(KeyCode.ENTER);
    assertThat(Shown.words(view.node())).doesNotContain("Level 3, in own words: reached");
  }

  @Test
  void links_lead_to_debrief_and_handbook(FxRobot robot) {
    three();
    ProgressView view = open(robot);
    robot.type(KeyCode.ENTER);

    robot.interact(() -> link(view, "Story table").fire());
    robot.interact(() -> link(view, "Listen to the end").fire());

    assertThat(table.went)
        .containsExactly(
            new Place.Debrief(new UUID(3, 2)),
            new Place.Handbook(Optional.of(ProgressTable.CONCEPT)));
  }

  private static Hyperlink link(ProgressView view, String text) {
    return view.node().lookupAll(".hyperlink").stream()
        .map(Hyperlink.class::cast)
        .filter(link -> link.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_next_step_gives_its_reason(FxRobot robot) {
    table.talk("parcel", 3, 1);
    table.talk("table", 2, 2);
    ProgressView view = open(robot);
    assertThat(Shown.words(view.node()))
        .contains(
            "In 2 of the last 2 talks that asked for it, it was not solid.",
            "\"Story hotel\" trains it, about 1 min.");

    robot.type(KeyCode.ENTER);
    assertThat(table.went).containsExactly(new Place.Briefing("pack", "hotel"));
  }

  @Test
  void a_dot_is_a_talk_and_the_arrows_walk_along_them(FxRobot robot) {
    three();
    ProgressView view = open(robot);
    CourseChart chart = (CourseChart) view.node().lookup("." + ProgressStyle.CHART);
    List<Dot> dots =
        chart.getChildrenUnmodifiable().stream()
            .filter(Dot.class::isInstance)
            .map(Dot.class::cast)
            .toList();
    assertThat(dots).hasSize(3);
    assertThat(dots).filteredOn(Node::isFocusTraversable).containsExactly(dots.get(2));
    assertThat(dots.get(0).getAccessibleText()).isEqualTo("Nov 14, 2026: 100 %");
    assertThat(dots.get(2).getLayoutY())
        .as("80 % stands below 100 %")
        .isGreaterThan(dots.get(0).getLayoutY());
    assertThat(dots.get(0).getWidth()).isGreaterThanOrEqualTo(24);

    robot.interact(dots.get(2)::requestFocus);
    robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT).type(KeyCode.ENTER);

    assertThat(dots).filteredOn(Node::isFocusTraversable).containsExactly(dots.get(0));
    assertThat(table.went).containsExactly(new Place.Debrief(new UUID(3, 1)));
  }

  @Test
  void the_lines_are_laid_over_each_other_and_told_apart_without_colour(FxRobot robot) {
    three();
    ProgressView view = open(robot);
    Node chart = view.node().lookup("." + ProgressStyle.LINES);
    Set<Node> lines = chart.lookupAll(".mood-line");
    assertThat(lines).hasSize(3);
    assertThat(lines).allSatisfy(line -> assertThat(((Polyline) line).getPoints()).hasSize(6));
    assertThat(
            lines.stream()
                .map(
                    line ->
                        ((Polyline) line).getStrokeDashArray().toString()
                            + ((Polyline) line).getStrokeWidth())
                .distinct())
        .hasSize(3);
    assertThat(Shown.words(view.node()))
        .contains("In 3 of the last 3 talks the customer left in a better mood than at the start.");
  }

  @Test
  void retries_stand_apart(FxRobot robot) {
    UUID first = table.talk("parcel", 3, 2);
    table.talk("parcel", 3, 4, Optional.of(first));
    assertThat(Shown.words(open(robot).node()))
        .contains(
            "1 talk so far: 40 %.",
            "40 %: 2 of 5 occasions, 1 talk",
            "80 %: 4 of 5 occasions, 1 talk",
            "The share shown was larger than in the first try in 1 of 1 retry. Retries reach no"
                + " level beyond 2 and stand in no trend.");
  }

  @Test
  void a_damaged_store_is_told_and_reading_can_be_tried_again(FxRobot robot) {
    three();
    table.broken = true;
    ProgressView view = open(robot);
    assertThat(Shown.words(view.node())).contains("Everything kept until now is safe.");

    table.broken = false;
    robot.clickOn("Try again");
    assertThat(Shown.words(view.node())).contains("Where do I stand?");
  }

  @Test
  void all_words_follow_the_language(FxRobot robot) {
    three();
    ProgressView view = open(robot);
    robot.type(KeyCode.ENTER);
    robot.interact(() -> words.use(Language.ZH));
    assertThat(Shown.words(view.node()))
        .contains(
            "用自己的话能做扎实：听出期望。接下来：提出方案。",
            "这是模拟练习中的表现记录，不作为任何用工决定的评价依据。",
            "我现在到哪一步了？",
            "“I hear you”");
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
  }
}
