package motcoach.ui.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import motcoach.method.Handbook;
import motcoach.method.Language;
import motcoach.progress.Examples;
import motcoach.progress.Learner;
import motcoach.progress.MemoryExamples;
import motcoach.progress.MemoryLearners;
import motcoach.progress.MemorySettings;
import motcoach.progress.StoreException;
import motcoach.ui.handbook.HandbookViewModel.Phase;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;
import motcoach.ui.story.ParcelStory;
import org.junit.jupiter.api.Test;

class HandbookViewModelTest {
  private static final Place DEBRIEF = new Place.Debrief(new UUID(0, 9));

  private final MemorySettings settings = new MemorySettings();
  private final MemoryExamples examples = new MemoryExamples();
  private final List<Place> went = new ArrayList<>();
  private Handbook handbook = Cards.HANDBOOK;

  @Test
  void it_opens_at_its_first_page_and_then_where_it_was_left() {
    HandbookViewModel first = opened(Optional.empty());
    assertThat(first.spotProperty().get()).contains(Handbook.first(Cards.PHONE));
    first.read(Cards.at(Cards.STEPS, Cards.LISTEN));

    assertThat(opened(Optional.empty()).spotProperty().get())
        .contains(Cards.at(Cards.STEPS, Cards.LISTEN));

    first.read(Handbook.first(Cards.STEPS));
    assertThat(opened(Optional.empty()).spotProperty().get()).contains(Handbook.first(Cards.STEPS));
  }

  @Test
  void a_place_that_is_no_longer_there_is_the_beginning() {
    settings.put(HandbookViewModel.LAST_SPOT, "card gone.away");
    assertThat(opened(Optional.empty()).spotProperty().get()).contains(Handbook.first(Cards.PHONE));
  }

  @Test
  void a_card_asked_for_opens_without_a_note() {
    HandbookViewModel model = opened(Optional.of("phone.wait"));
    assertThat(model.spotProperty().get()).contains(Cards.at(Cards.PHONE, Cards.WAIT));
    assertThat(model.aside()).isEmpty();
  }

  @Test
  void a_group_and_what_is_not_there_open_nearby_with_a_note_until_one_reads_on() {
    HandbookViewModel group = opened(Optional.of("phone.*"));
    assertThat(group.spotProperty().get()).contains(Handbook.first(Cards.PHONE));
    assertThat(group.aside().orElseThrow().fit()).contains(Handbook.Fit.GROUP);
    group.read(Cards.at(Cards.PHONE, Cards.NAME));
    assertThat(group.aside()).isEmpty();

    HandbookViewModel unknown = opened(Optional.of("somebody.elses"));
    assertThat(unknown.spotProperty().get()).contains(Handbook.first(Cards.PHONE));
    assertThat(unknown.aside().orElseThrow())
        .isEqualTo(new HandbookViewModel.Aside("somebody.elses", Optional.empty()));
  }

  @Test
  void neighbours_go_on_from_chapter_to_chapter() {
    HandbookViewModel model = opened(Optional.of("phone.wait"));
    assertThat(model.neighbour(1)).contains(Cards.at(Cards.STEPS, Cards.LISTEN));
    assertThat(model.neighbour(-1)).contains(Cards.at(Cards.PHONE, Cards.NAME));
    model.read(Handbook.first(Cards.STEPS));
    assertThat(model.neighbour(1)).contains(Cards.at(Cards.STEPS, Cards.LISTEN));
    assertThat(model.neighbour(-1)).contains(Cards.at(Cards.PHONE, Cards.WAIT));
    model.read(Cards.at(Cards.STEPS, Cards.LISTEN));
    assertThat(model.neighbour(1)).isEmpty();
    model.read(Handbook.first(Cards.PHONE));
    assertThat(model.neighbour(-1)).isEmpty();
  }

