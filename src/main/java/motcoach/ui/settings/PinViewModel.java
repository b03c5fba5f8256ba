package motcoach.ui.settings;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.progress.PinHash;
import motcoach.progress.PinLock;
import motcoach.ui.kit.Tasks;

/** Sets, changes and removes a PIN: of who practises, or before studio and reports. */
public final class PinViewModel {

  /** What is on the card. */
  public enum Step {
    READING,
    NONE,
    SET,
    SETTING,
    CHANGING,
    REMOVING
  }

  /** What is said about the last try. */
  public sealed interface Remark {
    record Nothing() implements Remark {}

    record Checking() implements Remark {}

    record NotAPin() implements Remark {}

    record NotTheSame() implements Remark {}

    record Wrong(int left) implements Remark {}

    record Wait(Duration time) implements Remark {}

    record Kept() implements Remark {}

    record Removed() implements Remark {}

    record Failed(Exception why) implements Remark {}
  }

  private record Found(Optional<UUID> who, boolean set) {}

  private final PinLock pins;
  private final Tasks tasks;
  private Optional<UUID> who = Optional.empty();

  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", Step.READING);
  private final ReadOnlyObjectWrapper<Remark> remark =
      new ReadOnlyObjectWrapper<>(this, "remark", new Remark.Nothing());
  private final StringProperty present = new SimpleStringProperty(this, "present", "");
  private final StringProperty fresh = new SimpleStringProperty(this, "fresh", "");
  private final StringProperty again = new SimpleStringProperty(this, "again", "");

  /**
   * @param whose whose PIN it is
   */
  PinViewModel(Supplier<Optional<UUID>> whose, PinLock pins, Tasks tasks) {
    this.pins = pins;
    this.tasks = tasks;
    tasks.run(
        () -> {
          Optional<UUID> current = whose.get();
          return new Found(current, current.map(pins::isSet).orElse(false));
        },
        found -> {
          who = found.who();
          step.set(found.set() ? Step.SET : Step.NONE);
        },
        this::failed);
  }

  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Remark> remarkProperty() {
    return remark.getReadOnlyProperty();
  }

  public StringProperty presentProperty() {
    return present;
  }

  public StringProperty freshProperty() {
    return fresh;
  }

  /** The new one once more: nobody sees what they type. */
  public StringProperty againProperty() {
    return again;
  }

  public void set() {
    turnTo(Step.SETTING, new Remark.Nothing());
  }

  public void change() {
    turnTo(Step.CHANGING, new Remark.Nothing());
  }

  public void remove() {
    turnTo(Step.REMOVING, new Remark.Nothing());
  }

  public void cancel() {
    turnTo(step.get() == Step.SETTING ? Step.NONE : Step.SET, new Remark.Nothing());
  }

  /** Does what the card is about with what was typed. */
  public void confirm() {
    if (remark.get() instanceof Remark.Checking || who.isEmpty()) {
      return;
    }
    Step now = step.get();
    Optional<String> old = PinHash.digits(present.get());
    Optional<String> next = PinHash.digits(fresh.get());
    if (now != Step.SETTING && old.isEmpty() || now != Step.REMOVING && next.isEmpty()) {
      remark.set(new Remark.NotAPin());
    } else if (now != Step.REMOVING && !next.equals(PinHash.digits(again.get()))) {
      remark.set(new Remark.NotTheSame());
    } else {
      remark.set(new Remark.Checking());
      UUID id = who.get();
      run(now == Step.SETTING ? () -> set(id, next) : () -> exchange(id, old.get(), next));
    }
  }

  private PinLock.Answer set(UUID id, Optional<String> next) {
    next.ifPresentOrElse(pin -> pins.set(id, pin), () -> pins.remove(id));
    return new PinLock.Answer.Open();
  }

  private PinLock.Answer exchange(UUID id, String old, Optional<String> next) {
    PinLock.Answer answer = pins.open(id, old);
    return answer instanceof PinLock.Answer.Open ? set(id, next) : answer;
  }

  private void run(Callable<PinLock.Answer> work) {
    tasks.run(work, this::answered, this::failed);
  }

  private void answered(PinLock.Answer answer) {
    if (answer instanceof PinLock.Answer.Wrong wrong) {
      present.set("");
      remark.set(new Remark.Wrong(wrong.left()));
    } else if (answer instanceof PinLock.Answer.Wait wait) {
      present.set("");
      remark.set(new Remark.Wait(wait.time()));
    } else if (step.get() == Step.REMOVING) {
      turnTo(Step.NONE, new Remark.Removed());
    } else {
      turnTo(Step.SET, new Remark.Kept());
    }
  }

  private void turnTo(Step next, Remark said) {
    present.set("");
    fresh.set("");
    again.set("");
    step.set(next);
    remark.set(said);
  }

  private void failed(Exception why) {
    remark.set(new Remark.Failed(why));
  }
}
