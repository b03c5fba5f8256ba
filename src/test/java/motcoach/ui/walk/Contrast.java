package motcoach.ui.walk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** How well words stand out from what is behind them, by the formula of WCAG 2.1. */
final class Contrast {
  private Contrast() {}

  /**
   * Words whose contrast is less than {@code least}, such as 4.5; what is disabled may be faint.
   */
  static List<Complaint> below(double least, Parent root) {
    List<Complaint> complaints = new ArrayList<>();
    for (Node node : Visible.below(root)) {
      if (node instanceof Text text && !text.getText().isBlank() && !text.isDisabled()) {
        Optional<Double> ratio = ratio(text);
        if (ratio.isPresent() && ratio.get() < least) {
          complaints.add(
              Complaint.about(Complaint.Kind.FAINT, text, "%.2f : 1".formatted(ratio.get())));
        }
      }
    }
    return complaints;
  }

  private static Optional<Double> ratio(Text text) {
    // What is painted in no colour, such as a prompt in a filled box, is not there to be read.
    if (!(text.getFill() instanceof Color ink) || ink.getOpacity() == 0) {
      return Optional.empty();
    }
    Color paper = behind(text);
    return Optional.of(of(over(faded(ink, text), paper), paper));
  }

  /** Opacity of the node and of all it lies in. */
  private static Color faded(Color ink, Node node) {
    double opacity = ink.getOpacity();
    for (Node at = node; at != null; at = at.getParent()) {
      opacity *= at.getOpacity();
    }
    return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), opacity);
  }

  /** The surfaces below the node, from the first opaque one up. */
  private static Color behind(Node node) {
    Deque<Color> layers = new ArrayDeque<>();
    Bounds place = node.localToScene(node.getBoundsInLocal());
    Node from = node;
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      List<Color> fills = new ArrayList<>(drawnBelow(from, at, place));
      fill(at).ifPresent(fills::add);
      fills.forEach(layers::push);
      if (fills.stream().anyMatch(Color::isOpaque)) {
        break;
      }
      from = at;
    }
    Color paper = Color.WHITE;
    for (Color layer : layers) {
      paper = over(layer, paper);
    }
    return paper;
  }

  /** What was drawn in {@code parent} before {@code child}, where the words are; nearest first. */
  private static List<Color> drawnBelow(Node child, Parent parent, Bounds place) {
    List<Color> colors = new ArrayList<>();
    for (Node other : parent.getChildrenUnmodifiable()) {
      if (other == child) {
        break;
      }
      // Other words are no paper, though the box around words of several lines may overlap theirs.
      if (other instanceof Shape shape
          && !(other instanceof Text)
          && shape.isVisible()
          && shape.getFill() instanceof Color color
          && shape.contains(shape.sceneToLocal(place.getCenterX(), place.getCenterY()))) {
        colors.add(0, color);
      }
    }
    return colors;
  }

  private static Optional<Color> fill(Parent parent) {
    if (!(parent instanceof Region region)) {
      return Optional.empty();
    }
    Background background = region.getBackground();
    if (background == null || background.getFills().isEmpty()) {
      return Optional.empty();
    }
    List<BackgroundFill> fills = background.getFills();
    return fills.get(fills.size() - 1).getFill() instanceof Color color
        ? Optional.of(color)
        : Optional.empty();
  }

  private static Color over(Color above, Color below) {
    double alpha = above.getOpacity();
    return new Color(
        above.getRed() * alpha + below.getRed() * (1 - alpha),
        above.getGreen() * alpha + below.getGreen() * (1 - alpha),
        above.getBlue() * alpha + below.getBlue() * (1 - alpha),
        1);
  }

  static double of(Color one, Color other) {
    double brighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
