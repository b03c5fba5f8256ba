package motcoach.ui.practise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import motcoach.expression.Finding;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import motcoach.progress.Journal;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.progress.review.Again;
import motcoach.scenario.Input;
import motcoach.scenario.Line;
import motcoach.scenario.Option;
import motcoach.scenario.Play;
import motcoach.scenario.TurnEvent;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;

/**
 * One conversation on the screen. Every turn goes through the rehearsal on the background thread;
 * only when it is kept does the screen see it. Words stay in the box until then.
 */
public final class PractiseViewModel {
  /** More marks than this would be a lecture. */
  static final int MARKS_AT_ONCE = 2;

  /** How an attempt is opened; runs in the background and may fail with a store exception. */
  @FunctionalInterface
  public interface Opening {
    /** The rehearsal, or empty when its scenario is no longer there. */
    Optional<Rehearsals.Resumed> open();
  }

  private record Opened(
      Rehearsal rehearsal,
      UUID attempt,
      boolean exact,
      Play play,
      String draft,
      Optional<Again> again) {}

  private record Taken(List<TurnEvent> events, Play play, Optional<Again> again) {}

  private final Journal journal;
  private final LiveReading live;
  private final Tasks tasks;
  private final Navigator navigator;
  private Rehearsal rehearsal;
  private UUID attempt;

  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.OPENING);
  private final ReadOnlyObjectWrapper<Play> play = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper notUnderstood = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Kept> kept = new ReadOnlyObjectWrapper<>(Kept.NOTHING_YET);
  private final ReadOnlyObjectWrapper<Exception> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<TurnEvent.Why> notPossible = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Again>> again =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty words = new SimpleStringProperty("");
  private final BooleanProperty optionsShown = new SimpleBooleanProperty();
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ObservableList<Finding> marks = FXCollections.observableArrayList();

  public PractiseViewModel(Journal journal, LiveReading live, Tasks tasks, Navigator navigator) {
    this.journal = journal;
    this.live = live;
    this.tasks = tasks;
    this.navigator = navigator;
  }

  /** Opens the attempt; until it is open the screen says so. */
  public void open(Opening opening) {
    phase.set(Phase.OPENING);
    failure.set(null);
    tasks.run(
        () -> opening.open().map(this::look),
        found -> found.ifPresentOrElse(this::show, this::gone),
        this::notOpened);
  }

  private Opened look(Rehearsals.Resumed resumed) {
    Rehearsal found = resumed.rehearsal();
    UUID id = found.attempt().id();
    return new Opened(
        found, id, resumed.exact(), found.play(), journal.draft(id), Again.justNow(found));
  }

  private void show(Opened opened) {
    rehearsal = opened.rehearsal();
    attempt = opened.attempt();
    changed.set(!opened.exact());
    words.set(opened.draft());
    kept.set(opened.play().turn() > 0 ? Kept.KEPT : Kept.NOTHING_YET);
    turnTo(opened.play(), false);
    again.set(opened.again());
    prepare(opened.play());
  }

  /** While the customer's first words are read, so that the first answer need not wait. */
  private void prepare(Play begun) {
    tasks.<Void>run(
        () -> {
          begun.prepare();
          return null;
        },
        done -> {},
        failure::set);
  }

  private void gone() {
    phase.set(Phase.GONE);
  }

  private void notOpened(Exception cause) {
    failure.set(cause);
    phase.set(Phase.FAILED);
  }

  /** Says what stands in the box. Blank words go nowhere. */
  public void say() {
    if (words.get().isBlank()) {
      notPossible.set(TurnEvent.Why.EMPTY);
      return;
    }
    take(new Input.Said(words.get()));
  }

  public void choose(Option option) {
    take(new Input.Chose(option.id()));
  }

  /** Does the action with this id. */
  public void act(String action) {
    take(new Input.Did(action));
  }

  /** Says on the proposal card whether an element was meant. */
  public void correct(String element, boolean meant) {
    take(new Input.Corrected(element, meant));
  }

  private void take(Input input) {
    if (busy.get() || phase.get() != Phase.TALKING) {
      return;
    }
    busy.set(true);
    kept.set(Kept.KEEPING);
    notPossible.set(null);
    failure.set(null);
    tasks.run(
        () -> new Taken(rehearsal.take(input), rehearsal.play(), Again.justNow(rehearsal)),
        taken -> taken(input, taken),
        this::notKept);
  }

  private void taken(Input input, Taken taken) {
    busy.set(false);
    kept.set(Kept.KEPT);
    Optional<TurnEvent.Why> refused =
        only(taken, TurnEvent.NotPossible.class).map(TurnEvent.NotPossible::why).findFirst();
    if (refused.isPresent()) {
      notPossible.set(refused.get());
      return;
    }
    // Told once; by the next turn the trainee has read it.
    changed.set(false);
    if (input instanceof Input.Said) {
      words.set("");
      marks.clear();
      keepDraft();
    }
    turnTo(taken.play(), only(taken, TurnEvent.NotUnderstood.class).findAny().isPresent());
    again.set(taken.again());
  }

  private static <E> Stream<E> only(Taken taken, Class<E> kind) {
    return taken.events().stream().filter(kind::isInstance).map(kind::cast);
  }

  private void notKept(Exception cause) {
    busy.set(false);
    kept.set(Kept.NOT_KEPT);
    failure.set(cause);
  }

  private void turnTo(Play next, boolean puzzled) {
    Help help = Help.in(next.setup().mode());
    notUnderstood.set(puzzled);
    optionsShown.set(help.optionsOpen() || (puzzled && help.options()));
    play.set(next);
    List<Line> all = next.transcript();
    int known = lines.size();
    if (known > all.size() || !lines.equals(all.subList(0, known))) {
      lines.setAll(all);
    } else {
      lines.addAll(all.subList(known, all.size()));
    }
    phase.set(next.over() ? Phase.OVER : Phase.TALKING);
  }

  /** Reads the words in the box; the screen calls it after a pause in typing. */
  public void readNow() {
    String now = words.get();
    if (play.get() == null || !help().marks() || now.isBlank()) {
      marks.clear();
      return;
    }
    Situation here = play.get().situation();
    tasks.run(
        () -> live.read(now, here),
        reading -> {
          if (now.equals(words.get())) {
            marks.setAll(worthSaying(reading));
          }
        },
        failure::set);
  }

  private static List<Finding> worthSaying(Reading reading) {
    return Stream.concat(reading.faults(), reading.strengths()).limit(MARKS_AT_ONCE).toList();
  }

  /** Keeps what stands in the box; the screen calls it at most two seconds after a change. */
  public void keepDraft() {
    if (attempt == null || phase.get() == Phase.OVER) {
      return;
    }
    String now = words.get();
    tasks.<Void>run(
        () -> {
          journal.draft(attempt, now);
          return null;
        },
        done -> {},
        failure::set);
  }

  /** Opens or closes the prepared responses, where the mode allows them. */
  public void toggleOptions() {
    if (play.get() != null && help().options()) {
      optionsShown.set(!optionsShown.get());
    }
  }

  /** Leaves for home; the attempt waits at this turn. */
  public void pause() {
    keepDraft();
    navigator.go(new Place.Home());
  }

  public void toDebrief() {
    navigator.go(new Place.Debrief(attempt));
  }

  Help help() {
    return Help.in(play.get().setup().mode());
  }

  public ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /** The play as last kept; null while opening. */
  public ReadOnlyObjectProperty<Play> playProperty() {
    return play.getReadOnlyProperty();
  }

  /** Whether a turn is being kept right now. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Whether the scenario has changed since the attempt began; true only until the next turn. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty notUnderstoodProperty() {
    return notUnderstood.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** What could not be kept or opened; null when all is well. */
  public ReadOnlyObjectProperty<Exception> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Why the last input did nothing; null when it did something. */
  public ReadOnlyObjectProperty<TurnEvent.Why> notPossibleProperty() {
    return notPossible.getReadOnlyProperty();
  }

  /** The last turn beside the first try, when it was one said again. */
  public ReadOnlyObjectProperty<Optional<Again>> againProperty() {
    return again.getReadOnlyProperty();
  }

  public StringProperty wordsProperty() {
    return words;
  }

  public BooleanProperty optionsShownProperty() {
    return optionsShown;
  }

  /** The conversation so far; only ever grows at its end. */
  public ObservableList<Line> lines() {
    return lines;
  }

  /** What is marked in the words being typed, worst first. */
  public ObservableList<Finding> marks() {
    return marks;
  }
}
