package motcoach.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A few lines to write in, as much as somebody might say or write to a customer. Enter makes a new
 * line; Tab goes on instead of making a tab.
 */
public class WritingBox extends TextArea {

  /** In UTF-16 code units: more than two full pages. */
  static final int LONGEST = 4000;

  public WritingBox(int lines) {
    setWrapText(true);
    setPrefRowCount(lines);
    addEventFilter(KeyEvent.KEY_PRESSED, this::goOnWithTab);
  }

  @Override
  public void replaceText(int start, int end, String text) {
    super.replaceText(start, end, Limit.fit(this, LONGEST, start, end, text));
  }

  /**
   * The toolkit keeps a picture of what stands in every box that scrolls, and without a graphics
   * card these pictures fill the heap: a form of a scenario has dozens of boxes.
   */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Node inside = lookup(".viewport");
    if (inside != null && inside.isCache()) {
      inside.setCache(false);
    }
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
