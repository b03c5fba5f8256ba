package motcoach.ui.drills;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import motcoach.progress.drill.Mark;
import motcoach.progress.drill.Response;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.WritingBox;

/** Own words. An empty box is an answer too: it shows how it could be said. */
final class WordsPane extends AnswerPane {
  private final WritingBox own;

  /**
   * @param lines how many lines there is room for
   */
  WordsPane(ItemText texts, int lines) {
    own = new WritingBox(lines);
    own.getStyleClass().add("drill-words");
    own.promptTextProperty().bind(texts.words().text("drills.words"));
    Named.name(own, texts.words().text("drills.words.name"));
    own.textProperty().addListener((typed, before, now) -> take(now));
    getChildren().add(own);
    take("");
  }

  private void take(String words) {
    respond(Optional.of(new Response.Written(words)));
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
