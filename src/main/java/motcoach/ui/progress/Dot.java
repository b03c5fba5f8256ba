package motcoach.ui.progress;

import javafx.scene.input.MouseEvent;
import motcoach.ui.kit.ChartPoint;

/** One talk in a chart; a click or Enter opens it. */
final class Dot extends ChartPoint {

  Dot(Runnable open) {
    super(open, ProgressStyle.DOT);
    addEventHandler(MouseEvent.MOUSE_CLICKED, click -> requestFocus());
  }
}
