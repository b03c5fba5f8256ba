package motcoach.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/** Keeps what is typed soon after it changes, so that closing the window loses little. */
public final class KeepOften {
  private static final Duration SOON = Duration.millis(1500);

  private final PauseTransition soon = new PauseTransition(SOON);

  /**
   * @param keep called at most two seconds after a change
   */
  public KeepOften(Runnable keep) {
    soon.setOnFinished(done -> keep.run());
  }

  /** Not restarted by further changes: those two seconds are a promise. */
  public <V extends ObservableValue<?>> V follow(V value) {
    value.addListener((property, before, now) -> soon.play());
    return value;
  }

  /** Lets go of the timer. */
  public void stop() {
    soon.stop();
  }
}
