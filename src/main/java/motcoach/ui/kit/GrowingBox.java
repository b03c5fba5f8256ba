package motcoach.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** As high as what is written in it, so that all of it can be read; what is very long scrolls. */
public final class GrowingBox extends WritingBox {
  private static final int MOST = 10;

  private final int least;
  private final boolean always;
  private final Text ruler = new Text();

  /**
   * @param least lines it has even when little is written
   */
  public GrowingBox(int least) {
    this(least, true);
  }

  private GrowingBox(int least, boolean always) {
    super(least);
    this.least = least;
    this.always = always;
    InvalidationListener fit = changed -> fit();
    textProperty().addListener(fit);
    widthProperty().addListener(fit);
    fontProperty().addListener(fit);
    skinProperty().addListener(fit);
    focusedProperty().addListener(fit);
  }

  /** One that is high only while somebody writes in it: rows of a table keep their places. */
  public static GrowingBox whileWritten(int least) {
    return new GrowingBox(least, false);
  }

  private void fit() {
    if (!always && !isFocused()) {
      setPrefRowCount(least);
      return;
    }
    Node content = lookup(".content");
    if (getWidth() <= 0 || !(content instanceof Region inner)) {
      return;
    }
    ruler.setFont(getFont());
    ruler.setWrappingWidth(
        getWidth()
            - snappedLeftInset()
            - snappedRightInset()
            - inner.snappedLeftInset()
            - inner.snappedRightInset());
    ruler.setText("");
    double line = ruler.getLayoutBounds().getHeight();
    ruler.setText(getText());
    int lines = (int) Math.round(ruler.getLayoutBounds().getHeight() / line);
    setPrefRowCount(Math.max(least, Math.min(MOST, lines)));
  }
}
