package motcoach.ui.start;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Words;

/** Three questions, then home. Nothing is kept before the last is answered. */
public final class StartViewModel {

  /** Where in the three questions. */
  public enum Step {
    LANGUAGE,
    NAME,
    PURPOSE
  }

  private final Learners learners;
  private final Words words;
  private final Tasks tasks;
  private final Navigator navigator;
  private final Clock clock;
  private final Supplier<UUID> ids;

  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", Step.LANGUAGE);
  private final StringProperty name = new SimpleStringProperty(this, "name", "");
  private final BooleanProperty nameMissing = new SimpleBooleanProperty(this, "nameMissing");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ObjectProperty<Optional<Exception>> failure =
      new SimpleObjectProperty<>(this, "failure", Optional.empty());

  public StartViewModel(
      Learners learners,
      Words words,
      Tasks tasks,
      Navigator navigator,
      Clock clock,
      Supplier<UUID> ids) {
    this.learners = learners;
    this.words = words;
    this.tasks = tasks;
    this.navigator = navigator;
    this.clock = clock;
    this.ids = ids;
    name.addListener((changed, before, now) -> nameMissing.set(false));
  }

  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  public StringProperty nameProperty() {
    return name;
  }

  /** Set when somebody wanted to go on without a name. */
  public BooleanProperty nameMissingProperty() {
    return nameMissing;
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Why the last try to keep the answers failed. */
  public ObjectProperty<Optional<Exception>> failureProperty() {
    return failure;
  }

  public void choose(Language language) {
    words.use(language);
    step.set(Step.NAME);
  }

  /** Goes on from the name, if there is one. */
  public void confirmName() {
    if (Learner.cleanName(name.get()).isEmpty()) {
      nameMissing.set(true);
    } else {
      step.set(Step.PURPOSE);
    }
  }

  public void back() {
    if (step.get() != Step.LANGUAGE) {
      step.set(Step.values()[step.get().ordinal() - 1]);
    }
  }

  /** The last answer: keeps all three and goes home. */
  public void choose(Learner.Purpose purpose) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    failure.set(Optional.empty());
    Learner learner =
        new Learner(
            ids.get(), Learner.cleanName(name.get()), words.language(), purpose, clock.instant());
    tasks.run(() -> keep(learner), kept -> arrive(), this::fail);
  }

  private Learner keep(Learner learner) {
    learners.add(learner);
    learners.makeCurrent(learner.id());
    return learner;
  }

  private void arrive() {
    busy.set(false);
    navigator.go(new Place.Home());
  }

  private void fail(Exception why) {
    busy.set(false);
    failure.set(Optional.of(why));
  }
}
