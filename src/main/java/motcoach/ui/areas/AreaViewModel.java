package motcoach.ui.areas;

import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.progress.AreaCode;
import motcoach.progress.PinHash;
import motcoach.progress.PinLock;
import motcoach.ui.kit.Tasks;

/** Asks for the PIN before studio and reports, once until somebody else comes. */
public final class AreaViewModel {

  /** What is said about the last try. */
  public sealed interface Remark {
    record Nothing() implements Remark {}

    record Checking() implements Remark {}

    record NotAPin() implements Remark {}

    record Wrong(int left) implements Remark {}

    record Wait(Duration time) implements Remark {}

    record Failed(Exception why) implements Remark {}
  }

  private final AreaCode code;
  private final Tasks tasks;
  private final Runnable opened;
  private final StringProperty pin = new SimpleStringProperty(this, "pin", "");
  private final ReadOnlyObjectWrapper<Remark> remark =
      new ReadOnlyObjectWrapper<>(this, "remark", new Remark.Nothing());

  /**
   * @param opened is run when it was the right one
   */
  public AreaViewModel(AreaCode code, Tasks tasks, Runnable opened) {
    this.code = code;
    this.tasks = tasks;
    this.opened = opened;
  }

  public StringProperty pinProperty() {
    return pin;
  }

  public ReadOnlyObjectProperty<Remark> remarkProperty() {
    return remark.getReadOnlyProperty();
  }

  /** Tries what was typed. */
  public void open() {
    if (remark.get() instanceof Remark.Checking) {
      return;
    }
    PinHash.digits(pin.get())
        .ifPresentOrElse(this::compare, () -> remark.set(new Remark.NotAPin()));
  }

  private void compare(String typed) {
    remark.set(new Remark.Checking());
    tasks.run(
        () -> code.lock().open(AreaCode.WORKSTATION, typed),
        this::answered,
        why -> remark.set(new Remark.Failed(why)));
  }

  private void answered(PinLock.Answer answer) {
    pin.set("");
    if (answer instanceof PinLock.Answer.Wrong wrong) {
      remark.set(new Remark.Wrong(wrong.left()));
    } else if (answer instanceof PinLock.Answer.Wait wait) {
      remark.set(new Remark.Wait(wait.time()));
    } else {
      remark.set(new Remark.Nothing());
      opened.run();
    }
  }
}
