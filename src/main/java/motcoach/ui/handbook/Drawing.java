package motcoach.ui.handbook;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;
import javafx.scene.text.TextAlignment;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Words;

/**
 * A picture of our own: shapes and labels arranged anew for each width and size of the text.
 * Colours come from the style sheet by role.
 */
abstract class Drawing extends Region {
  private static final double USUAL_WIDTH = 46;
  private static final double LEAST_WIDTH = 20;

  private final Words words;
  private final Label measure = new Label();

  /**
   * @param key of what the picture shows, for people who do not see it
   */
  Drawing(Words words, String key) {
    this.words = words;
    measure.setVisible(false);
    measure.setManaged(false);
    getChildren().add(measure);
    getStyleClass().add(HandbookStyle.DRAWING);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    Named.name(this, words.text(key));
  }

  /**
   * Puts everything in its place.
   *
   * @param em the size of the text in pixels
   * @return the height it takes
   */
  abstract double arrange(double width, double em);

  /** A label that follows its wording and wraps where it must. */
  final Label label(String key, String... styles) {
    Label label = new Label();
    label.textProperty().bind(words.text(key));
    label.setWrapText(true);
    label.getStyleClass().addAll(styles);
    label.setManaged(false);
    // What is not managed does not make its parent arrange anew by itself.
    label.textProperty().addListener((changed, before, now) -> requestLayout());
    label.fontProperty().addListener((changed, before, now) -> requestLayout());
    getChildren().add(label);
    return label;
  }

  final <S extends Shape> S shape(S shape, String... styles) {
    shape.getStyleClass().addAll(styles);
    shape.setManaged(false);
    getChildren().add(shape);
    return shape;
  }

  /** Puts a label with its upper left corner at a place; gives the height it takes. */
  static double put(Label label, double x, double y, double width) {
    double height = label.prefHeight(width);
    label.resizeRelocate(x, y, width, height);
    return height;
  }

  /** The same with the words in the middle of the width around {@code x}. */
  static double putMiddle(Label label, double x, double y, double width) {
    label.setTextAlignment(TextAlignment.CENTER);
    label.setAlignment(javafx.geometry.Pos.TOP_CENTER);
    return put(label, x - width / 2, y, width);
  }

  /** The same with the words ending at {@code x}. */
  static double putRight(Label label, double x, double y, double width) {
    label.setTextAlignment(TextAlignment.RIGHT);
    label.setAlignment(javafx.geometry.Pos.TOP_RIGHT);
    return put(label, x - width, y, width);
  }

  /**
   * With the words beginning at {@code x}, when another arrangement may have had them end there.
   */
  static double putLeft(Label label, double x, double y, double width) {
    label.setTextAlignment(TextAlignment.LEFT);
    label.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    return put(label, x, y, width);
  }

  /** An open arrowhead whose point is at a place and looks along an angle (0 right, 90 down). */
  static List<PathElement> head(double x, double y, double degrees, double size) {
    double left = Math.toRadians(degrees + 150);
    double right = Math.toRadians(degrees - 150);
    return List.of(
        new MoveTo(x + size * Math.cos(left), y + size * Math.sin(left)),
        new LineTo(x, y),
        new LineTo(x + size * Math.cos(right), y + size * Math.sin(right)));
  }

  /** Replaces what a path draws. */
  @SafeVarargs
  static void draw(Path path, List<PathElement>... parts) {
    path.getElements().clear();
    for (List<PathElement> part : parts) {
      path.getElements().addAll(part);
    }
  }

  static List<PathElement> line(double x1, double y1, double x2, double y2) {
    return List.of(new MoveTo(x1, y1), new LineTo(x2, y2));
  }

  private double em() {
    return measure.getFont().getSize();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return USUAL_WIDTH * em();
  }

  @Override
  protected double computeMinWidth(double height) {
    return LEAST_WIDTH * em();
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(arrange(width < 0 ? computePrefWidth(-1) : width, em()));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), em());
  }
}
