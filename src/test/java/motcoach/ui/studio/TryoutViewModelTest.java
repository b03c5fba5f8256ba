package motcoach.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.scenario.Input;
import motcoach.scenario.Line;
import motcoach.scenario.Mode;
import motcoach.scenario.Overheard;
import motcoach.scenario.Play;
import motcoach.scenario.TurnEvent;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import org.junit.jupiter.api.Test;

class TryoutViewModelTest {
  private final LateOrderDesk desk = new LateOrderDesk();
  private final TryoutViewModel model = desk.tryout;

  private Play play() {
    return model.shownProperty().get().orElseThrow().play();
  }

  private List<String> said() {
    return play().transcript().stream().map(Line::words).toList();
  }

  private void choose(String option) {
    model.take(new Input.Chose(option));
  }

  @Test
  void it_begins_at_the_opening_of_the_scenario_that_is_looked_at() {
    assertThat(play().turn()).isZero();
    assertThat(said()).hasSize(1);
    assertThat(model.lookedProperty().get()).isEmpty();
    assertThat(model.outdatedProperty().get()).isFalse();
  }

  @Test
  void after_an_edit_it_stands_at_the_same_turn_with_the_new_words() {
    choose("sorry-when");
    desk.write(Value.text("At four, sharp.", "四点整。"), "expectations", 1, "reveal");

    assertThat(play().turn()).isEqualTo(1);
    assertThat(said()).last().isEqualTo("At four, sharp.");
  }

  @Test
  void what_does_not_fit_any_more_is_told_and_comes_back_with_an_undo() {
    choose("soon");
    choose("honest");
    desk.take("beats", 5, "options", 0);

    assertThat(model.shownProperty().get().orElseThrow().standing().misfitTurn()).contains(2);
    assertThat(play().turn()).isEqualTo(1);

    desk.editing.undo();
    assertThat(play().turn()).isEqualTo(2);
    assertThat(model.shownProperty().get().orElseThrow().standing().misfit()).isEmpty();
  }

  @Test
  void playing_on_lets_go_of_what_did_not_fit() {
    choose("soon");
    choose("honest");
    desk.take("beats", 5, "options", 0);
    model.say("You can sit down and wait.");
    desk.editing.undo();

    assertThat(model.shownProperty().get().orElseThrow().tryout().inputs())
        .containsExactly(new Input.Chose("soon"), new Input.Said("You can sit down and wait."));
  }

  @Test
  void an_impossible_input_changes_nothing_and_says_why() {
    choose("nobody-wrote-this");

    assertThat(play().turn()).isZero();
    assertThat(model.refusedProperty().get()).contains(TurnEvent.Why.NO_SUCH_OPTION);
    assertThat(model.shownProperty().get().orElseThrow().standing().misfit()).isEmpty();
    choose("soon");
    assertThat(model.refusedProperty().get()).isEmpty();
  }

  @Test
  void with_errors_the_last_playable_version_stays() {
    choose("soon");
    desk.write(new Value.Str("nobody"), "beats", 0, "who");

    assertThat(model.outdatedProperty().get()).isTrue();
    assertThat(play().turn()).isEqualTo(1);
    choose("honest");
    assertThat(play().turn()).isEqualTo(2);

    desk.editing.undo();
    assertThat(model.outdatedProperty().get()).isFalse();
    assertThat(play().turn()).isEqualTo(2);
  }

  @Test
  void one_step_back_even_in_a_test_and_from_the_beginning() {
    model.use(Mode.TEST);
    choose("soon");
    choose("honest");
    model.back();
    assertThat(play().turn()).isEqualTo(1);
    model.fromTheBeginning();
    assertThat(play().turn()).isZero();
    model.back();
    assertThat(play().turn()).isZero();
  }

  @Test
  void the_customer_speaks_another_language_at_once() {
    choose("soon");
    model.use(Language.ZH);

    assertThat(said()).contains("五分钟？您那边打蛋器还响着呢。");
    assertThat(model.setupProperty().get().language()).isEqualTo(Language.ZH);
  }

  @Test
  void the_last_turn_is_explained_and_any_other_on_demand() {
    model.say("I'm sorry about that. When do you need it?");
    TryoutViewModel.Reason reason = model.lookedProperty().get().orElseThrow();
    Overheard overheard = reason.overheard().orElseThrow();
    assertThat(overheard.acts()).isNotEmpty();
    assertThat(overheard.topics().get(0).id()).isEqualTo("ask-when");
    assertThat(overheard.topics().get(0).heard()).isTrue();

    choose("soon");
    assertThat(model.lookedProperty().get().orElseThrow().index()).isEqualTo(1);
    assertThat(model.lookedProperty().get().orElseThrow().overheard()).isEmpty();
    model.look(0);
    assertThat(model.lookedProperty().get()).contains(reason);
    model.look(7);
    assertThat(model.lookedProperty().get()).contains(reason);
  }

  @Test
  void a_line_leads_to_where_it_was_written() {
    choose("sorry-when");
    List<Line> lines = play().transcript();

    assertThat(model.written(lines.get(0))).contains(Spot.of(LateOrder.FILE, "beats", 0));
    assertThat(model.written(lines.get(1))).isEmpty();
    assertThat(model.written(lines.get(2))).contains(Spot.of(LateOrder.FILE, "expectations", 1));
    model.goTo(model.written(lines.get(2)).orElseThrow());
    assertThat(desk.editing.selectionProperty().get())
        .isEqualTo(Spot.of(LateOrder.FILE, "expectations", 1));
  }

  @Test
  void it_plays_from_the_beat_that_is_looked_at() {
    assertThat(model.beatHereProperty().get()).isEmpty();
    desk.look("beats", 5, "say", 0);
    assertThat(model.beatHereProperty().get()).contains("five-minutes");

    model.playFromHere();

    assertThat(play().metBeats()).contains("five-minutes");
    assertThat(play().turn()).isEqualTo(1);
    assertThat(model.searchProperty().get()).isEqualTo(WaySearch.Search.NONE);
  }

  @Test
  void a_beat_nobody_comes_to_is_said_and_the_talk_stays() {
    desk.write(
        LateOrder.draft().at(Spot.of(LateOrder.FILE, "beats", 5, "when")).get(),
        "beats",
        7,
        "when");
    desk.write(new Value.Str("never-met"), "beats", 7, "id");
    choose("sorry-when");
    desk.look("beats", 7);

    model.playFromHere();

    assertThat(model.searchProperty().get().failed()).isTrue();
    assertThat(model.searchProperty().get().beat()).isEqualTo("never-met");
    assertThat(play().turn()).isEqualTo(1);
    model.stopSearch();
    assertThat(model.searchProperty().get().failed()).isFalse();
  }

  @Test
  void another_file_has_a_talk_of_its_own() {
    choose("soon");
    desk.editing.selectionProperty().set(Spot.of("pack.json"));
    assertThat(play().turn()).isEqualTo(1);
    desk.editing.selectionProperty().set(Spot.of("scenarios/none.json"));
    assertThat(model.shownProperty().get()).isEqualTo(Optional.empty());
    desk.look();
    assertThat(play().turn()).isEqualTo(1);
  }
}
