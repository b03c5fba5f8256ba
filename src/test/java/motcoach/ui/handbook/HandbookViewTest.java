package motcoach.ui.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import motcoach.method.Handbook;
import motcoach.method.Language;
import motcoach.progress.Examples;
import motcoach.progress.Learner;
import motcoach.progress.MemoryExamples;
import motcoach.progress.MemoryLearners;
import motcoach.progress.MemorySettings;
import motcoach.ui.kit.AccessibleNames;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import motcoach.ui.story.ParcelStory;
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
class HandbookViewTest {
  private static final UUID TALK = new UUID(0, 5);

  private final Words words = new Words(Language.EN);
  private final MemoryExamples examples = new MemoryExamples();
  private final List<Place> went = new ArrayList<>();
  private Handbook handbook = Cards.HANDBOOK;
  private HandbookViewModel model;
  private HandbookView view;
  private Stage stage;

  @Start
  void show(Stage stage) {
    this.stage = stage;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void by_keyboard_alone_one_searches_reads_turns_pages_and_goes_back(
      Language language, FxRobot robot) {
    words.use(language);
    open(robot, Optional.of("phone.name"));
    robot.push(KeyCode.CONTROL, KeyCode.F).write("phone.wait");
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.ENTER);
    assertThat(model.spotProperty().get()).contains(Cards.at(Cards.PHONE, Cards.WAIT));
    assertThat(screen()).contains(words.in(Cards.WAIT.what()), words.in(Cards.WAIT.slip()));

    robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertThat(screen()).contains(words.in(Cards.LISTEN.what()));
    robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertThat(screen()).contains(words.in(Cards.WAIT.what()));
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(ScrollPane.class);

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(went).containsExactly(new Place.Debrief(TALK));
  }

  @Test
  void the_contents_are_one_stop_and_arrows_walk_along_them(FxRobot robot) {
    open(robot, Optional.empty());
    robot.clickOn("Four steps");
    assertThat(model.spotProperty().get()).contains(Handbook.first(Cards.STEPS));
    robot.push(KeyCode.CONTROL, KeyCode.F).type(KeyCode.DOWN);
    robot.type(KeyCode.DOWN).type(KeyCode.SPACE);

    assertThat(model.spotProperty().get()).contains(Cards.at(Cards.STEPS, Cards.LISTEN));
    long stops =
        Stream.of(".contents-chapter", ".contents-card")
            .flatMap(style -> view.node().lookupAll(style).stream())
            .filter(Node::isFocusTraversable)
            .count();
    assertThat(stops).isEqualTo(1);
  }

