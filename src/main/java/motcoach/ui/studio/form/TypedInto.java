package motcoach.ui.studio.form;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/** Boxes that are typed into: what is typed goes on at once, what comes from elsewhere is shown. */
public final class TypedInto {
  private static final String SHOWING = "showing";

  private TypedInto() {}

  /** Hands on what is typed; a box of what may not be changed takes nothing. */
  public static void follow(boolean mayChange, TextInputControl box, Consumer<String> typed) {
    box.setEditable(mayChange);
    box.textProperty()
        .addListener(
            (property, before, now) -> {
              if (!box.getProperties().containsKey(SHOWING)) {
                typed.accept(now);
              }
            });
  }

  /** Shows a text without taking it for typing. */
  public static void show(TextInputControl box, String text) {
    if (!box.getText().equals(text)) {
      int caret = box.getCaretPosition();
      box.getProperties().put(SHOWING, true);
      box.setText(text);
      box.positionCaret(Math.min(caret, text.length()));
      box.getProperties().remove(SHOWING);
    }
  }
}
