package motcoach.ui.practise;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import motcoach.ui.kit.Digits;

/** The keys of the conversation screen, once. */
final class Keys {
  private Keys() {}

  static final KeyCombination SAY =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination PAUSE =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination BRIEFING = new KeyCodeCombination(KeyCode.F1);
  static final KeyCombination OPTIONS =
      new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination WAIT =
      new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination BACK = new KeyCodeCombination(KeyCode.ESCAPE);
  static final KeyCombination TAKE_BACK =
      new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination HINT = new KeyCodeCombination(KeyCode.F2);
  static final KeyCombination MARKS = new KeyCodeCombination(KeyCode.F4);
  static final KeyCombination ALOUD = new KeyCodeCombination(KeyCode.F5);

  /** From the box to the conversation and back. */
  static final KeyCombination READ = new KeyCodeCombination(KeyCode.F6);

  /** A page of the conversation up or down, while the box has the keyboard. */
  static final KeyCombination UP = new KeyCodeCombination(KeyCode.PAGE_UP);

  static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.PAGE_DOWN);

  /** How many things can have a digit key. */
  static final int DIGIT_KEYS = Digits.ROW.size();

  /** Alt and the number of the option, from 0. */
  static KeyCombination option(int index) {
    return new KeyCodeCombination(Digits.ROW.get(index), KeyCombination.ALT_DOWN);
  }

  /** Ctrl (on a Mac: Command) and the number of the action, from 0. */
  static KeyCombination action(int index) {
    return new KeyCodeCombination(Digits.ROW.get(index), KeyCombination.SHORTCUT_DOWN);
  }
}
