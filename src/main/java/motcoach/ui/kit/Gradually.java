package motcoach.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.application.Platform;

/**
 * Builds a long page a part at a time, so that keys, mouse and frames get their turn between the
 * parts. For the JavaFX thread.
 */
public final class Gradually {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean asked;

  /** Adds a step; it comes after all steps before it. */
  public Gradually then(Runnable step) {
    waiting.add(step);
    ask();
    return this;
  }

  /** Forgets what was not done yet. */
  public void stop() {
    waiting.clear();
  }

  private void ask() {
    if (!asked && !waiting.isEmpty()) {
      asked = true;
      Platform.runLater(this::next);
    }
  }

  private void next() {
    asked = false;
    Runnable step = waiting.poll();
    if (step != null) {
      step.run();
      ask();
    }
  }
}
