package motcoach.ui.studio;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.method.Language;
import motcoach.scenario.Engine;
import motcoach.scenario.Input;
import motcoach.scenario.Line;
import motcoach.scenario.Mode;
import motcoach.scenario.Overheard;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.scenario.TurnEvent;
import motcoach.studio.Checked;
import motcoach.studio.Kind;
import motcoach.studio.References;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.tryout.Standing;
import motcoach.studio.tryout.Tryout;
import motcoach.studio.tryout.Whence;
import motcoach.ui.kit.Tasks;

/**
 * The player beside the editor: what was said and done is played again after each edit, so that it
 * stays at the same turn as far as it can.
 */
public final class TryoutViewModel {
  private static final long SEED = 1;

  private final EditingViewModel editing;
  private final Tasks tasks;
  private final Supplier<Engine> engines;
  private final Map<String, Tryout> tryouts = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<Stand>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper(this, "outdated");
  private final ReadOnlyObjectWrapper<Optional<TurnEvent.Why>> refused =
      new ReadOnlyObjectWrapper<>(this, "refused", Optional.empty());
  private final Explaining explaining;
  private final WaySearch search;
  private final BeatHere beatHere;
  private final ReadOnlyObjectWrapper<Setup> setup;
  private String file = "";
  private Optional<Known> known = Optional.empty();

  /** Results that come back for an older question are let go. */
  private int asked;

  /** What plays the newest playable version; an engine of its own, so that older ones go. */
  record Known(String file, Scenario scenario, Engine engine, motcoach.scenario.Plays plays) {}

  /** The tryout as it stands in a version of the scenario. */
  record Stand(Known known, Tryout tryout, Standing standing) {
    Play play() {
      return standing.play();
    }
  }

  /**
   * One turn to be explained.
   *
   * @param index of the step
   * @param overheard what own words came near to; empty for what was picked or done
   */
  record Reason(int index, Standing.Step step, Optional<Overheard> overheard) {}

  /**
   * @param tasks of its own, where looking for ways shall not hold up saving
   * @param engines a new one at each call
   * @param first the customer's language to begin with
   */
  TryoutViewModel(EditingViewModel editing, Tasks tasks, Supplier<Engine> engines, Language first) {
    this.editing = editing;
    this.tasks = tasks;
    this.engines = engines;
    this.explaining = new Explaining(tasks);
    this.search = new WaySearch(tasks);
    this.beatHere = new BeatHere(editing);
    setup = new ReadOnlyObjectWrapper<>(this, "setup", new Setup(Mode.PRACTICE, first, SEED));
    editing.selectionProperty().addListener((property, before, now) -> select());
    editing.checkedProperty().addListener((property, before, now) -> follow());
    select();
  }

  ReadOnlyObjectProperty<Optional<Stand>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether the scenario as it is written now cannot be played; what is shown is older then. */
  ReadOnlyBooleanProperty outdatedProperty() {
    return outdated.getReadOnlyProperty();
  }

  /** The turn that is explained: the last one unless another was asked for. */
  ReadOnlyObjectProperty<Optional<Reason>> lookedProperty() {
    return explaining.lookedProperty();
  }

  /** Why the last input was not possible. */
  ReadOnlyObjectProperty<Optional<TurnEvent.Why>> refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /** The beat the editor looks at, by id. */
  ReadOnlyObjectProperty<Optional<String>> beatHereProperty() {
    return beatHere.property();
  }

  ReadOnlyObjectProperty<WaySearch.Search> searchProperty() {
    return search.searchProperty();
  }

  ReadOnlyObjectProperty<Setup> setupProperty() {
    return setup.getReadOnlyProperty();
  }

  EditingViewModel editing() {
    return editing;
  }

  void say(String words) {
    take(new Input.Said(words));
  }

  /** Picks, does, waits or corrects. Goes on from where the inputs fit. */
  void take(Input input) {
    shown
        .get()
        .ifPresent(stand -> play(stand.tryout().first(stand.standing().fits()).and(input), true));
  }

  /** One step back, whatever the mode. */
  void back() {
    shown.get().ifPresent(stand -> play(stand.tryout().first(stand.standing().fits() - 1), false));
  }

  void fromTheBeginning() {
    shown.get().ifPresent(stand -> play(stand.tryout().first(0), false));
  }

