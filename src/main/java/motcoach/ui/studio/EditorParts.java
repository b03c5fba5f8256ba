package motcoach.ui.studio;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Crowded;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Segments;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/**
 * Outline, middle and side beside each other, their borders to be moved; in a narrow window or with
 * large text one at a time, with a switch above.
 */
final class EditorParts extends VBox {
  /** Narrower than so many times the size of the text, and there is no room for three. */
  private static final double ROOM_FOR_THREE = 72;

  private static final double[] DIVIDERS = {0.21, 0.7};

  private final Map<Part, Region> parts;
  private final SplitPane beside = new SplitPane();
  private final Node choice;
  private final ObjectProperty<Part> shown = new SimpleObjectProperty<>(this, "part", Part.MIDDLE);
  private final Crowded crowded = new Crowded(this, ROOM_FOR_THREE);

  EditorParts(Words words, Map<Part, Region> parts) {
    this.parts = parts;
    choice = Layout.row(Style.GAP_S, Segments.of(shown, List.of(Part.values()), words::nameOf));
    choice.getStyleClass().add("studio-side-choice");
    // The borders stay where they were put, whatever comes to stand between them.
    parts.get(Part.MIDDLE).setMinWidth(0);
    beside.addEventFilter(MouseEvent.MOUSE_PRESSED, this::give);
    SplitPane.setResizableWithParent(parts.get(Part.OUTLINE), false);
    getChildren().add(Layout.grow(beside));
    crowded.property().addListener((property, before, now) -> arrange());
    shown.addListener((property, before, now) -> arrange());
    arrange();
  }

  /** Nothing is cut off in the side until somebody takes its border in hand. */
  private void give(MouseEvent pressed) {
    if (pressed.getTarget() instanceof Node node
        && node.getStyleClass().contains("split-pane-divider")) {
      parts.get(Part.SIDE).setMinWidth(0);
    }
  }

  /** Something was chosen in the outline: where parts stand one at a time, its form comes. */
  void showMiddle() {
    shown.set(Part.MIDDLE);
  }

  private void arrange() {
    getChildren().remove(choice);
    if (crowded.property().get()) {
      getChildren().add(0, choice);
      beside.getItems().setAll(parts.get(shown.get()));
    } else {
      beside
          .getItems()
          .setAll(parts.get(Part.OUTLINE), parts.get(Part.MIDDLE), parts.get(Part.SIDE));
      // Before it knows its width, it would give the outline none.
      Platform.runLater(() -> beside.setDividerPositions(DIVIDERS));
    }
  }
}
