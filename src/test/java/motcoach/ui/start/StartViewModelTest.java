package motcoach.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.MemoryLearners;
import motcoach.progress.StoreException;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Words;
import motcoach.ui.story.ParcelStory;
import org.junit.jupiter.api.Test;

class StartViewModelTest {
  private static final UUID ID = new UUID(0, 7);
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private final MemoryLearners learners = new MemoryLearners();
  private final Words words = new Words(Language.EN);
  private final List<Place> went = new ArrayList<>();
  private List<Library.Entry> scenarios = List.of();
  private final StartViewModel model =
      new StartViewModel(
          learners,
          () -> scenarios,
          words,
          new CurrentThreadTasks(),
          went::add,
          Clock.fixed(NOW, ZoneOffset.UTC),
          () -> ID,
          () -> 7);

  @Test
  void three_answers_make_a_learner_and_lead_where_they_work() {
    model.choose(Language.ZH);
    model.nameProperty().set(" 林月\u0007 ");
    model.confirmName();
    model.choose(Learner.Purpose.REPORT);

    Learner expected = new Learner(ID, "林月", Language.ZH, Learner.Purpose.REPORT, NOW);
    assertThat(learners.current()).contains(expected);
    assertThat(went).containsExactly(new Place.Reports());
  }

  @Test
  void behind_the_questions_waits_the_easiest_scenario_with_all_help() {
    scenarios = List.of(ParcelStory.entry());
    answerAll();
    assertThat(model.stepProperty().get()).isEqualTo(StartViewModel.Step.TASTE);
    assertThat(learners.current()).as("kept already").isPresent();
    assertThat(model.taste()).isEqualTo(ParcelStory.scenario());

    model.back();
    assertThat(model.stepProperty().get())
        .as("what is kept is not asked again")
        .isEqualTo(StartViewModel.Step.TASTE);

    model.begin();
    assertThat(went)
        .containsExactly(
            new Place.Begin(
                "service-basics", "s-02-parcel", new Setup(Mode.GUIDED, Language.ZH, 7)));
  }

  @Test
  void the_first_conversation_can_be_skipped() {
    scenarios = List.of(ParcelStory.entry());
    answerAll();
    model.skip();

    assertThat(went).containsExactly(new Place.Home());
  }

  @Test
  void who_writes_scenarios_comes_to_the_studio_past_it() {
    scenarios = List.of(ParcelStory.entry());
    answerAll(Learner.Purpose.WRITE);
    assertThat(model.purpose()).isEqualTo(Learner.Purpose.WRITE);
    model.skip();

    assertThat(went).containsExactly(new Place.Studio());
  }

  private void answerAll() {
    answerAll(Learner.Purpose.PRACTISE);
  }

  private void answerAll(Learner.Purpose purpose) {
    model.choose(Language.ZH);
    model.nameProperty().set("林月");
    model.confirmName();
    model.choose(purpose);
  }

  @Test
  void the_language_changes_at_once() {
    model.choose(Language.ZH);

    assertThat(words.language()).isEqualTo(Language.ZH);
    assertThat(model.stepProperty().get()).isEqualTo(StartViewModel.Step.NAME);
  }

  @Test
  void a_blank_name_is_asked_for_again() {
    model.choose(Language.EN);
    model.nameProperty().set("  ");
    model.confirmName();

    assertThat(model.nameMissingProperty().get()).isTrue();
    assertThat(model.stepProperty().get()).isEqualTo(StartViewModel.Step.NAME);

    model.nameProperty().set("L");
    assertThat(model.nameMissingProperty().get()).isFalse();
  }

  @Test
  void a_name_is_cut_between_characters() {
    model.choose(Language.EN);
    model.nameProperty().set("𠀀".repeat(100));
    model.confirmName();
    model.choose(Learner.Purpose.PRACTISE);

    assertThat(learners.current().orElseThrow().name()).isEqualTo("𠀀".repeat(60));
  }

  @Test
  void one_can_go_back() {
    model.choose(Language.EN);
    model.back();
    assertThat(model.stepProperty().get()).isEqualTo(StartViewModel.Step.LANGUAGE);
    model.back();
    assertThat(model.stepProperty().get()).isEqualTo(StartViewModel.Step.LANGUAGE);
  }

  @Test
  void a_failure_is_told_and_the_last_answer_can_be_given_again() {
    learners.failWith(StoreException.Kind.FULL);
    model.choose(Language.EN);
    model.nameProperty().set("Lin");
    model.confirmName();
    model.choose(Learner.Purpose.PRACTISE);

    assertThat(model.failureProperty().get()).containsInstanceOf(StoreException.class);
    assertThat(went).isEmpty();

    learners.recover();
    model.choose(Learner.Purpose.PRACTISE);

    assertThat(model.failureProperty().get()).isEqualTo(Optional.empty());
    assertThat(went).containsExactly(new Place.Home());
  }
}
