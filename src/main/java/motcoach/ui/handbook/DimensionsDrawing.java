package motcoach.ui.handbook;

import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import motcoach.ui.kit.Words;

/**
 * Person, matter and what lies behind as three circles; where all meet, the moment is good. A line
 * parts what is seen from what is not, on the customer's side too.
 */
final class DimensionsDrawing extends Drawing {
  private static final double FROM_MIDDLE = 0.62;
  private static final double BELOW = 1.02;

  /** Narrower than this many em, the customer's hidden side stands below the circles. */
  private static final double ROOM_AT_THE_SIDES = 36;

  private final Circle hidden = shape(new Circle(), "dimension", "hidden");
  private final Circle human = shape(new Circle(), "dimension", "human");
  private final Circle business = shape(new Circle(), "dimension", "business");
  private final Ellipse customer = shape(new Ellipse(), "dimension", "customer");
  private final Line sight = shape(new Line(), "line-of-sight");
  private final Circle moment = shape(new Circle(), "moment");
  private final Label seen = label("handbook.picture.dimensions.seen", "drawing-text");
  private final Label unseen = label("handbook.picture.dimensions.unseen", "drawing-text");
  private final Label momentName = label("handbook.picture.dimensions.moment", "moment-name");
  private final Part humanPart = part("human");
  private final Part businessPart = part("business");
  private final Part hiddenPart = part("hidden");
  private final Part customerPart = part("customer");

  private record Part(Label name, Label about) {}

  DimensionsDrawing(Words words, String concept) {
    super(words, "handbook.picture.dimensions");
    mark(concept, "dim.human", human, humanPart);
    mark(concept, "dim.business", business, businessPart);
    mark(concept, "dim.hidden", hidden, hiddenPart);
    mark(concept, "dim.hiddencustomer", customer, customerPart);
  }

  private Part part(String side) {
    String key = "handbook.picture.dimensions." + side;
    return new Part(label(key, "drawing-name"), label(key + ".about", "drawing-text"));
  }

  private static void mark(String concept, String of, Shape shape, Part part) {
    if (concept.equals(of)) {
      shape.getStyleClass().add("here");
      part.name().getStyleClass().add("here");
    }
  }

  @Override
  double arrange(double width, double em) {
    boolean tight = width < ROOM_AT_THE_SIDES * em;
    double r = Math.min(8.4 * em, width / 3.5);
    double x = tight ? width / 2 : Math.max(1.7 * r, width / 2 - 3.5 * em);
    double y = r + 0.3 * em;
    place(human, x - FROM_MIDDLE * r, y, r);
    place(business, x + FROM_MIDDLE * r, y, r);
    place(hidden, x, y + BELOW * r, r);
    place(moment, x, y + 0.4 * r, 0.3 * r);
    double wide = 0.54 * r;
    putMiddle(momentName, x, y + 0.4 * r - momentName.prefHeight(wide) / 2, wide);
    double lobe = 0.86 * r;
    into(humanPart, x - FROM_MIDDLE * r - 0.3 * r, y - 0.3 * r, lobe);
    into(businessPart, x + FROM_MIDDLE * r + 0.3 * r, y - 0.3 * r, lobe);
    into(hiddenPart, x, y + BELOW * r + 0.42 * r, 1.35 * r);
    double line = y + r;
    sight.setStartX(0);
    sight.setStartY(line);
    sight.setEndX(width);
    sight.setEndY(line);
    double margin = Math.max(x - FROM_MIDDLE * r - 0.66 * r, 5 * em);
    double seenHigh = seen.prefHeight(margin);
    putLeft(seen, 0, line - seenHigh - 0.25 * em, margin);
    putLeft(unseen, 0, line + 0.25 * em, Math.max(x - r - 0.5 * em, 4 * em));
    double low = y + BELOW * r + r;
    if (tight) {
      bubble(width / 2, low + 2.8 * em, Math.min(width / 2, 13 * em), 2.5 * em);
      return low + 5.6 * em;
    }
    double left = x + r + 1.2 * em;
    bubble((left + width) / 2, y + 1.58 * r, (width - left) / 2, 3.2 * em);
    return low + 0.3 * em;
  }

  private static void place(Circle circle, double x, double y, double radius) {
    circle.setCenterX(x);
    circle.setCenterY(y);
    circle.setRadius(radius);
  }

  private void bubble(double x, double y, double wide, double high) {
    customer.setCenterX(x);
    customer.setCenterY(y);
    customer.setRadiusX(wide);
    customer.setRadiusY(high);
    into(customerPart, x, y, 1.62 * wide);
  }

  /** Name and words below each other, their middle at a place. */
  private static void into(Part part, double x, double y, double wide) {
    double nameHigh = part.name().prefHeight(wide);
    double high = nameHigh + part.about().prefHeight(wide);
    putMiddle(part.name(), x, y - high / 2, wide);
    putMiddle(part.about(), x, y - high / 2 + nameHigh, wide);
  }
}
