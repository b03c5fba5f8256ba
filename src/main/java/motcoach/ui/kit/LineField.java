package motcoach.ui.kit;

import javafx.scene.control.TextField;

/** One line to write in: a name, a search, a short note. */
public final class LineField extends TextField {

  @Override
  public void replaceText(int start, int end, String text) {
    super.replaceText(start, end, Limit.fit(this, Limit.LINE, start, end, text));
  }
}
