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
import motcoach.progress.Choice;
import motcoach.progress.Journal;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.progress.review.Again;
import motcoach.scenario.Ending;
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
  /** From these on the customer is about to leave. */
  private static final int NEAR_THE_FLOOR = -75;

  private static final int LAST_PATIENCE = 1;

  /** How an attempt is opened; runs in the background and may fail with a store exception. */
  @FunctionalInterface
  public interface Opening {
    /** The rehearsal, or empty when its scenario is no longer there. */
    Optional<Rehearsals.Resumed> open();
  }

  private record Opened(
      Rehearsal rehearsal,
      boolean exact,
      Play play,
      String draft,
      TalkChoices choices,
      boolean voice,
      List<EasierWay> easier,
      Optional<Again> again) {}

  private record Taken(List<TurnEvent> events, Play play, Optional<Again> again) {}

  private final TalkPorts ports;
  private final Journal journal;
  private final Tasks tasks;
  private final Navigator navigator;
  private final LiveMarking marking;
  private final ReadingAloud aloud;
  private Rehearsal rehearsal;
  private UUID attempt;
  private boolean sounds;
  private List<EasierWay> easier = List.of();

  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.OPENING);
  private final ReadOnlyObjectWrapper<Play> play = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper notUnderstood = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Kept> kept = new ReadOnlyObjectWrapper<>(Kept.NOTHING_YET);
  private final ReadOnlyObjectWrapper<Exception> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<TurnEvent.Why> notPossible = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Again>> again =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty words = new SimpleStringProperty("");
  private final BooleanProperty optionsShown = new SimpleBooleanProperty();
  private final ObservableList<Line> lines = FXCollections.observableArrayList();

  public PractiseViewModel(TalkPorts ports, Tasks tasks, Navigator navigator) {
    this.ports = ports;
    this.journal = ports.journal();
    this.tasks = tasks;
    this.navigator = navigator;
    this.marking = new LiveMarking(ports.live(), tasks, failure::set);
    this.aloud = new ReadingAloud(ports.voice());
    words.addListener((property, before, now) -> marking.typed(now));
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
    return new Opened(
        found,
        resumed.exact(),
        found.play(),
        journal.draft(found.attempt().id()),
        TalkChoices.read(ports.settings()),
        ports.voice().available(),
        EasierWay.than(found.play(), found.attempt().packId(), ports.library().entries()),
        Again.justNow(found));
  }

  private void show(Opened opened) {
    rehearsal = opened.rehearsal();
    attempt = opened.rehearsal().attempt().id();
    easier = opened.easier();
    chosen(opened);
    changed.set(!opened.exact());
    words.set(opened.draft());
    kept.set(opened.play().turn() > 0 ? Kept.KEPT : Kept.NOTHING_YET);
    turnTo(opened.play(), false);
    lastSaid(opened.play());
    again.set(opened.again());
    // While the customer's first words are read, so that the first answer need not wait. What goes
    // wrong here goes wrong again in the turn that needs it, and is told there.
    ports.aside().execute(opened.play()::prepare);
  }

  private void chosen(Opened opened) {
    TalkChoices choices = opened.choices();
    sounds = choices.sounds();
    marking.onProperty().set(choices.marks());
    aloud.begin(choices.aloud(), opened.voice());
  }

  /** What was said last is read again when a talk is taken up. */
  private void lastSaid(Play now) {
    List<Line> all = now.transcript();
    if (!now.over() && !all.isEmpty()) {
      aloud.read(all.subList(all.size() - 1, all.size()), now.setup().language());
    }
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
      boolean alone = play.get() != null && play.get().onLine().isEmpty();
      // While nobody is on the line there is nothing to write in, so nothing is asked for.
      notPossible.set(alone ? TurnEvent.Why.NOBODY_ON_LINE : TurnEvent.Why.EMPTY);
      return;
    }
    take(new Input.Said(words.get()));
  }

  /** Something was typed while nobody would hear it: says why nothing came of it. */
  public void unheard() {
    if (phase.get() == Phase.TALKING && play.get().onLine().isEmpty()) {
      notPossible.set(TurnEvent.Why.NOBODY_ON_LINE);
    }
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

  /** Takes back what was said or done last, where that is possible. */
  public void takeBack() {
    if (play.get() != null && play.get().canGoBack()) {
      take(new Input.Back());
    }
  }

  /** Asks for the next hint, where there is one. */
  public void hint() {
    if (play.get() != null && play.get().hints().more()) {
      take(new Input.Hint());
    }
  }

  private void take(Input input) {
    if (busy.get() || paused.get() || phase.get() != Phase.TALKING) {
      return;
    }
    aloud.stop();
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
      keepDraft();
    }
    only(taken, TurnEvent.TakenBack.class).forEach(back -> giveBack(back.words()));
    turnTo(taken.play(), only(taken, TurnEvent.NotUnderstood.class).findAny().isPresent());
    again.set(taken.again());
    if (sounds && only(taken, TurnEvent.Happened.class).findAny().isPresent()) {
      ports.chime().ring();
    }
    aloud.read(
        only(taken, TurnEvent.Spoken.class).map(TurnEvent.Spoken::line).toList(),
        taken.play().setup().language());
  }

  /** Words that were taken back stand in the box again, unless something else does. */
  private void giveBack(String said) {
    if (!said.isEmpty() && words.get().isBlank()) {
      words.set(said);
      keepDraft();
    }
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
    int same = 0;
    while (same < Math.min(lines.size(), all.size()) && lines.get(same).equals(all.get(same))) {
      same++;
    }
    lines.remove(same, lines.size());
    lines.addAll(all.subList(same, all.size()));
    phase.set(next.over() ? Phase.OVER : Phase.TALKING);
  }

  /** Reads the words in the box; the screen calls it after a pause in typing. */
  public void readNow() {
    Play now = play.get();
    if (now == null) {
      return;
    }
    if (help().marks()) {
      marking.read(now.scenario(), now.situation());
    }
    String typed = words.get();
    tasks.<Void>run(
        () -> {
          now.anticipate(typed);
          return null;
        },
        done -> {},
        failure::set);
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

  /** The story stands still and nothing is read aloud, until {@link #goOn}. */
  public void pause() {
    if (phase.get() == Phase.TALKING) {
      aloud.stop();
      keepDraft();
      paused.set(true);
    } else {
      leave();
    }
  }

  public void goOn() {
    paused.set(false);
  }

  /** Leaves for home; the attempt waits at this turn. */
  public void leave() {
    go(new Place.Home());
  }

  /** Begins an easier talk; this one waits at its turn. */
  public void go(EasierWay way) {
    go(way.place());
  }

  private void go(Place place) {
    keepDraft();
    navigator.go(place);
  }

  /** The screen goes away. */
  public void left() {
    aloud.stop();
    keepDraft();
  }

  /** Marks wording while it is typed, or no longer, from now on in every talk. */
  public void switchMarks() {
    marking.onProperty().set(!marking.onProperty().get());
    keep(Choice.LIVE_MARKS, marking.onProperty().get());
    readNow();
  }

  /** Reads the customer's lines aloud, or no longer, from now on in every talk. */
  public void switchAloud() {
    if (!aloud.possibleProperty().get()) {
      return;
    }
    aloud.onProperty().set(!aloud.onProperty().get());
    keep(Choice.READ_ALOUD, aloud.onProperty().get());
    if (play.get() != null) {
      lastSaid(play.get());
    }
  }

  private void keep(Choice<Boolean> choice, boolean on) {
    tasks.<Void>run(
        () -> {
          choice.keep(ports.settings(), on);
          return null;
        },
        done -> {},
        failure::set);
  }

  public void toDebrief() {
    navigator.go(new Place.Debrief(attempt));
  }

  /** Talks that ask less, when there are any; the one that is going on is kept. */
  List<EasierWay> easier() {
    return easier;
  }

  /** Whether the customer has left in anger, or is about to. */
  boolean strained() {
    Play now = play.get();
    return now != null
        && (now.emotion() <= NEAR_THE_FLOOR || outOfPatience(now))
        && !now.ending().map(Ending::comesBack).orElse(false);
  }

  private static boolean outOfPatience(Play now) {
    return now.patience() <= LAST_PATIENCE && now.patience() < now.scenario().persona().patience();
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

  public ReadOnlyBooleanProperty pausedProperty() {
    return paused.getReadOnlyProperty();
  }

  LiveMarking marking() {
    return marking;
  }

  ReadingAloud aloud() {
    return aloud;
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

  /**
   * The conversation so far; it grows at its end, and shrinks there when something is taken back.
   */
  public ObservableList<Line> lines() {
    return lines;
  }
}
