package motcoach.ui.reports;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import motcoach.ui.kit.Tasks;

/** One long piece of work after another: how far it is, and whether somebody stopped it. */
final class Counted {
  private final Tasks tasks;
  private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper(this, "count");
  private AtomicBoolean stopped = new AtomicBoolean();

  /**
   * @param tasks tells the count where windows live
   */
  Counted(Tasks tasks) {
    this.tasks = tasks;
  }

  ReadOnlyLongProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** The next piece of work; nobody has stopped it yet. */
  Making.Going begin() {
    AtomicBoolean stop = new AtomicBoolean();
    stopped = stop;
    count.set(0);
    return new Making.Going() {
      @Override
      public void done(long now) {
        tasks.run(() -> now, count::set, why -> count.set(now));
      }

      @Override
      public boolean cancelled() {
        return stop.get();
      }
    };
  }

  void stop() {
    stopped.set(true);
  }
}
