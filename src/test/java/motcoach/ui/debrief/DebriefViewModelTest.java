package motcoach.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Rehearsal;
import motcoach.progress.StoreException;
import motcoach.progress.review.Guess;
import motcoach.progress.review.OwnView;
import motcoach.progress.review.Sureness;
import motcoach.scenario.Debrief.BandOfStage;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.story.Desk;
import org.junit.jupiter.api.Test;

class DebriefViewModelTest {
  private final Desk desk = new Desk();
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
        desk.reviews, desk.rehearsals, new CurrentThreadTasks(), desk.went::add);
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
    model.answers().wantedProperty().set("the paper");
    model.answers().bandProperty(Stage.ACT).set(BandOfStage.PARTLY);
    model.answers().sureProperty(Stage.ACT).set(Sureness.SURE);
    model.reveal();

    DebriefViewModel later = model();
    later.open(attempt);
    assertThat(later.phaseProperty().get()).isEqualTo(Phase.SHOWN);
    assertThat(later.ownView())
        .isEqualTo(
            new OwnView(
                "the paper",
                "",
                "",
                Map.of(Stage.ACT, new Guess(BandOfStage.PARTLY, Optional.of(Sureness.SURE)))));
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

  @Test
  void what_is_being_written_is_kept_before_anything_is_pressed() {
    model.open(attempt);
    model.answers().bestProperty().set("half a tho");
    model.planWhenProperty().set("a caller sighs");
    model.trainerNoteProperty().set("Why was this marked?");
    model.keepWriting();

    DebriefViewModel later = model();
    later.open(attempt);
    assertThat(later.phaseProperty().get()).isEqualTo(Phase.OWN_VIEW);
    assertThat(later.ownView().best()).isEqualTo("half a tho");
    assertThat(later.planWhenProperty().get()).isEqualTo("a caller sighs");
    assertThat(later.trainerNoteProperty().get()).isEqualTo("Why was this marked?");
  }

  @Test
  void a_guess_taken_back_is_gone() {
    model.open(attempt);
    model.answers().bandProperty(Stage.ACT).set(BandOfStage.PARTLY);
    model.keepWriting();
    model.answers().bandProperty(Stage.ACT).set(null);
    model.reveal();

    DebriefViewModel later = model();
    later.open(attempt);
    assertThat(later.ownView().guesses()).isEmpty();
  }

  @Test
  void the_result_is_shown_even_when_the_view_cannot_be_kept() {
    model.open(attempt);
    desk.notes.failWith(StoreException.Kind.FULL);
    model.answers().wantedProperty().set("the paper");
    model.reveal();
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.SHOWN);
    assertThat(model.failureProperty().get()).isInstanceOf(StoreException.class);
  }

  @Test
  void what_slipped_is_queued_once_when_the_result_is_seen() {
    model.open(attempt);
    assertThat(desk.slips).isEmpty();
    model.reveal();
    // Gone against first, then not seen.
    assertThat(desk.slips)
        .containsExactly(
            "mot.propose.concrete", "mot.explore.open", "mot.act.kept", "mot.confirm.care");
    assertThat(model.drills()).hasSize(1);

    DebriefViewModel later = model();
    later.open(attempt);
    assertThat(later.drills()).isEqualTo(model.drills());
    assertThat(desk.slips).hasSize(4);
  }

  @Test
  void a_verdict_is_disputed_with_one_click_given_words_and_taken_back() {
    model.open(attempt);
    model.reveal();
    model.disputes().dispute("concrete");
    assertThat(desk.contests.of(attempt))
        .extracting(c -> c.criterion() + "|" + c.words())
        .containsExactly("concrete|");
    model.disputes().wordsProperty("concrete").set("I named the time");
    model.keepWriting();

    DebriefViewModel later = model();
    later.open(attempt);
    assertThat(later.disputes().open()).containsExactly("concrete");
    assertThat(later.disputes().wordsProperty("concrete").get()).isEqualTo("I named the time");
    later.disputes().withdraw("concrete");
    assertThat(desk.contests.of(attempt)).isEmpty();
    assertThat(later.disputes().open()).isEmpty();
  }

  @Test
  void a_retry_is_compared_with_the_first_try_and_queues_nothing() {
    model.open(attempt);
    model.retryFrom(3);
    UUID again = ((Place.Resume) desk.went.get(0)).attempt();
    Rehearsal rehearsal = desk.rehearsals.resume(again).orElseThrow().rehearsal();
    rehearsal.take(new Input.Said("turn 3, better"));

    DebriefViewModel retried = model();
    retried.open(again);
    retried.reveal();
    assertThat(retried.reviewProperty().get().again())
        .hasValueSatisfying(
            compared -> {
              assertThat(compared.turn()).isEqualTo(3);
              assertThat(compared.before().words()).contains("turn 3");
              assertThat(compared.after().words()).contains("turn 3, better");
              assertThat(compared.after().replies()).hasSize(1);
            });
    assertThat(desk.slips).isEmpty();
    assertThat(retried.drills()).isEmpty();
  }

  @Test
  void a_criterion_leads_to_its_card() {
    model.open(attempt);
    model.handbook("mot.explore.open");
    assertThat(desk.went).containsExactly(new Place.Handbook(Optional.of("mot.explore.open")));
  }
}
