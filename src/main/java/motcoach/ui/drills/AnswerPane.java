package motcoach.ui.drills;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import motcoach.progress.drill.Mark;
import motcoach.progress.drill.Response;
import motcoach.ui.kit.Style;

/** Where one kind of exercise is answered. */
abstract class AnswerPane extends VBox {
  private final ReadOnlyObjectWrapper<Optional<Response>> response =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  AnswerPane() {
    getStyleClass().addAll("drill-answer", Style.GAP_S);
  }

  /** The answer as it stands; empty while something is missing. */
  final ReadOnlyObjectProperty<Optional<Response>> responseProperty() {
    return response.getReadOnlyProperty();
  }

  final void respond(Optional<Response> now) {
    response.set(now);
  }

  /** Whether Enter belongs to the answer itself, as in own words. */
  boolean takesEnter() {
    return false;
  }

  /** Does what a key means here; false when it means nothing. */
  abstract boolean press(KeyEvent key);

  /** Puts the keyboard where the answer begins. */
  abstract void takeFocus();

  /** Shows what became of the answer, which can no longer be changed. */
  abstract void reveal(Mark mark);
}
