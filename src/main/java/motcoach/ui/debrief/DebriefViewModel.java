package motcoach.ui.debrief;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.method.Stage;
import motcoach.progress.Attempt;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.progress.Settings;
import motcoach.scenario.Debrief;
import motcoach.scenario.Play;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;

/** A finished talk, looked at again: first as the trainee saw it, then as it was. */
public final class DebriefViewModel {

  private record Opened(
      Attempt attempt, Play play, Debrief debrief, Optional<OwnView> view, Notebook.Plan plan) {}

  private final Rehearsals rehearsals;
  private final Settings settings;
  private final Tasks tasks;
  private final Navigator navigator;
  private Attempt attempt;
  private Notebook notebook;

  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.OPENING);
  private final ReadOnlyObjectWrapper<Play> play = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Debrief> debrief = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Exception> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper planKept = new ReadOnlyBooleanWrapper();
  private final StringProperty wanted = new SimpleStringProperty("");
  private final StringProperty best = new SimpleStringProperty("");
  private final StringProperty change = new SimpleStringProperty("");
  private final StringProperty planWhen = new SimpleStringProperty("");
  private final StringProperty planThen = new SimpleStringProperty("");
  private final Map<Stage, ObjectProperty<Debrief.BandOfStage>> predicted =
      new EnumMap<>(Stage.class);

  public DebriefViewModel(
      Rehearsals rehearsals, Settings settings, Tasks tasks, Navigator navigator) {
    this.rehearsals = rehearsals;
    this.settings = settings;
    this.tasks = tasks;
    this.navigator = navigator;
    for (Stage stage : Stage.values()) {
      predicted.put(stage, new SimpleObjectProperty<>());
    }
    planWhen.addListener((property, before, now) -> planKept.set(false));
    planThen.addListener((property, before, now) -> planKept.set(false));
  }

  /** Opens the debrief of an attempt. */
  public void open(UUID id) {
    tasks.run(
        () -> rehearsals.resume(id).map(this::look),
        found -> found.ifPresentOrElse(this::show, () -> phase.set(Phase.GONE)),
        cause -> {
          failure.set(cause);
          phase.set(Phase.FAILED);
        });
  }

  private Opened look(Rehearsals.Resumed resumed) {
    Rehearsal rehearsal = resumed.rehearsal();
    Notebook notes = new Notebook(settings, rehearsal.attempt().id());
    Play end = rehearsal.play();
    return new Opened(rehearsal.attempt(), end, end.debrief(), notes.ownView(), notes.plan());
  }

  private void show(Opened opened) {
    attempt = opened.attempt();
    notebook = new Notebook(settings, attempt.id());
    opened.view().ifPresent(this::fill);
    planWhen.set(opened.plan().when());
    planThen.set(opened.plan().then());
    planKept.set(opened.plan().whole());
    play.set(opened.play());
    debrief.set(opened.debrief());
    phase.set(opened.view().isPresent() ? Phase.SHOWN : Phase.OWN_VIEW);
  }

  private void fill(OwnView view) {
    wanted.set(view.wanted());
    best.set(view.best());
    change.set(view.change());
    view.predicted().forEach((stage, band) -> predicted.get(stage).set(band));
  }

  /** Shows what happened; what was guessed, or nothing, is kept beside it. */
  public void reveal() {
    OwnView view = ownView();
    keep(() -> notebook.keep(view), () -> {});
    // Shown even when the notes cannot be kept: the result itself is safe in the journal.
    phase.set(Phase.SHOWN);
  }

  /** The trainee's view as it stands. */
  public OwnView ownView() {
    Map<Stage, Debrief.BandOfStage> bands = new EnumMap<>(Stage.class);
    predicted.forEach(
        (stage, band) -> {
          if (band.get() != null) {
            bands.put(stage, band.get());
          }
        });
    return new OwnView(wanted.get(), best.get(), change.get(), bands);
  }

  /** Keeps the if–then plan, once both halves are there. */
  public void keepPlan() {
    Notebook.Plan plan = new Notebook.Plan(planWhen.get(), planThen.get());
    if (plan.whole()) {
      keep(() -> notebook.keep(plan), () -> planKept.set(true));
    }
  }

  private void keep(Runnable work, Runnable done) {
    failure.set(null);
    tasks.<Void>run(
        () -> {
          work.run();
          return null;
        },
        nothing -> done.run(),
        failure::set);
  }

  /** A new attempt that begins just before {@code turn} of this one. */
  public void retryFrom(int turn) {
    failure.set(null);
    tasks.run(
        () -> rehearsals.retry(attempt.id(), turn).map(again -> again.attempt().id()),
        again -> again.ifPresent(id -> navigator.go(new Place.Resume(id))),
        failure::set);
  }

  /** The same scenario from the start. */
  public void practiseAgain() {
    navigator.go(new Place.Briefing(attempt.packId(), attempt.scenarioId()));
  }

  public void home() {
    navigator.go(new Place.Home());
  }

  public ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /** The play as it ended; null while opening. */
  public ReadOnlyObjectProperty<Play> playProperty() {
    return play.getReadOnlyProperty();
  }

  /** Null while opening. */
  public ReadOnlyObjectProperty<Debrief> debriefProperty() {
    return debrief.getReadOnlyProperty();
  }

  /** What could not be opened or kept; null when all is well. */
  public ReadOnlyObjectProperty<Exception> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  public StringProperty wantedProperty() {
    return wanted;
  }

  public StringProperty bestProperty() {
    return best;
  }

  public StringProperty changeProperty() {
    return change;
  }

  /** The band the trainee expects of a stage; null while not guessed. */
  public ObjectProperty<Debrief.BandOfStage> predictedProperty(Stage stage) {
    return predicted.get(stage);
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
}
