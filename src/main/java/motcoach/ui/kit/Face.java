package motcoach.ui.kit;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import motcoach.scenario.Mood;

/**
 * A customer's face: one drawing with parameters. The person varies hair, age and glasses, the mood
 * moves brows, eyes and mouth. The same in both themes.
 */
public final class Face extends Region {
  private static final double SIZE = 100;
  private static final Duration MOVE = Duration.millis(180);

  private final ObjectProperty<Mood> mood = new SimpleObjectProperty<>(this, "mood");

  private final QuadCurve leftBrow = part(new QuadCurve(), "brow");
  private final QuadCurve rightBrow = part(new QuadCurve(), "brow");
  private final Ellipse leftEye = part(new Ellipse(40.5, 53, 2.7, 3.4), "eye");
  private final Ellipse rightEye = part(new Ellipse(59.5, 53, 2.7, 3.4), "eye");
  private final Ellipse leftCheek = part(new Ellipse(34.5, 62, 5, 3.4), "cheek");
  private final Ellipse rightCheek = part(new Ellipse(65.5, 62, 5, 3.4), "cheek");
  private final Path mouth = part(new Path(), "mouth");
  private final Scale scale = new Scale();
  private final Group drawing = new Group();

  private Expression shown;
  private Animation moving;

  /**
   * @param look words such as {@code older-man}, {@code young-woman}; unknown ones vary nothing
   */
  public Face(Words words, String look, Mood start) {
    draw(Look.of(look));
    drawing.getTransforms().add(scale);
    drawing.setManaged(false);
    drawing.setAutoSizeChildren(false);
    getChildren().add(drawing);
    getStyleClass().add(Style.FACE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    mood.set(start);
    show(Expression.of(start));
    mood.addListener((changed, before, now) -> moveTo(Expression.of(now)));
    accessibleTextProperty().bind(words.follow(() -> words.name(mood.get()), mood));
  }

  public ObjectProperty<Mood> moodProperty() {
    return mood;
  }

  /** What of the words varies the drawing. */
  private record Look(boolean woman, boolean older, boolean young, boolean glasses) {
    static Look of(String words) {
      List<String> traits = List.of(words.split("-"));
      boolean older = traits.contains("older") || traits.contains("old");
      return new Look(
          traits.contains("woman") || traits.contains("girl"),
          older,
          traits.contains("young") || traits.contains("girl") || traits.contains("boy"),
          older || traits.contains("glasses"));
    }
  }

  /** Whether two words for a face draw the same one. */
  public static boolean alike(String one, String other) {
    return Look.of(one).equals(Look.of(other));
  }

  private void draw(Look look) {
    boolean woman = look.woman();
    boolean older = look.older();
    boolean young = look.young();
    String hair = older ? "hair-older" : young ? "hair-young" : "hair-middle";
    Circle ground = part(new Circle(50, 50, 50), "ground");
    drawing.getChildren().add(ground);
    if (woman) {
      drawing
          .getChildren()
          .add(
              svg(
                  older
                      ? "M24 52 C18 22 38 12 50 12 C62 12 82 22 76 52 C78 66 74 72 68 74 L32 74 C26"
                          + " 72 22 66 24 52 Z"
                      : "M23 54 C17 20 38 10 50 10 C62 10 83 20 77 54 C78 70 80 80 74 84 L26 84 C20"
                          + " 80 22 70 23 54 Z",
                  hair));
    }
    drawing
        .getChildren()
        .addAll(
            svg("M14 100 C16 84 32 80 42 78 L58 78 C68 80 84 84 86 100 Z", "shirt"),
            svg("M43 70 L43 80 C46 85 54 85 57 80 L57 70 Z", "skin-shade"),
            part(new Ellipse(26.5, 55, 3.8, 5.4), "skin-shade"),
            part(new Ellipse(73.5, 55, 3.8, 5.4), "skin-shade"),
            svg(
                "M50 23 C67 23 74 36 74 50 C74 66 63 80 50 80 C37 80 26 66 26 50 C26 36 33 23 50 23"
                    + " Z",
                "skin"),
            leftCheek,
            rightCheek);
    drawing.getChildren().add(svg(fringe(woman, older, young), hair));
    if (older) {
      drawing
          .getChildren()
          .addAll(
              part(new QuadCurve(43, 38.5, 50, 37, 57, 38.5), "wrinkle"),
              part(new QuadCurve(38, 66, 36.6, 69, 38, 72), "wrinkle"),
              part(new QuadCurve(62, 66, 63.4, 69, 62, 72), "wrinkle"));
    }
    drawing
        .getChildren()
        .addAll(
            leftEye,
            rightEye,
            leftBrow,
            rightBrow,
            part(new QuadCurve(50, 55, 47, 62.5, 51, 63), "nose"),
            mouth);
    if (look.glasses()) {
      drawing
          .getChildren()
          .addAll(
              part(new Circle(40.5, 53.5, 7.4), "glasses"),
              part(new Circle(59.5, 53.5, 7.4), "glasses"),
              part(new QuadCurve(47.9, 52.6, 50, 51, 52.1, 52.6), "glasses"),
              part(new Line(33.1, 52.5, 27, 51), "glasses"),
              part(new Line(66.9, 52.5, 73, 51), "glasses"));
    }
  }

  private static String fringe(boolean woman, boolean older, boolean young) {
    if (woman) {
      return "M26 50 C25 30 38 20 50 20 C62 20 75 30 74 50 C71 42 66 35 60 31 C52 37 36 38 30 40 C28"
          + " 43 27 46 26 50 Z";
    } else if (older) {
      return "M25 53 C22 34 28 22 40 18 C52 14 70 17 74 32 C76 38 76 46 75 53 C73 47 72 42 70 37"
          + " C60 35 42 34 31 36 C28 41 27 47 25 53 Z";
    } else if (young) {
      return "M25 51 C20 28 32 12 52 13 C72 12 80 28 75 51 C74 44 72 40 69 36 C58 40 46 37 40 33"
          + " C35 36 28 42 25 51 Z";
    }
    return "M25 51 C21 30 34 15 50 15 C66 15 79 30 75 51 C74 44 72 39 68 34 C58 30 44 31 32 34 C28"
        + " 39 26 44 25 51 Z";
  }

  private static SVGPath svg(String content, String part) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    return part(path, part);
  }

