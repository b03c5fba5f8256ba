package motcoach.ui.practise;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Keeps a sentence from pressing buttons. When the one who listened leaves, the keyboard goes from
 * the box to a button; whoever types on would press it with every space between two words.
 */
final class TypingOn {
  private final Runnable unheard;
  private boolean typing;

  private TypingOn(Runnable unheard) {
    this.unheard = unheard;
  }

  /**
   * Watches what is typed within a part of the screen.
   *
   * @param unheard called for each character typed where no box takes it
   */
  static void watch(Node where, Runnable unheard) {
    TypingOn watch = new TypingOn(unheard);
    where.addEventFilter(KeyEvent.KEY_TYPED, watch::typed);
    where.addEventFilter(KeyEvent.KEY_PRESSED, watch::pressed);
    where.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> watch.typing = false);
  }

  private void typed(KeyEvent key) {
    String character = key.getCharacter();
    if (character.isBlank()
        || Character.isISOControl(character.codePointAt(0))
        || key.isShortcutDown()
        || key.isAltDown()) {
      return;
    }
    typing = true;
    if (onButton(key)) {
      unheard.run();
    }
  }

  private void pressed(KeyEvent key) {
    if (typing && onButton(key) && presses(key.getCode())) {
      key.consume();
    } else if (!writes(key)) {
      // Moving on to a button, or a shortcut, ends the sentence: what follows is meant.
      typing = false;
    }
  }

  private static boolean onButton(KeyEvent key) {
    return key.getTarget() instanceof ButtonBase;
  }

  private static boolean presses(KeyCode code) {
    return code == KeyCode.SPACE || code == KeyCode.ENTER;
  }

  private static boolean writes(KeyEvent key) {
    return !key.isShortcutDown()
        && !key.isAltDown()
        && key.getCode() != KeyCode.TAB
        && key.getCode() != KeyCode.ESCAPE
        && !key.getCode().isNavigationKey()
        && !key.getCode().isFunctionKey();
  }
}
