package motcoach.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A few lines to write in. Enter makes a new line; Tab goes on instead of making a tab. */
public class WritingBox extends TextArea {

  public WritingBox(int lines) {
    setWrapText(true);
    setPrefRowCount(lines);
    addEventFilter(KeyEvent.KEY_PRESSED, this::goOnWithTab);
  }

  /** The text area itself goes on with Ctrl+Tab only. */
  private void goOnWithTab(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isShiftDown()) {
      key.consume();
      fireEvent(
          new KeyEvent(
              key.getSource(),
              key.getTarget(),
              KeyEvent.KEY_PRESSED,
              key.getCharacter(),
              key.getText(),
              KeyCode.TAB,
              false,
              true,
              false,
              false));
    }
  }
}