  void use(Language language) {
    change(tryout().in(language));
  }

  void use(Mode mode) {
    change(tryout().in(mode));
  }

  private void change(Tryout changed) {
    tryouts.replaceAll(
        (name, tryout) -> tryout.in(changed.setup().mode()).in(changed.setup().language()));
    setup.set(changed.setup());
    play(changed, false);
  }

  /** Explains another turn. */
  void look(int index) {
    shown
        .get()
        .filter(stand -> index >= 0 && index < stand.standing().steps().size())
        .ifPresent(stand -> explaining.explain(stand, index));
  }

  /** Where in the pack a line was written; empty for what nobody wrote. */
  Optional<Spot> written(Line line) {
    if (line.mine() || line.takenBack() || shown.get().isEmpty()) {
      return Optional.empty();
    }
    Stand stand = shown.get().get();
    Optional<Standing.Step> step = stand.standing().stepOf(line);
    Play after = step.map(one -> one.after().play()).orElse(stand.standing().opening());
    return Whence.of(line, step.map(Standing.Step::before), after)
        .flatMap(whence -> home(whence.kind(), whence.id()));
  }

  /** Where something of the scenario stands in the pack now. */
  Optional<Spot> home(Kind kind, String id) {
    return editing.draft().file(file).flatMap(root -> References.home(file, root, kind, id));
  }

  /** Shows in the editor where something stands. */
  void goTo(Spot spot) {
    editing.goTo(spot);
  }

  /** Plays up to the beat the editor looks at, by a short way. */
  void playFromHere() {
    beatHere
        .property()
        .get()
        .ifPresent(
            beat ->
                known.ifPresent(
                    here ->
                        search.start(
                            here, setup.get(), beat, way -> play(tryout().with(way), false))));
  }

  void stopSearch() {
    search.stop();
  }

  /** Another place is looked at; of another scenario, if it is in another file. */
  private void select() {
    Optional<String> now = editing.scenarioFile();
    if (now.isPresent() && !now.get().equals(file)) {
      file = now.get();
      known = Optional.empty();
      stopSearch();
      shown.set(Optional.empty());
      explaining.forget();
      follow();
    }
  }

  /** Takes up what was checked last. */
  private void follow() {
    Checked checked = editing.checkedProperty().get();
    if (checked == Checked.NOTHING || file.isEmpty()) {
      return;
    }
    Optional<Scenario> playable =
        editing
            .draft()
            .at(Spot.of(file, "id"))
            .filter(Value.Str.class::isInstance)
            .flatMap(id -> checked.scenario(((Value.Str) id).value()));
    outdated.set(playable.isEmpty());
    if (playable.isPresent() && !playable.equals(known.map(Known::scenario))) {
      Engine engine = engines.get();
      Scenario scenario = playable.get();
      stopSearch();
      known = Optional.of(new Known(file, scenario, engine, engine.forRobots(scenario)));
      play(tryout(), false);
    }
  }

  /** Words are heard otherwise from now on: what is shown is played anew. */
  void hearAnew() {
    if (known.isPresent()) {
      Scenario scenario = known.get().scenario();
      Engine engine = engines.get();
      stopSearch();
      known =
          Optional.of(new Known(known.get().file(), scenario, engine, engine.forRobots(scenario)));
      play(tryout(), false);
    }
  }

  private Tryout tryout() {
    return tryouts.getOrDefault(file, Tryout.from(setup.get()));
  }

  /**
   * @param tentative whether the last input is let go if it is not possible
   */
  private void play(Tryout tryout, boolean tentative) {
    if (known.isEmpty()) {
      return;
    }
    Known here = known.get();
    int ticket = ++asked;
    tasks.run(
        () -> new Stand(here, tryout, tryout.replay(here.plays(), here.scenario())),
        stand -> {
          if (ticket == asked) {
            stand(stand, tentative);
          }
        },
        failed -> outdated.set(true));
  }

  private void stand(Stand stand, boolean tentative) {
    Optional<Standing.Misfit> misfit = stand.standing().misfit().filter(none -> tentative);
    refused.set(misfit.map(Standing.Misfit::why));
    if (misfit.isPresent()) {
      return;
    }
    tryouts.put(stand.known().file(), stand.tryout());
    shown.set(Optional.of(stand));
    explaining.explain(stand, stand.standing().steps().size() - 1);
  }
}
