package motcoach.ui.studio;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import motcoach.expression.learning.Effect;
import motcoach.expression.learning.Judge;
import motcoach.method.Language;
import motcoach.studio.Draft;
import motcoach.ui.kit.Tasks;

/** What the rules as they stand would change over the labelled lines of a language. */
final class EffectViewModel {
  private final WordingViewModel rules;
  private final Tasks tasks;
  private final ObjectProperty<Against> against =
      new SimpleObjectProperty<>(this, "against", Against.OPENED);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
  private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(this, "part");
  private final ReadOnlyObjectWrapper<Optional<Effect.Found>> found =
      new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());
  private int ticket;

  /** What the rules are compared with. */
  enum Against {
    /** The pack as it was opened. */
    OPENED,
    /** The program without rules of the pack. */
    SHIPPED
  }

  EffectViewModel(WordingViewModel rules, Tasks tasks) {
    this.rules = rules;
    this.tasks = tasks;
    rules.ruledProperty().addListener((property, before, now) -> forget());
    against.addListener((property, before, now) -> forget());
  }

  ObjectProperty<Against> againstProperty() {
    return against;
  }

  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Whether the last run came to no result. */
  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** How far it is, from 0 to 1. */
  ReadOnlyDoubleProperty partProperty() {
    return part.getReadOnlyProperty();
  }

  /** What was found for the rules as they stand. */
  ReadOnlyObjectProperty<Optional<Effect.Found>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** What was found belongs to other rules. */
  void forget() {
    cancel();
    found.set(Optional.empty());
  }

  void start(Language language) {
    if (running.get()) {
      return;
    }
    int mine = ++ticket;
    running.set(true);
    failed.set(false);
    part.set(0);
    Draft now = rules.editing().draft();
    Draft old = against.get() == Against.OPENED ? rules.opened() : Draft.EMPTY;
    Wordings wordings = rules.wordings();
    tasks.run(
        () ->
            new Effect(
                Judge.of(wordings.read(old).reader()),
                Judge.of(wordings.read(now).reader()),
                wordings.lines(language)),
        effect -> further(effect, mine),
        why -> fail(mine));
  }

  private void further(Effect effect, int mine) {
    if (mine != ticket) {
      return;
    }
    part.set(effect.part());
    tasks.run(
        effect::step,
        more -> {
          if (more) {
            further(effect, mine);
          } else if (mine == ticket) {
            running.set(false);
            found.set(Optional.of(effect.found()));
          }
        },
        why -> fail(mine));
  }

  /** Stops it; nothing is shown then. */
  void cancel() {
    ticket++;
    running.set(false);
  }

  private void fail(int mine) {
    if (mine == ticket) {
      running.set(false);
      failed.set(true);
    }
  }
}