  @Test
  void a_card_comes_with_what_trains_it_and_the_trainees_own_lines() {
    Examples.Example own =
        new Examples.Example(
            new UUID(0, 5),
            ParcelStory.entry().packId(),
            ParcelStory.scenario().id(),
            Instant.EPOCH,
            true,
            false,
            2,
            "Please go on.");
    examples.add("phone.wait", own);

    Company company = opened(Optional.of("phone.wait")).companyProperty().get().orElseThrow();

    assertThat(company.training().scenarios()).containsExactly(ParcelStory.entry());
    assertThat(company.examples())
        .containsExactly(new Company.OwnExample(own, Optional.of(ParcelStory.entry())));
  }

  @Test
  void what_is_found_for_a_card_that_is_no_longer_open_is_dropped() {
    List<Runnable> answers = new ArrayList<>();
    CurrentThreadTasks now = new CurrentThreadTasks();
    Tasks late =
        new Tasks() {
          @Override
          public <T> void run(
              Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
            now.<T>run(work, done -> answers.add(() -> onDone.accept(done)), onFailed);
          }
        };
    HandbookViewModel model = model(examples, late);
    model.open(Optional.of("phone.wait"));
    answers.remove(0).run();
    List<Runnable> forWait = List.copyOf(answers);
    model.read(Cards.at(Cards.STEPS, Cards.LISTEN));

    forWait.forEach(Runnable::run);

    assertThat(model.companyProperty().get()).isEmpty();
  }

  @Test
  void a_chapter_has_no_company() {
    HandbookViewModel model = opened(Optional.of("phone.wait"));
    model.read(Handbook.first(Cards.PHONE));
    assertThat(model.companyProperty().get()).isEmpty();
  }

  @Test
  void own_lines_that_cannot_be_read_leave_the_card_readable() {
    StoreException damaged = new StoreException(StoreException.Kind.DAMAGED, "/x", null);
    HandbookViewModel model =
        model(
            (learner, concept, limit) -> {
              throw damaged;
            });
    model.open(Optional.of("phone.wait"));

    assertThat(model.phaseProperty().get()).isEqualTo(Phase.OPEN);
    assertThat(model.noCompanyProperty().get()).contains(damaged);
    model.read(Handbook.first(Cards.PHONE));
    assertThat(model.noCompanyProperty().get()).isEmpty();
  }

  @Test
  void an_empty_handbook_is_empty_and_one_that_cannot_be_read_failed() {
    handbook = new Handbook(List.of());
    assertThat(opened(Optional.empty()).phaseProperty().get()).isEqualTo(Phase.EMPTY);
    assertThat(opened(Optional.of("phone.wait")).phaseProperty().get()).isEqualTo(Phase.EMPTY);

    IllegalStateException broken = new IllegalStateException("broken");
    HandbookViewModel model =
        new HandbookViewModel(
            new HandbookSources(
                () -> {
                  throw broken;
                },
                ParcelStory.library(),
                List::of,
                examples,
                new MemoryLearners(),
                settings),
            new CurrentThreadTasks(),
            went::add,
            Optional.empty());
    model.open(Optional.empty());
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.FAILED);
    assertThat(model.failureProperty().get()).isEqualTo(broken);
  }

  @Test
  void ways_out_lead_where_they_say() {
    HandbookViewModel model = opened(Optional.of("phone.wait"));
    model.back();
    model.prepare(ParcelStory.entry());
    model.exercises();
    model.debrief(new UUID(0, 7));

    assertThat(went)
        .containsExactly(
            DEBRIEF,
            new Place.Briefing(ParcelStory.entry().packId(), ParcelStory.scenario().id()),
            new Place.Drills(),
            new Place.Debrief(new UUID(0, 7)));
  }

  private HandbookViewModel opened(Optional<String> concept) {
    HandbookViewModel model = model(examples);
    model.open(concept);
    return model;
  }

  private HandbookViewModel model(Examples from) {
    return model(from, new CurrentThreadTasks());
  }

  private HandbookViewModel model(Examples from, Tasks tasks) {
    MemoryLearners learners = new MemoryLearners();
    Learner lin =
        new Learner(new UUID(0, 1), "Lin", Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH);
    learners.add(lin);
    learners.makeCurrent(lin.id());
    return new HandbookViewModel(
        new HandbookSources(
            () -> handbook, ParcelStory.library(), List::of, from, learners, settings),
        tasks,
        went::add,
        Optional.of(DEBRIEF));
  }
}