  private static <S extends Shape> S part(S shape, String part) {
    shape.getStyleClass().add("face-" + part);
    return shape;
  }

  private void moveTo(Expression target) {
    if (moving != null) {
      moving.stop();
    }
    if (!Motion.allowed(this)) {
      show(target);
      return;
    }
    Expression from = shown;
    moving =
        new Transition() {
          {
            setCycleDuration(MOVE);
            setInterpolator(Interpolator.EASE_BOTH);
          }

          @Override
          protected void interpolate(double part) {
            show(from.towards(target, part));
          }
        };
    moving.play();
  }

  private void show(Expression face) {
    shown = face;
    brow(leftBrow, 34, 46.5, face);
    brow(rightBrow, 66, 53.5, face);
    leftEye.setRadiusY(3.4 * face.eyes());
    rightEye.setRadiusY(3.4 * face.eyes());
    leftCheek.setOpacity(face.blush() * 0.6);
    rightCheek.setOpacity(face.blush() * 0.6);
    double left = 50 - face.mouthWidth();
    double right = 50 + face.mouthWidth();
    double corner = 70.5 - face.mouthCurve() * 0.5;
    double middle = corner + face.mouthCurve() * 2;
    mouth
        .getElements()
        .setAll(
            new MoveTo(left, corner),
            new QuadCurveTo(50, middle - face.mouthOpen() * 0.6, right, corner),
            new QuadCurveTo(50, middle + face.mouthOpen() * 1.6, left, corner),
            new ClosePath());
  }

  private static void brow(QuadCurve brow, double outer, double inner, Expression face) {
    double height = 45 - face.browLift();
    brow.setStartX(outer);
    brow.setStartY(height - face.browTilt() * 0.5);
    brow.setEndX(inner);
    brow.setEndY(height + face.browTilt() * 0.5);
    brow.setControlX((outer + inner) / 2);
    brow.setControlY(height - 2.4);
  }

  @Override
  protected double computePrefWidth(double height) {
    return SIZE;
  }

  @Override
  protected double computePrefHeight(double width) {
    return SIZE;
  }

  @Override
  protected void layoutChildren() {
    double side = Math.min(getWidth(), getHeight());
    scale.setX(side / SIZE);
    scale.setY(side / SIZE);
    drawing.relocate(0, 0);
    drawing.setLayoutX((getWidth() - side) / 2);
    drawing.setLayoutY((getHeight() - side) / 2);
  }
}
