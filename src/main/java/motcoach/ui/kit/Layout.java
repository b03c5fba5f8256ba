package motcoach.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The handful of arrangements every screen is made of. Gaps are style classes: they scale. */
public final class Layout {
  private Layout() {}

  /** Children below each other; {@code gap} is one of {@code Style.GAP_*}. */
  public static VBox column(String gap, Node... children) {
    VBox box = new VBox(children);
    box.getStyleClass().add(gap);
    return box;
  }

  /** A column for what comes and goes; it takes no room while it is empty. */
  public static VBox slot(String gap) {
    VBox slot = column(gap);
    slot.managedProperty().bind(Bindings.isNotEmpty(slot.getChildren()));
    return slot;
  }

  /** Children beside each other, centred on a line. */
  public static HBox row(String gap, Node... children) {
    HBox box = new HBox(children);
    box.getStyleClass().addAll(gap, "row");
    return box;
  }

  /** Children beside each other that begin at the same height: text of many lines beside a face. */
  public static HBox aligned(String gap, Node... children) {
    HBox box = new HBox(children);
    box.getStyleClass().addAll(gap, "aligned");
    return box;
  }

  /** Children beside each other, wrapping where the line ends. */
  public static FlowPane flow(String gap, Node... children) {
    FlowPane pane = new FlowPane(children);
    pane.getStyleClass().addAll(gap, "flow");
    return pane;
  }

  /** Takes the room that is left in a row or column. */
  public static <N extends Node> N grow(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    VBox.setVgrow(node, Priority.ALWAYS);
    if (node instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
    return node;
  }

  /** Room between what stands left and what stands right. */
  public static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  /**
   * Leaves the words beside a drawing away while the bar they stand in is narrow; they stay its
   * accessible name.
   *
   * @param em how wide the bar must be for the words, in sizes of the text
   */
  public static void wordsFrom(double em, Region bar, Labeled labeled) {
    labeled
        .contentDisplayProperty()
        .bind(
            Bindings.createObjectBinding(
                () ->
                    bar.getWidth() < em * labeled.getFont().getSize()
                        ? ContentDisplay.GRAPHIC_ONLY
                        : ContentDisplay.LEFT,
                bar.widthProperty(),
                labeled.fontProperty()));
  }

  /** A label that wraps and follows its wording. */
  public static Label label(ObservableValue<String> wording, String... styles) {
    Label label = new Label();
    label.textProperty().bind(wording);
    return dress(label, styles);
  }

  /** A label that wraps, for wording that does not follow the language, such as what was said. */
  public static Label label(String wording, String... styles) {
    return dress(new Label(wording), styles);
  }

  private static Label dress(Label label, String... styles) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A page that scrolls up and down, its content in the middle and never too wide to read. */
  public static ScrollPane page(Node... sections) {
    VBox column = column(Style.GAP_L, sections);
    column.getStyleClass().add(Style.PAGE_COLUMN);
    StackPane middle = new StackPane(column);
    middle.getStyleClass().add("page-middle");
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add(Style.PAGE);
    return scroll;
  }
}
