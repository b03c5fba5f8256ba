package motcoach.ui.drills;

import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import motcoach.progress.drill.Mark;
import motcoach.progress.drill.Response;
import motcoach.ui.kit.Named;

/** Own words. An empty box is an answer too: it shows how it could be said. */
final class WordsPane extends AnswerPane {
  private final TextArea own = new TextArea();

  /**
   * @param lines how many lines there is room for
   */
  WordsPane(ItemText texts, int lines) {
    own.setWrapText(true);
    own.setPrefRowCount(lines);
    own.getStyleClass().add("drill-words");
    own.promptTextProperty().bind(texts.words().text("drills.words"));
    Named.name(own, texts.words().text("drills.words.name"));
    own.textProperty().addListener((typed, before, now) -> take(now));
    own.addEventFilter(KeyEvent.KEY_PRESSED, this::goOnWithTab);
    getChildren().add(own);
    take("");
  }

  private void take(String words) {
    respond(Optional.of(new Response.Written(words)));
  }

  /** The text area itself goes on with Ctrl+Tab only. */
  private void goOnWithTab(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isShiftDown()) {
      key.consume();
      fireEvent(
          new KeyEvent(
              own,
              own,
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

  @Override
  boolean takesEnter() {
    return true;
  }

  @Override
  boolean press(KeyEvent key) {
    return false;
  }

  @Override
  void takeFocus() {
    own.requestFocus();
  }

  @Override
  void reveal(Mark mark) {
    own.setEditable(false);
  }
}
