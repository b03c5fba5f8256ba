package motcoach.ui.handbook;

import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import motcoach.ui.kit.Words;

/** Value as a fraction: what one gets over what it costs, and at which of the four to turn. */
final class ValueDrawing extends Drawing {
  private final Term value = term("value", "value");
  private final Term result = term("result", "more");
  private final Term process = term("process", "more");
  private final Term price = term("price", "leave");
  private final Term effort = term("effort", "less");
  private final Line bar = shape(new Line(), "fraction-bar");
  private final Label equal = sign("=");
  private final Label plusAbove = sign("+");
  private final Label plusBelow = sign("+");

  private record Term(Rectangle box, Path arrow, Label name, Label about) {}

  ValueDrawing(Words words, String concept) {
    super(words, "handbook.picture.value");
    if (concept.equals("exceed.convenience")) {
      effort.box().getStyleClass().add("here");
    }
  }

  private Term term(String kind, String turn) {
    String key = "handbook.picture.value." + kind;
    return new Term(
        shape(new Rectangle(), "term", turn),
        shape(new Path(), "term-arrow", turn),
        label(key, "drawing-name"),
        label(key + ".about", "drawing-text"));
  }

  private Label sign(String text) {
    Label sign = new Label(text);
    sign.getStyleClass().add("formula-sign");
    sign.setManaged(false);
    getChildren().add(sign);
    return sign;
  }

  @Override
  double arrange(double width, double em) {
    double signWide = 2 * em;
    double valueWide = Math.min(10 * em, width * 0.25);
    double left = valueWide + signWide;
    double each = (width - left - signWide) / 2;
    double upper = Math.max(height(result, each, em), height(process, each, em));
    double lower = Math.max(height(price, each, em), height(effort, each, em));
    double gap = 0.9 * em;
    double middle = upper + gap;
    place(result, left, 0, each, upper, em, -90);
    place(process, left + each + signWide, 0, each, upper, em, -90);
    place(price, left, middle + gap, each, lower, em, 0);
    place(effort, left + each + signWide, middle + gap, each, lower, em, 90);
    bar.setStartX(left);
    bar.setStartY(middle);
    bar.setEndX(width);
    bar.setEndY(middle);
    double valueHigh = height(value, valueWide, em);
    place(value, 0, Math.max(0, middle - valueHigh / 2), valueWide, valueHigh, em, 0);
    at(equal, valueWide + signWide / 2, middle, signWide);
    at(plusAbove, left + each + signWide / 2, upper / 2, signWide);
    at(plusBelow, left + each + signWide / 2, middle + gap + lower / 2, signWide);
    return Math.max(middle + gap + lower, middle + valueHigh / 2);
  }

  private static void at(Label sign, double x, double y, double wide) {
    putMiddle(sign, x, y - sign.prefHeight(wide) / 2, wide);
  }

  private static boolean turned(Term term) {
    return !term.arrow().getStyleClass().contains("value");
  }

  private static double height(Term term, double wide, double em) {
    double room = wide - 1.6 * em;
    double head = turned(term) ? 1.9 * em : 0;
    return term.name().prefHeight(room - head) + term.about().prefHeight(room) + 1.6 * em;
  }

  /**
   * @param degrees where the arrow beside the name points: up to more, down to less
   */
  private static void place(
      Term term, double x, double y, double wide, double high, double em, double degrees) {
    term.box().setX(x);
    term.box().setY(y);
    term.box().setWidth(wide);
    term.box().setHeight(high);
    term.box().setArcWidth(1.1 * em);
    term.box().setArcHeight(1.1 * em);
    double room = wide - 1.6 * em;
    double head = turned(term) ? 1.9 * em : 0;
    double nameHigh = putLeft(term.name(), x + 0.8 * em, y + 0.8 * em, room - head);
    putLeft(term.about(), x + 0.8 * em, y + 0.8 * em + nameHigh, room);
    if (turned(term)) {
      arrow(term.arrow(), x + wide - 1.5 * em, y + 0.8 * em + 0.75 * em, em, degrees);
    }
  }

  private static void arrow(Path arrow, double x, double y, double em, double degrees) {
    double half = 0.6 * em;
    double dx = half * Math.cos(Math.toRadians(degrees));
    double dy = half * Math.sin(Math.toRadians(degrees));
    if (degrees == 0) {
      draw(arrow, line(x - half, y, x + half, y));
    } else {
      draw(arrow, line(x - dx, y - dy, x + dx, y + dy), head(x + dx, y + dy, degrees, 0.55 * em));
    }
  }
}