  @Test
  void a_card_says_where_it_comes_from_and_that_its_figures_are_the_courses(FxRobot robot) {
    open(robot, Optional.of("mot.explore.listen"));
    assertThat(screen())
        .contains("course figure", "from the course", "card 1 of 1")
        .contains("lecture 6 (S4.6)");

    robot.interact(() -> model.read(Cards.at(Cards.PHONE, Cards.NAME)));
    assertThat(screen()).doesNotContain("course figure");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_a_pack_adds_stands_below_its_name_and_says_whose_it_is(
      Language language, FxRobot robot) {
    words.use(language);
    handbook = Cards.HANDBOOK.with(List.of(Cards.OF_A_PACK));
    open(robot, Optional.of("kettles/swap-first"));

    String pack = words.in(Cards.OF_A_PACK.pack().orElseThrow());
    assertThat(screen())
        .contains(
            words.say("handbook.contents.pack", pack),
            words.say("handbook.origin.house"),
            words.say("handbook.origin.house.about", pack),
            words.say("handbook.sources", "House rules, section 3"))
        .doesNotContain(words.say("handbook.id", "kettles/swap-first"));
    assertThat(Stagehand.nameless(view.node())).isEmpty();

    robot.interact(() -> model.read(Handbook.first(Cards.OF_A_PACK)));
    assertThat(screen()).contains(words.say("handbook.chapter.pack", 3, 3, pack));
    robot.interact(() -> model.read(Cards.at(Cards.PHONE, Cards.NAME)));
    assertThat(screen()).contains(words.say("handbook.id", "phone.name"));
  }

  @Test
  void what_trains_a_card_leads_to_its_briefing(FxRobot robot) {
    open(robot, Optional.of("phone.name"));
    String title = words.in(ParcelStory.scenario().title());
    press(robot, words.say("handbook.scenario.open", title));

    assertThat(went)
        .containsExactly(
            new Place.Briefing(ParcelStory.entry().packId(), ParcelStory.scenario().id()));
  }

  @Test
  void an_own_line_leads_to_its_debrief_and_without_one_the_card_says_what_will_be_there(
      FxRobot robot) {
    examples.add("phone.name", said("This is Lin."));
    open(robot, Optional.of("phone.name"));
    assertThat(screen()).contains("\"This is Lin.\"", "Shown");
    press(robot, words.say("handbook.own.open", words.in(ParcelStory.scenario().title())));
    assertThat(went).containsExactly(new Place.Debrief(TALK));

    robot.interact(() -> model.read(Cards.at(Cards.PHONE, Cards.WAIT)));
    assertThat(screen()).contains(words.say("handbook.own.none"));
  }

  @Test
  void an_empty_search_says_so_and_leads_back_to_the_contents(FxRobot robot) {
    open(robot, Optional.empty());
    robot.push(KeyCode.CONTROL, KeyCode.F).write("quantum");
    assertThat(screen()).contains("Nothing found for \"quantum\"");

    robot.clickOn("Back to the contents");
    assertThat(view.node().lookup(".text-field")).extracting("text").isEqualTo("");
    assertThat(screen()).doesNotContain("quantum").contains("Four steps");
  }

  @Test
  void a_group_opens_its_chapter_with_a_note(FxRobot robot) {
    open(robot, Optional.of("phone.*"));
    assertThat(screen()).contains("You asked for all of \"phone.*\"", "Chapter 1 of 2");
  }

  @Test
  void with_large_text_the_list_takes_the_place_of_the_page_while_one_looks(FxRobot robot) {
    open(robot, Optional.of("phone.name"));
    robot.interact(() -> stage.setWidth(700));
    robot.interact(() -> view.node().layout());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(screen()).contains(words.in(Cards.NAME.what())).doesNotContain("Four steps");

    robot.clickOn("Contents");
    assertThat(screen()).contains("Four steps").doesNotContain(words.in(Cards.NAME.what()));
    robot.clickOn("Four steps");
    assertThat(screen()).contains(words.in(Cards.STEPS.about()));

    robot.clickOn(".text-field").write("apology");
    assertThat(screen()).contains("Sorry for every wait");
    assertThat(stage.getScene().getFocusOwner()).as("typing goes on").isInstanceOf(TextField.class);
    robot.type(KeyCode.ENTER);
    assertThat(screen()).contains(words.in(Cards.WAIT.what()));
  }

  @Test
  void the_language_changes_on_the_spot_results_too(FxRobot robot) {
    open(robot, Optional.of("phone.name"));
    robot.push(KeyCode.CONTROL, KeyCode.F).write("apology");
    robot.interact(() -> words.use(Language.ZH));

    assertThat(screen()).contains("头一句就报名字。", "等了就要道一声歉", "常见的失手", "回到复盘");
  }

  @Test
  void without_cards_it_says_that_practising_works(FxRobot robot) {
    handbook = new Handbook(List.of());
    open(robot, Optional.empty());
    assertThat(screen()).contains("No card could be read", "Practising works without it");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everything_has_a_name(Language language, FxRobot robot) {
    words.use(language);
    examples.add("mot.explore.listen", said("Go on."));
    open(robot, Optional.of("mot.explore.listen"));
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.F).write("a");
    assertThat(AccessibleNames.missingIn(view.node())).isEmpty();
  }

  private static Examples.Example said(String quote) {
    return new Examples.Example(
        TALK,
        ParcelStory.entry().packId(),
        ParcelStory.scenario().id(),
        Instant.EPOCH,
        true,
        false,
        2,
        quote);
  }

  /** Gives the focus to what has the name, and presses Enter. */
  private void press(FxRobot robot, String name) {
    robot.interact(
        () ->
            view.node().lookupAll(".link-card").stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is called " + name))
                .requestFocus());
    robot.type(KeyCode.ENTER);
  }

  private String screen() {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Stagehand.read(view.node()));
  }

  private void open(FxRobot robot, Optional<String> concept) {
    MemoryLearners learners = new MemoryLearners();
    Learner lin =
        new Learner(new UUID(0, 1), "Lin", Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH);
    learners.add(lin);
    learners.makeCurrent(lin.id());
    model =
        new HandbookViewModel(
            new HandbookSources(
                () -> handbook,
                ParcelStory.library(),
                List::of,
                examples,
                learners,
                new MemorySettings()),
            new CurrentThreadTasks(),
            went::add,
            concept.map(asked -> new Place.Debrief(TALK)));
    robot.interact(
        () -> {
          When when = new When(words, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
          view = new HandbookView(words, when, model);
          Scene scene = new Scene(view.node(), 1100, 760);
          new Theme(() -> false).dress(scene);
          stage.setScene(scene);
          stage.setWidth(1100);
          stage.setHeight(760);
          stage.show();
          model.open(concept);
          view.arrived();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
