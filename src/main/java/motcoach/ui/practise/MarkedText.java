package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import motcoach.expression.Finding;
import motcoach.ui.kit.Style;

/**
 * Sent words with a line under what was marked: straight under what helps, wavy under what hurts,
 * so that the two differ without colour.
 */
final class MarkedText extends TextFlow {
  private static final double WAVE = 2;

  private record Mark(int start, int end, Path line, boolean wavy) {}

  private final List<Mark> marks = new ArrayList<>();

  MarkedText(List<MarkedWords.Run> runs) {
    int at = 0;
    for (MarkedWords.Run run : runs) {
      Text text = new Text(run.words());
      text.getStyleClass().add("text");
      getChildren().add(text);
      int start = at;
      at += run.words().length();
      int end = at;
      run.finding().ifPresent(finding -> mark(finding, start, end));
    }
    marks.forEach(mark -> getChildren().add(mark.line()));
  }

  private void mark(Finding finding, int start, int end) {
    Path line = new Path();
    line.setManaged(false);
    line.setMouseTransparent(true);
    line.getStyleClass().addAll(PractiseStyle.MARK, finding.negative() ? Style.BAD : Style.GOOD);
    marks.add(new Mark(start, end, line, finding.negative()));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (Mark mark : marks) {
      mark.line().getElements().setAll(under(rangeShape(mark.start(), mark.end()), mark.wavy()));
    }
  }

  /** One stroke along the bottom of each rectangle of {@code shape}. */
  private static List<PathElement> under(PathElement[] shape, boolean wavy) {
    List<PathElement> strokes = new ArrayList<>();
    double left = Double.NaN;
    double right = Double.NaN;
    double bottom = Double.NaN;
    for (PathElement element : shape) {
      if (element instanceof MoveTo start) {
        stroke(strokes, left, right, bottom, wavy);
        left = start.getX();
        right = start.getX();
        bottom = start.getY();
      } else if (element instanceof LineTo corner) {
        left = Math.min(left, corner.getX());
        right = Math.max(right, corner.getX());
        bottom = Math.max(bottom, corner.getY());
      }
    }
    stroke(strokes, left, right, bottom, wavy);
    return strokes;
  }

  private static void stroke(
      List<PathElement> strokes, double left, double right, double bottom, boolean wavy) {
    if (Double.isNaN(left) || right <= left) {
      return;
    }
    strokes.add(new MoveTo(left, bottom));
    if (!wavy) {
      strokes.add(new LineTo(right, bottom));
      return;
    }
    boolean up = true;
    for (double x = left + WAVE; x < right; x += WAVE) {
      strokes.add(new LineTo(x, up ? bottom - WAVE : bottom));
      up = !up;
    }
  }
}
