package motcoach.ui.handbook;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import motcoach.ui.kit.Words;

/**
 * Two gears that drive each other, each with its steps in the order in which it turns. Turned
 * backwards they are the spiral in which both sides lose.
 */
final class FlywheelDrawing extends Drawing {
  private static final int TEETH = 16;
  private static final double ROOT_OF_TOOTH = 0.86;
  private static final double RING_OF_STEPS = 0.66;
  private static final double HUB = 0.36;
  private static final double FIRST_STEP_DEGREES = 62;

  /** Narrower than this many em the steps are listed below the gears. */
  private static final double ROOM_AT_THE_SIDES = 40;

  private final boolean backwards;
  private final Gear customer;
  private final Gear staff;

  /** A step: its disc on the gear, its number there and in the list, its words. */
  private record Step(Circle disc, Label number, Label inList, Label words, Line leader) {}

  /** A gear with all that belongs to it. */
  private record Gear(
      Polygon wheel, Circle hub, Label name, Arc turn, Path tip, List<Step> steps) {}

  FlywheelDrawing(Words words, boolean backwards) {
    super(words, backwards ? "handbook.picture.spiral" : "handbook.picture.flywheel");
    this.backwards = backwards;
    String kind = backwards ? "spiral." : "flywheel.";
    this.customer = gear("customer", "handbook.picture." + kind + "customer", backwards ? 3 : 5);
    this.staff = gear("staff", "handbook.picture." + kind + "staff", 5);
    getStyleClass().add(backwards ? "backwards" : "forwards");
  }

