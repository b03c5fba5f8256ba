package motcoach.ui.settings;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.ui.kit.Tasks;

/** The name of who practises; kept when asked to. */
public final class PersonViewModel {

  /** What became of the last change of name. */
  public sealed interface NameState {
    record Unchanged() implements NameState {}

    record Kept() implements NameState {}

    record Missing() implements NameState {}

    record Failed(Exception why) implements NameState {}
  }

  private final Learners learners;
  private final Tasks tasks;
  private final StringProperty shown;
  private final StringProperty name = new SimpleStringProperty(this, "name", "");
  private final ObjectProperty<NameState> state =
      new SimpleObjectProperty<>(this, "state", new NameState.Unchanged());

  /**
   * @param shown follows a changed name
   */
  PersonViewModel(Learners learners, Tasks tasks, StringProperty shown) {
    this.learners = learners;
    this.tasks = tasks;
    this.shown = shown;
    name.addListener((changed, before, now) -> state.set(new NameState.Unchanged()));
    tasks.run(learners::current, this::loaded, this::failed);
  }

  public StringProperty nameProperty() {
    return name;
  }

  public ObjectProperty<NameState> stateProperty() {
    return state;
  }

  /** Keeps the name as it stands. */
  public void keepName() {
    String clean = Learner.cleanName(name.get());
    if (clean.isEmpty()) {
      state.set(new NameState.Missing());
      return;
    }
    tasks.run(
        () -> rename(clean),
        kept -> {
          shown.set(clean);
          state.set(new NameState.Kept());
        },
        this::failed);
  }

  private Optional<Learner> rename(String clean) {
    Optional<Learner> renamed =
        learners
            .current()
            .map(who -> new Learner(who.id(), clean, who.language(), who.purpose(), who.since()));
    renamed.ifPresent(learners::change);
    return renamed;
  }

  private void loaded(Optional<Learner> learner) {
    name.set(learner.map(Learner::name).orElse(""));
    state.set(new NameState.Unchanged());
  }

  private void failed(Exception why) {
    state.set(new NameState.Failed(why));
  }
}
