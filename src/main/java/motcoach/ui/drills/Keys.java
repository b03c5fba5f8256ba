package motcoach.ui.drills;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import motcoach.ui.kit.Digits;

/** The keys of the exercises, once. */
final class Keys {
  private Keys() {}

  static final KeyCombination ANSWER = new KeyCodeCombination(KeyCode.ENTER);
  static final KeyCombination SURE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHIFT_DOWN);

  /** Enter makes a line in own words, as in a talk. */
  static final KeyCombination ANSWER_WORDS =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  static final KeyCombination SURE_WORDS =
      new KeyCodeCombination(
          KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  static final KeyCombination HINT = new KeyCodeCombination(KeyCode.F1);
  static final KeyCombination STOP = new KeyCodeCombination(KeyCode.ESCAPE);

  private static final List<KeyCode> PAD =
      List.of(
          KeyCode.NUMPAD1,
          KeyCode.NUMPAD2,
          KeyCode.NUMPAD3,
          KeyCode.NUMPAD4,
          KeyCode.NUMPAD5,
          KeyCode.NUMPAD6,
          KeyCode.NUMPAD7,
          KeyCode.NUMPAD8,
          KeyCode.NUMPAD9);

  /** Which number key was pressed alone, from 0. */
  static OptionalInt digit(KeyEvent key) {
    if (key.isControlDown() || key.isAltDown() || key.isMetaDown() || key.isShiftDown()) {
      return OptionalInt.empty();
    }
    int digit = Math.max(Digits.ROW.indexOf(key.getCode()), PAD.indexOf(key.getCode()));
    return digit < 0 ? OptionalInt.empty() : OptionalInt.of(digit);
  }
}
