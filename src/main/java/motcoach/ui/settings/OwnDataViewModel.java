package motcoach.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.progress.PersonalData;
import motcoach.ui.kit.Tasks;

/** Hands over or erases what is kept about who practises. */
public final class OwnDataViewModel {

  /** What is going on. */
  public sealed interface State {
    record Idle() implements State {}

    record Exporting() implements State {}

    record Exported(Path file) implements State {}

    record NotExported(Path file) implements State {}

    /** Asks for the name before anything is erased. */
    record Confirming(Learner who) implements State {}

    record OtherName(Learner who) implements State {}

    record Erasing() implements State {}

    record Failed(Exception why) implements State {}
  }

  private final Learners learners;
  private final PersonalData data;
  private final Handover handover;
  private final Tasks tasks;
  private final Runnable erased;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Idle());

  /**
   * @param erased is run when the person is gone
   */
  OwnDataViewModel(
      Learners learners, PersonalData data, Handover handover, Tasks tasks, Runnable erased) {
    this.learners = learners;
    this.data = data;
    this.handover = handover;
    this.tasks = tasks;
    this.erased = erased;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The name, typed once more. */
  public StringProperty typedProperty() {
    return typed;
  }

  public void export(Path file) {
    state.set(new State.Exporting());
    tasks.run(
        () -> {
          Optional<Learner> who = learners.current();
          if (who.isPresent()) {
            handover.write(who.get().id(), file);
          }
          return who;
        },
        done -> state.set(new State.Exported(file)),
        why ->
            state.set(
                why instanceof java.io.IOException
                    ? new State.NotExported(file)
                    : new State.Failed(why)));
  }

  /** The first of two steps. */
  public void askToErase() {
    typed.set("");
    tasks.run(
        learners::current,
        who -> who.ifPresent(each -> state.set(new State.Confirming(each))),
        this::failed);
  }

  public void cancel() {
    state.set(new State.Idle());
  }

  /** Erases if the name that was typed is the right one. */
  public void erase() {
    Optional<Learner> asked = asked();
    if (asked.isEmpty()) {
      return;
    }
    Learner who = asked.get();
    if (!Learner.cleanName(typed.get()).equals(who.name())) {
      state.set(new State.OtherName(who));
      return;
    }
    state.set(new State.Erasing());
    tasks.run(
        () -> {
          data.erase(who.id());
          return who;
        },
        gone -> erased.run(),
        this::failed);
  }

  private Optional<Learner> asked() {
    if (state.get() instanceof State.Confirming confirming) {
      return Optional.of(confirming.who());
    } else if (state.get() instanceof State.OtherName other) {
      return Optional.of(other.who());
    }
    return Optional.empty();
  }

  private void failed(Exception why) {
    state.set(new State.Failed(why));
  }
}
