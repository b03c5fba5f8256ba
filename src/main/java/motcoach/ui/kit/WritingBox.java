package motcoach.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A few lines to write in. Enter makes a new line; Tab goes on instead of making a tab. Of a pasted
 * document only as much goes in as somebody might say or write to a customer: more could not be
 * read within a moment.
 */
public class WritingBox extends TextArea {

  /** In UTF-16 code units: more than two full pages. */
  static final int LONGEST = 4000;

  public WritingBox(int lines) {
    setTextFormatter(new TextFormatter<>(WritingBox::shortened));
    setWrapText(true);
    setPrefRowCount(lines);
    addEventFilter(KeyEvent.KEY_PRESSED, this::goOnWithTab);
  }

  /** Takes the beginning of what would be too long, no character in half. */
  private static TextFormatter.Change shortened(TextFormatter.Change change) {
    int over = change.getControlNewText().length() - LONGEST;
    if (over <= 0 || change.getText().isEmpty()) {
      return change;
    }
    String added = change.getText();
    int kept = Math.max(0, added.length() - over);
    if (kept > 0 && Character.isHighSurrogate(added.charAt(kept - 1))) {
      kept--;
    }
    change.setText(added.substring(0, kept));
    change.selectRange(change.getRangeStart() + kept, change.getRangeStart() + kept);
    return change;
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
