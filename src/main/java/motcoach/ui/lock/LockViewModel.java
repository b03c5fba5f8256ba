package motcoach.ui.lock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.progress.PinHash;
import motcoach.progress.PinLock;
import motcoach.ui.kit.Tasks;

/** Asks who is there, and for the PIN of who has one. */
public final class LockViewModel {

  /** Where one gets to from here. */
  public interface Door {
    /** Lets somebody in; the same person finds everything as it was. */
    void open(Learner who);

    /** Back to where one was. */
    void back();

    /** Somebody new. */
    void add();
  }

  private record People(List<Visitor> all, Optional<UUID> current) {
    Optional<Visitor> last() {
      return all.stream().filter(each -> current.equals(Optional.of(each.who().id()))).findFirst();
    }

    boolean several() {
      return all.size() > 1;
    }
  }

  private final Learners learners;
  private final PinLock pins;
  private final Tasks tasks;
  private final Clock clock;
  private final Door door;

  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", new Shown.Nothing());
  private final ReadOnlyObjectWrapper<Remark> remark =
      new ReadOnlyObjectWrapper<>(this, "remark", new Remark.None());
  private final StringProperty pin = new SimpleStringProperty(this, "pin", "");
  private Optional<Instant> waitUntil = Optional.empty();

  public LockViewModel(Learners learners, PinLock pins, Tasks tasks, Clock clock, Door door) {
    this.learners = learners;
    this.pins = pins;
    this.tasks = tasks;
    this.clock = clock;
    this.door = door;
    pin.addListener((changed, before, now) -> typed(now));
  }

  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Remark> remarkProperty() {
    return remark.getReadOnlyProperty();
  }

  /** The PIN as it is being typed. */
  public StringProperty pinProperty() {
    return pin;
  }

  /** The start: asks only what has to be asked. */
  public void begin() {
    close(
        people -> {
          if (people.all().isEmpty()) {
            add();
          } else if (people.several()) {
            ask(people, false);
          } else {
            choose(people.all().get(0), false);
          }
        });
  }

  /** Hides everything at once, then asks for the PIN of who practises, if they have one. */
  public void lock() {
    close(
        people ->
            people
                .last()
                .ifPresentOrElse(
                    last -> {
                      if (last.locked()) {
                        askPin(last.who(), people.several());
                      } else {
                        show(new Shown.Curtain(last.who(), people.several()));
                      }
                    },
                    this::back));
  }

  /** Asks who practises; one may go back. */
  public void choosePerson() {
    close(people -> ask(people, true));
  }

  /** The same from a locked page: the way back is the PIN. */
  public void others() {
    close(people -> ask(people, false));
  }

  private void close(Consumer<People> then) {
    if (!(shown.get() instanceof Shown.Who) && !(shown.get() instanceof Shown.Pin)) {
      show(new Shown.Closed());
    }
    tasks.run(this::people, then, this::failed);
  }

  private People people() {
    List<Visitor> all =
        learners.all().stream().map(who -> new Visitor(who, pins.isSet(who.id()))).toList();
    return new People(all, learners.current().map(Learner::id));
  }

  private void ask(People people, boolean back) {
    show(new Shown.Who(people.all(), people.current(), back && people.last().isPresent()));
  }

  /** Somebody says that it is them. */
  public void choose(Visitor visitor) {
    choose(visitor, true);
  }

  private void choose(Visitor visitor, boolean others) {
    if (visitor.locked()) {
      askPin(visitor.who(), others);
    } else {
      door.open(visitor.who());
    }
  }

  private void askPin(Learner who, boolean others) {
    show(new Shown.Pin(who, others));
    tasks.run(
        () -> pins.waitOf(who.id()),
        left -> {
          if (!left.isZero()) {
            waitFor(left);
          }
        },
        this::failed);
  }

  /** Draws the curtain back. */
  public void goOn() {
    if (shown.get() instanceof Shown.Curtain curtain) {
      door.open(curtain.who());
    }
  }

  private void typed(String now) {
    boolean complaint =
        remark.get() instanceof Remark.Wrong || remark.get() instanceof Remark.NotAPin;
    if (complaint && !now.isEmpty()) {
      remark.set(new Remark.None());
    }
  }

  /** Whether all digits are there, so that no further key is needed. */
  boolean complete() {
    return PinHash.digits(pin.get()).isPresent();
  }

  /** Tries what was typed. */
  public void tryPin() {
    if (!(shown.get() instanceof Shown.Pin asked)
        || remark.get() instanceof Remark.Checking
        || waitUntil.isPresent()) {
      return;
    }
    Optional<String> digits = PinHash.digits(pin.get());
    if (pin.get().isEmpty() && remark.get() instanceof Remark.Wrong) {
      // Enter out of habit: six digits were tried by themselves, and what came of it stays to read.
      return;
    }
    if (digits.isEmpty()) {
      remark.set(new Remark.NotAPin());
      return;
    }
    remark.set(new Remark.Checking());
    tasks.run(
        () -> pins.open(asked.who().id(), digits.get()),
        answer -> answered(asked, answer),
        this::failed);
  }

  private void answered(Shown.Pin asked, PinLock.Answer answer) {
    if (!asked.equals(shown.get())) {
      return;
    }
    if (answer instanceof PinLock.Answer.Open) {
      door.open(asked.who());
    } else if (answer instanceof PinLock.Answer.Wait wait) {
      waitFor(wait.time());
    } else if (answer instanceof PinLock.Answer.Wrong wrong) {
      remark.set(new Remark.Wrong(wrong.left()));
    }
    pin.set("");
  }

  private void waitFor(Duration left) {
    waitUntil = Optional.of(clock.instant().plus(left));
    remark.set(new Remark.Wait(left));
  }

  /** The view calls it each second while there is a wait. */
  public void tick() {
    waitUntil.ifPresent(
        until -> {
          Duration left = Duration.between(clock.instant(), until);
          if (left.isNegative() || left.isZero()) {
            waitUntil = Optional.empty();
            remark.set(new Remark.None());
          } else {
            remark.set(new Remark.Wait(left));
          }
        });
  }

  public void back() {
    door.back();
  }

  public void add() {
    door.add();
  }

  /** Nothing stands before the pages any more. */
  public void clear() {
    show(new Shown.Nothing());
  }

  private void show(Shown next) {
    waitUntil = Optional.empty();
    remark.set(new Remark.None());
    pin.set("");
    shown.set(next);
  }

  /** Tells what went wrong where one is; nothing opens by a failure. */
  public void failed(Exception why) {
    remark.set(new Remark.Failed(why));
  }
}
