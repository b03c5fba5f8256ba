package motcoach.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.progress.bundle.Consent;
import motcoach.progress.bundle.Inventory;
import motcoach.ui.kit.FreeName;
import motcoach.ui.kit.Tasks;

/** Saves the progress of who practises as a bundle, after showing what exactly is in it. */
public final class OwnBundleViewModel {
  static final String ENDING = ".motbundle";

  /** What is going on. */
  public sealed interface State {
    record Idle() implements State {}

    record Looking() implements State {}

    /**
     * What would be saved.
     *
     * @param consent what it was made with, and will be
     */
    record Seen(UUID who, Consent consent, List<Inventory.Line> lines) implements State {
      public Seen {
        lines = List.copyOf(lines);
      }
    }

    record Saving() implements State {}

    record Saved(Path file) implements State {}

    record Failed(Exception why) implements State {}
  }

  private final Learners learners;
  private final OwnBundle bundle;
  private final Tasks tasks;
  private final BooleanProperty words = new SimpleBooleanProperty(this, "words");
  private final StringProperty pseudonym = new SimpleStringProperty(this, "pseudonym", "");
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Idle());
  private int ticket;

  OwnBundleViewModel(Learners learners, OwnBundle bundle, Tasks tasks) {
    this.learners = learners;
    this.bundle = bundle;
    this.tasks = tasks;
    words.addListener((changed, before, now) -> lookAgain());
    pseudonym.addListener((changed, before, now) -> lookAgain());
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether what was typed goes along. */
  public BooleanProperty wordsProperty() {
    return words;
  }

  /** Instead of the name; blank: the name. */
  public StringProperty pseudonymProperty() {
    return pseudonym;
  }

  private void lookAgain() {
    if (state.get() instanceof State.Seen || state.get() instanceof State.Looking) {
      look();
    }
  }

  /** Shows what would be in it; nothing is saved. */
  public void look() {
    int mine = ++ticket;
    Optional<String> called =
        Optional.of(Learner.cleanName(pseudonym.get())).filter(name -> !name.isEmpty());
    Consent consent = new Consent(called, words.get());
    if (!(state.get() instanceof State.Seen)) {
      state.set(new State.Looking());
    }
    tasks.run(
        () ->
            learners
                .current()
                .map(Learner::id)
                .<State>map(id -> new State.Seen(id, consent, bundle.look(id, consent)))
                .orElseGet(State.Idle::new),
        seen -> {
          if (mine == ticket) {
            state.set(seen);
          }
        },
        why -> state.set(new State.Failed(why)));
  }

  /** Puts it away unsaved. */
  public void cancel() {
    ticket++;
    state.set(new State.Idle());
  }

  /** Saves exactly what was shown. */
  public void save(Path chosen) {
    if (!(state.get() instanceof State.Seen seen)) {
      return;
    }
    ticket++;
    Path file = FreeName.of(chosen, ENDING);
    state.set(new State.Saving());
    tasks.run(
        () -> {
          bundle.write(seen.who(), seen.consent(), file);
          return file;
        },
        done -> state.set(new State.Saved(done)),
        why -> state.set(new State.Failed(why)));
  }
}
