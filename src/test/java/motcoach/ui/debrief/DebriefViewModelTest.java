package motcoach.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.MemorySettings;
import motcoach.progress.Rehearsal;
import motcoach.scenario.Debrief.BandOfStage;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.story.Desk;
import org.junit.jupiter.api.Test;

class DebriefViewModelTest {
  private final Desk desk = new Desk();
  private final MemorySettings settings = new MemorySettings();
  private final UUID attempt = finished();
  private final DebriefViewModel model = model();

  private UUID finished() {
    Rehearsal rehearsal = desk.begin(Mode.PRACTICE, Language.EN);
    for (int turn = 1; turn <= 5; turn++) {
      rehearsal.take(new Input.Said("turn " + turn));
    }
    return rehearsal.attempt().id();
  }

  private DebriefViewModel model() {
    return new DebriefViewModel(
        desk.rehearsals, settings, new CurrentThreadTasks(), desk.went::add);
  }

  @Test
  void the_trainees_view_comes_before_the_result() {
    model.open(attempt);
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.OWN_VIEW);
    model.reveal();
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.SHOWN);
  }

  @Test
  void what_was_guessed_is_still_there_later() {
    model.open(attempt);
    model.wantedProperty().set("the paper");
    model.predictedProperty(Stage.ACT).set(BandOfStage.PARTLY);
    model.reveal();

    DebriefViewModel later = model();
    later.open(attempt);
    assertThat(later.phaseProperty().get()).isEqualTo(Phase.SHOWN);
    assertThat(later.ownView())
        .isEqualTo(new OwnView("the paper", "", "", Map.of(Stage.ACT, BandOfStage.PARTLY)));
  }

  @Test
  void an_attempt_that_is_not_there_says_so() {
    model.open(new UUID(9, 9));
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.GONE);
  }

  @Test
  void half_a_plan_is_not_kept_and_a_whole_one_is() {
    model.open(attempt);
    model.planWhenProperty().set("a caller sighs");
    model.keepPlan();
    assertThat(model.planKeptProperty().get()).isFalse();
    model.planThenProperty().set("sum up first");
    model.keepPlan();
    assertThat(model.planKeptProperty().get()).isTrue();

    DebriefViewModel later = model();
    later.open(attempt);
    assertThat(later.planWhenProperty().get()).isEqualTo("a caller sighs");
    assertThat(later.planKeptProperty().get()).isTrue();
    later.planThenProperty().set("something else");
    assertThat(later.planKeptProperty().get()).isFalse();
  }

  @Test
  void say_it_again_goes_to_a_new_attempt_just_before_the_turn() {
    model.open(attempt);
    model.retryFrom(3);

    assertThat(desk.went).hasSize(1);
    UUID again = ((Place.Resume) desk.went.get(0)).attempt();
    assertThat(again).isNotEqualTo(attempt);
    assertThat(desk.journal.rows(again)).hasSize(2);
    assertThat(desk.journal.rows(attempt)).hasSize(5);
  }

  @Test
  void practise_again_goes_through_the_briefing() {
    model.open(attempt);
    model.practiseAgain();
    assertThat(desk.went).containsExactly(new Place.Briefing("service-basics", "s-02-parcel"));
  }
}
