package motcoach.ui.debrief;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.progress.review.Notebook;
import motcoach.progress.review.OwnView;
import motcoach.progress.review.Plan;
import motcoach.progress.review.Review;
import motcoach.progress.review.Reviews;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;

/** A finished talk, looked at again: first as the trainee saw it, then as it was. */
public final class DebriefViewModel {
  private final Reviews reviews;
  private final Rehearsals rehearsals;
  private final Tasks tasks;
  private final Navigator navigator;

  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.OPENING);
  private final ReadOnlyObjectWrapper<Review> review = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Exception> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper planKept = new ReadOnlyBooleanWrapper();
  private final OwnAnswers answers = new OwnAnswers();
  private final StringProperty planWhen = new SimpleStringProperty("");
  private final StringProperty planThen = new SimpleStringProperty("");
  private final StringProperty trainerNote = new SimpleStringProperty("");
  private final ObservableList<DrillLibrary.Entry> drills = FXCollections.observableArrayList();
  private final Disputes disputes;

  public DebriefViewModel(
      Reviews reviews, Rehearsals rehearsals, Tasks tasks, Navigator navigator) {
    this.reviews = reviews;
    this.rehearsals = rehearsals;
    this.tasks = tasks;
    this.navigator = navigator;
    this.disputes = new Disputes(reviews, this::keep);
    planWhen.addListener((property, before, now) -> planKept.set(false));
    planThen.addListener((property, before, now) -> planKept.set(false));
  }

  /** Opens the debrief of an attempt. */
  public void open(UUID id) {
    tasks.run(
        () -> reviews.of(id),
        found -> found.ifPresentOrElse(this::show, () -> phase.set(Phase.GONE)),
        cause -> {
          failure.set(cause);
          phase.set(Phase.FAILED);
        });
  }

  private void show(Review opened) {
    answers.fill(opened.view());
    planWhen.set(opened.plan().when());
    planThen.set(opened.plan().then());
    planKept.set(opened.plan().whole());
    trainerNote.set(opened.trainerNote());
    drills.setAll(opened.drills());
    disputes.open(opened);
    review.set(opened);
    phase.set(opened.shown() ? Phase.SHOWN : Phase.OWN_VIEW);
  }

  /** Shows what happened; what was guessed, or nothing, is kept beside it. */
  public void reveal() {
    if (phase.get() != Phase.OWN_VIEW) {
      return;
    }
    OwnView view = ownView();
    Review revealed = review.get();
    failure.set(null);
    tasks.run(
        () -> {
          Notebook notebook = reviews.notebook(revealed.attempt().id());
          notebook.keep(view);
          notebook.reveal();
          return reviews.queueDrills(revealed);
        },
        drills::setAll,
        failure::set);
    // Shown even when the notes cannot be kept: the result itself is safe in the journal.
    phase.set(Phase.SHOWN);
  }

  /** The trainee's view as it stands. */
  public OwnView ownView() {
    return answers.view();
  }

  /** Keeps the if–then plan, once both halves are there. */
  public void keepPlan() {
    Plan plan = new Plan(planWhen.get(), planThen.get());
    if (plan.whole()) {
      keep(id -> reviews.notebook(id).keep(plan), () -> planKept.set(plan.equals(plan())));
    }
  }

  private Plan plan() {
    return new Plan(planWhen.get(), planThen.get());
  }

  /** Keeps everything that is being written; the screen calls it soon after a change. */
  public void keepWriting() {
    if (review.get() == null) {
      return;
    }
    OwnView view = ownView();
    Plan plan = plan();
    String note = trainerNote.get();
    boolean asked = phase.get() == Phase.OWN_VIEW;
    keep(
        id -> {
          Notebook notebook = reviews.notebook(id);
          if (asked) {
            notebook.keep(view);
          }
          notebook.keep(plan);
          notebook.keepTrainerNote(note);
        },
        () -> planKept.set(plan.whole() && plan.equals(plan())));
    disputes.keepWords();
  }

  private void keep(Keeping work, Runnable done) {
    UUID id = review.get().attempt().id();
    failure.set(null);
    tasks.<Void>run(
        () -> {
          work.keep(id);
          return null;
        },
        nothing -> done.run(),
        failure::set);
  }

  /** Says a turn again, in a new attempt that stands just before it. */
  public void retryFrom(int turn) {
    UUID id = review.get().attempt().id();
    failure.set(null);
    tasks.run(
        () -> rehearsals.retry(id, turn).map(Rehearsal::attempt),
        again ->
            again.ifPresentOrElse(
                attempt -> navigator.go(new Place.Resume(attempt.id())),
                () -> phase.set(Phase.GONE)),
        failure::set);
  }

  /** The same scenario from the start. */
  public void practiseAgain() {
    navigator.go(
        new Place.Briefing(review.get().attempt().packId(), review.get().attempt().scenarioId()));
  }

  /** The handbook at the card of a concept. */
  public void handbook(String concept) {
    navigator.go(new Place.Handbook(Optional.of(concept)));
  }

  public void drill() {
    navigator.go(new Place.Drills());
  }

  public void home() {
    navigator.go(new Place.Home());
  }

  public ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /** The talk as it was when the debrief was opened; null while opening. */
  public ReadOnlyObjectProperty<Review> reviewProperty() {
    return review.getReadOnlyProperty();
  }

  /** What could not be opened or kept; null when all is well. */
  public ReadOnlyObjectProperty<Exception> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** What the trainee thinks before the result is seen. */
  public OwnAnswers answers() {
    return answers;
  }

  public StringProperty planWhenProperty() {
    return planWhen;
  }

  public StringProperty planThenProperty() {
    return planThen;
  }

  /** Whether the plan is kept as it stands in the boxes. */
  public ReadOnlyBooleanProperty planKeptProperty() {
    return planKept.getReadOnlyProperty();
  }

  public StringProperty trainerNoteProperty() {
    return trainerNote;
  }

  /** Exercises queued from this talk. */
  public ObservableList<DrillLibrary.Entry> drills() {
    return drills;
  }

  /** The verdicts the trainee disagrees with. */
  public Disputes disputes() {
    return disputes;
  }
}
