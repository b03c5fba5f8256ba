package motcoach.ui.start;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
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
import motcoach.progress.Library;
import motcoach.scenario.Mode;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Words;

/**
 * Three questions, then a taste of a conversation for who wants it, and home. Nothing is kept
 * before the last question is answered.
 */
public final class StartViewModel {

  /** Where in the three questions, and behind them. */
  public enum Step {
    LANGUAGE,
    NAME,
    PURPOSE,
    TASTE;

    /** How many of them are questions. */
    public static final int QUESTIONS = 3;
  }

  private final Learners learners;
  private final Library library;
  private final Words words;
  private final Tasks tasks;
  private final Navigator navigator;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final LongSupplier seeds;
  private Optional<Library.Entry> taste = Optional.empty();
  private Learner.Purpose purpose = Learner.Purpose.PRACTISE;

  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", Step.LANGUAGE);
  private final StringProperty name = new SimpleStringProperty(this, "name", "");
  private final BooleanProperty nameMissing = new SimpleBooleanProperty(this, "nameMissing");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ObjectProperty<Optional<Exception>> failure =
      new SimpleObjectProperty<>(this, "failure", Optional.empty());

  /**
   * @param library from which a first conversation is offered
   * @param seeds gives the seed of that conversation
   */
  public StartViewModel(
      Learners learners,
      Library library,
      Words words,
      Tasks tasks,
      Navigator navigator,
      Clock clock,
      Supplier<UUID> ids,
      LongSupplier seeds) {
    this.learners = learners;
    this.library = library;
    this.words = words;
    this.tasks = tasks;
    this.navigator = navigator;
    this.clock = clock;
    this.ids = ids;
    this.seeds = seeds;
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
    if (step.get() == Step.NAME || step.get() == Step.PURPOSE) {
      step.set(Step.values()[step.get().ordinal() - 1]);
    }
  }

  /** The last answer: keeps all three and offers a conversation. */
  public void choose(Learner.Purpose purpose) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    failure.set(Optional.empty());
    this.purpose = purpose;
    Learner learner =
        new Learner(
            ids.get(), Learner.cleanName(name.get()), words.language(), purpose, clock.instant());
    tasks.run(() -> keep(learner), this::offer, this::fail);
  }

  /**
   * @return what can be offered as a first conversation
   */
  private Optional<Library.Entry> keep(Learner learner) {
    learners.add(learner);
    learners.makeCurrent(learner.id());
    return library.easiest();
  }

  private void offer(Optional<Library.Entry> easiest) {
    busy.set(false);
    taste = easiest;
    if (easiest.isPresent()) {
      step.set(Step.TASTE);
    } else {
      skip();
    }
  }

  /** The scenario of the first conversation; there from {@link Step#TASTE} on. */
  public Scenario taste() {
    return taste.orElseThrow().scenario();
  }

  /** Into the conversation, with all help there is. */
  public void begin() {
    Library.Entry entry = taste.orElseThrow();
    Setup setup = new Setup(Mode.GUIDED, words.language(), seeds.getAsLong());
    navigator.go(new Place.Begin(entry.packId(), entry.scenario().id(), setup));
  }

  /** What brought them here, which says where the way past the conversation leads. */
  public Learner.Purpose purpose() {
    return purpose;
  }

  /** Without a first conversation to where one works: the studio, the reports, or home. */
  public void skip() {
    navigator.go(
        switch (purpose) {
          case WRITE -> new Place.Studio();
          case REPORT -> new Place.Reports();
          case PRACTISE -> new Place.Home();
        });
  }

  private void fail(Exception why) {
    busy.set(false);
    failure.set(Optional.of(why));
  }
}