  private Gear gear(String side, String key, int count) {
    Polygon wheel = shape(new Polygon(), "gear-wheel", side);
    Circle hub = shape(new Circle(), "gear-hub");
    Arc turn = shape(new Arc(), "turn", side);
    turn.setType(ArcType.OPEN);
    Path tip = shape(new Path(), "turn", side);
    Label name = label(key, "drawing-name");
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Line leader = shape(new Line(), "leader");
      Circle disc = shape(new Circle(), "step-disc", side);
      Label number = number(i, "step-number");
      Label inList = number(i, "list-number");
      steps.add(new Step(disc, number, inList, label(key + "." + i, "drawing-text"), leader));
    }
    return new Gear(wheel, hub, name, turn, tip, steps);
  }

  private Label number(int i, String style) {
    Label number = new Label(String.valueOf(i));
    number.getStyleClass().add(style);
    number.setManaged(false);
    getChildren().add(number);
    return number;
  }

  @Override
  double arrange(double width, double em) {
    boolean listed = width < ROOM_AT_THE_SIDES * em;
    double radius = listed ? Math.min(6.5 * em, width / 4.2) : Math.min(7.4 * em, width / 7);
    double apart = radius * (1 + ROOT_OF_TOOTH) * 1.01;
    double left = (width - apart) / 2;
    double right = left + apart;
    double top = 2 * em;
    double side = listed ? 0 : left - radius - 1.4 * em;
    double lists =
        listed ? 0 : Math.max(sideHeight(customer, side, em), sideHeight(staff, side, em));
    double middle = top + Math.max(radius, lists / 2);
    wheel(customer, left, middle, radius, 0);
    wheel(staff, right, middle, radius, 0.5);
    turn(customer, left, middle, radius, em, !backwards);
    turn(staff, right, middle, radius, em, backwards);
    steps(customer, left, middle, radius, em, -1);
    steps(staff, right, middle, radius, em, 1);
    double below = middle + Math.max(radius, lists / 2);
    if (!listed) {
      beside(customer, left, middle, radius, em, -1, side);
      beside(staff, right, middle, radius, em, 1, side);
      return below + 0.5 * em;
    }
    double column = width / 2 - em;
    return Math.max(
            list(customer, 0, below + em, column, em),
            list(staff, width / 2 + em, below + em, column, em))
        + 0.5 * em;
  }

  private static void wheel(Gear gear, double x, double y, double radius, double turnedTeeth) {
    gear.wheel().getPoints().clear();
    double step = 2 * Math.PI / TEETH;
    for (int tooth = 0; tooth < TEETH; tooth++) {
      double at = (tooth + turnedTeeth) * step;
      point(gear, x, y, radius * ROOT_OF_TOOTH, at - step * 0.3);
      point(gear, x, y, radius, at - step * 0.17);
      point(gear, x, y, radius, at + step * 0.17);
      point(gear, x, y, radius * ROOT_OF_TOOTH, at + step * 0.3);
    }
    gear.hub().setCenterX(x);
    gear.hub().setCenterY(y);
    // Wide enough for a long word, which would break in its middle.
    double hub =
        Math.min(
            radius * (RING_OF_STEPS - 0.15),
            Math.max(radius * HUB, gear.name().prefWidth(-1) / 2 + 0.03 * radius));
    gear.hub().setRadius(hub);
    double wide = 2 * hub;
    double high = gear.name().prefHeight(wide);
    putMiddle(gear.name(), x, y - high / 2, wide);
  }

  private static void point(Gear gear, double x, double y, double radius, double angle) {
    gear.wheel().getPoints().addAll(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }

  /** A bent arrow over the gear; on the outer sides both gears move down when they go forward. */
  private static void turn(Gear gear, double x, double y, double r, double em, boolean toTheLeft) {
    double radius = r + 0.9 * em;
    double size = 0.75 * em;
    gear.turn().setCenterX(x);
    gear.turn().setCenterY(y);
    gear.turn().setRadiusX(radius);
    gear.turn().setRadiusY(radius);
    gear.turn().setStartAngle(64);
    gear.turn().setLength(52);
    double end = Math.toRadians(toTheLeft ? 116 : 64);
    double along = toTheLeft ? 180 - 26 : 26;
    draw(gear.tip(), head(x + radius * Math.cos(end), y - radius * Math.sin(end), along, size));
  }

  /** Discs on the outer half of the gear, first to last as it turns. */
  private void steps(Gear gear, double x, double y, double radius, double em, int side) {
    int last = gear.steps().size() - 1;
    for (int i = 0; i <= last; i++) {
      double share = 2.0 * i / last - 1;
      double angle = Math.toRadians(FIRST_STEP_DEGREES * (backwards ? -share : share));
      Step step = gear.steps().get(i);
      step.disc().setCenterX(x + side * radius * RING_OF_STEPS * Math.cos(angle));
      step.disc().setCenterY(y + radius * RING_OF_STEPS * Math.sin(angle));
      step.disc().setRadius(Math.min(0.78 * em, radius * 0.13));
      Label number = step.number();
      double high = number.prefHeight(-1);
      putMiddle(number, step.disc().getCenterX(), step.disc().getCenterY() - high / 2, 2 * em);
    }
  }

  private static double sideHeight(Gear gear, double width, double em) {
    double height = 0;
    for (Step step : gear.steps()) {
      height += step.words().prefHeight(width) + 0.8 * em;
    }
    return height;
  }

  /** Words at the side of their gear, each with a thin line to its disc. */
  private void beside(
      Gear gear, double x, double y, double radius, double em, int side, double width) {
    double height = Math.max(sideHeight(gear, width, em), 1.9 * radius);
    double spare = (height - sideHeight(gear, width, em)) / gear.steps().size();
    double edge = x + side * (radius + 1.4 * em);
    double at = y - height / 2 + 0.4 * em + spare / 2;
    List<Step> downwards = new ArrayList<>(gear.steps());
    if (backwards) {
      java.util.Collections.reverse(downwards);
    }
    for (Step step : downwards) {
      double high =
          side < 0
              ? putRight(step.words(), edge, at, width)
              : putLeft(step.words(), edge, at, width);
      step.inList().setVisible(false);
      step.leader().setVisible(true);
      step.leader().setStartX(step.disc().getCenterX() + side * step.disc().getRadius());
      step.leader().setStartY(step.disc().getCenterY());
      step.leader().setEndX(edge - side * 0.4 * em);
      step.leader().setEndY(at + high / 2);
      at += high + 0.8 * em + spare;
    }
  }

  private static double list(Gear gear, double x, double y, double width, double em) {
    double at = y;
    for (Step step : gear.steps()) {
      step.leader().setVisible(false);
      step.inList().setVisible(true);
      put(step.inList(), x, at, 1.4 * em);
      at += putLeft(step.words(), x + 1.6 * em, at, width - 1.6 * em) + 0.4 * em;
    }
    return at;
  }
}
