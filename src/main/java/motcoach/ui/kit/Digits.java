package motcoach.ui.kit;

import java.util.List;
import javafx.scene.input.KeyCode;

/** The number keys, 1 first. */
public final class Digits {
  public static final List<KeyCode> ROW =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);

  private Digits() {}
}
