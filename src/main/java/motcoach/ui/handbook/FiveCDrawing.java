package motcoach.ui.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import motcoach.method.FiveC;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The promise in the middle, and the five rules that keep it around it. */
final class FiveCDrawing extends Drawing {
  private static final Map<FiveC, Ikon> SIGNS =
      Map.of(
          FiveC.CUSTOMER, Feather.HEART,
          FiveC.CONTINGENCY, Feather.SHIELD,
          FiveC.COMMUNICATE, Feather.MESSAGE_CIRCLE,
          FiveC.COORDINATE, Feather.USERS,
          FiveC.COMPLETE, Feather.CHECK_CIRCLE);

  /** Narrower than this many em the five stand below each other. */
  private static final double ROOM_AROUND = 38;

  private final Circle promise = new Circle();
  private final Label word;
  private final List<Petal> petals = new ArrayList<>();

  private record Petal(Line spoke, Circle disc, FontIcon sign, Label name, Label about) {}

  FiveCDrawing(Words words, String concept) {
    super(words, "handbook.picture.five-c");
    List<Line> spokes = new ArrayList<>();
    for (int i = 0; i < FiveC.values().length; i++) {
      spokes.add(shape(new Line(), "spoke"));
    }
    shape(promise, "promise");
    word = label("handbook.picture.five-c.promise", "drawing-name");
    for (FiveC c : FiveC.values()) {
      boolean here = concept.equals(c.concept());
      Circle disc = shape(new Circle(), "petal");
      FontIcon sign = Icon.of(SIGNS.get(c), "petal-sign");
      sign.setManaged(false);
      getChildren().add(sign);
      Label name = label("handbook.picture.five-c." + c.id(), "drawing-name");
      Label about = label("handbook.picture.five-c." + c.id() + ".about", "drawing-text");
      if (here) {
        disc.getStyleClass().add("here");
        sign.getStyleClass().add("here");
        name.getStyleClass().add("here");
      }
      petals.add(new Petal(spokes.get(c.ordinal()), disc, sign, name, about));
    }
  }

  @Override
  double arrange(double width, double em) {
    return width < ROOM_AROUND * em ? list(width, em) : star(width, em);
  }

  private double star(double width, double em) {
    double radius = 7 * em;
    double disc = 1.75 * em;
    double x = width / 2;
    double y = radius + disc + 0.4 * em;
    middle(x, y, 2.9 * em);
    double low = 0;
    for (int i = 0; i < petals.size(); i++) {
      double angle = Math.toRadians(-90 + 72 * i);
      double px = x + radius * Math.cos(angle);
      double py = y + radius * Math.sin(angle);
      Petal petal = petals.get(i);
      petal.spoke().setVisible(true);
      spoke(petal, x, y, px, py);
      disc(petal, px, py, disc);
      boolean left = i > 2;
      double room = left ? px - disc - 0.8 * em : width - px - disc - 0.8 * em;
      double nameHigh = petal.name().prefHeight(room);
      double high = nameHigh + petal.about().prefHeight(room);
      double top = py - high / 2;
      if (left) {
        double edge = px - disc - 0.8 * em;
        putRight(petal.name(), edge, top, room);
        putRight(petal.about(), edge, top + nameHigh, room);
      } else {
        double edge = px + disc + 0.8 * em;
        putLeft(petal.name(), edge, top, room);
        putLeft(petal.about(), edge, top + nameHigh, room);
      }
      low = Math.max(low, Math.max(py + disc, top + high));
    }
    return low + 0.5 * em;
  }

  private double list(double width, double em) {
    double disc = 1.5 * em;
    double x = disc + 0.2 * em;
    double wide = width - 2 * x - 0.8 * em;
    double big = 2.9 * em;
    middle(Math.max(big, x) + 0.2 * em, big, big);
    double lineX = Math.max(big, x) + 0.2 * em;
    double y = 2 * big + 0.8 * em;
    double above = 2 * big;
    for (Petal petal : petals) {
      double nameHigh = petal.name().prefHeight(wide);
      double high = Math.max(2 * disc, nameHigh + petal.about().prefHeight(wide));
      double middle = y + high / 2;
      petal.spoke().setStartX(lineX);
      petal.spoke().setStartY(above);
      petal.spoke().setEndX(lineX);
      petal.spoke().setEndY(middle);
      disc(petal, lineX, middle, disc);
      double left = lineX + disc + 0.8 * em;
      double top = y + (high - nameHigh - petal.about().prefHeight(width - left)) / 2;
      top += putLeft(petal.name(), left, top, width - left);
      putLeft(petal.about(), left, top, width - left);
      above = middle;
      y += high + 0.8 * em;
    }
    return y;
  }

  private void middle(double x, double y, double radius) {
    promise.setCenterX(x);
    promise.setCenterY(y);
    promise.setRadius(radius);
    double wide = 1.8 * radius;
    putMiddle(word, x, y - word.prefHeight(wide) / 2, wide);
  }

  private static void spoke(Petal petal, double x1, double y1, double x2, double y2) {
    petal.spoke().setStartX(x1);
    petal.spoke().setStartY(y1);
    petal.spoke().setEndX(x2);
    petal.spoke().setEndY(y2);
  }

  private static void disc(Petal petal, double x, double y, double radius) {
    petal.disc().setCenterX(x);
    petal.disc().setCenterY(y);
    petal.disc().setRadius(radius);
    double wide = petal.sign().prefWidth(-1);
    double high = petal.sign().prefHeight(-1);
    petal.sign().relocate(x - wide / 2, y - high / 2);
  }
}
