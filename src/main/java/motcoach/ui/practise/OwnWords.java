package motcoach.ui.practise;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.input.InputMethodEvent;
import javafx.util.Duration;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Words;
import motcoach.ui.kit.WritingBox;

/** The box for own words. JavaFX's own text area, so that input methods work in it. */
final class OwnWords extends WritingBox {
  private static final int ROWS = 3;
  private static final Duration READ_AFTER = Duration.millis(400);
  private static final Duration KEEP_AFTER = Duration.millis(1500);

  private final PauseTransition reading = new PauseTransition(READ_AFTER);
  private final PauseTransition keeping = new PauseTransition(KEEP_AFTER);
  private boolean composing;
  private boolean stopped;

  OwnWords(Words words, PractiseViewModel model) {
    super(ROWS);
    textProperty().bindBidirectional(model.wordsProperty());
    // Words that were taken back are gone on with at their end; set by the model, they would leave
    // the caret before them. Typing puts the caret where it belongs after this.
    model.wordsProperty().addListener((property, before, now) -> end());
    getStyleClass().add(PractiseStyle.OWN_WORDS);
    Named.name(this, words.text("practise.own-words"));
    reading.setOnFinished(done -> model.readNow());
    keeping.setOnFinished(done -> model.keepDraft());
    textProperty().addListener((property, before, now) -> typed(now));
    textProperty().addListener((property, before, now) -> goOnAfter(before, now));
    addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
    focusedProperty().addListener((property, before, now) -> composing = false);
  }

  /**
   * Whether an input method is in the middle of a character. What stands in the box then is not yet
   * what the trainee writes, and every key is the input method's.
   */
  boolean composing() {
    return composing;
  }

  /** Whether the words will be read after a pause. */
  boolean readsSoon() {
    return reading.getStatus() == Animation.Status.RUNNING;
  }

  private void compose(InputMethodEvent event) {
    composing = !event.getComposed().isEmpty();
    if (composing) {
      reading.stop();
    } else {
      // The text changes only after this event.
      Platform.runLater(() -> typed(getText()));
    }
  }

  /** Words that came back are gone on with, or mended from their end. */
  private void goOnAfter(String before, String now) {
    if (before.isEmpty() && !now.isEmpty() && !composing) {
      // The caret is set to the beginning only after this change was told.
      Platform.runLater(this::end);
    }
  }

  private void typed(String now) {
    if (now.isEmpty() || stopped) {
      reading.stop();
      keeping.stop();
    } else {
      if (!composing) {
        reading.playFromStart();
      }
      // Not restarted by further typing: two seconds of work at most may be lost.
      keeping.play();
    }
  }

  /** Lets go of the timers for good: words may still change while the last turn comes back. */
  void stop() {
    stopped = true;
    reading.stop();
    keeping.stop();
  }
}
