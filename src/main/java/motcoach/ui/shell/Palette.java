package motcoach.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * A search that floats over the window: type, choose with the arrow keys, Enter. The keyboard stays
 * in its field until it closes; then it goes back to where it was.
 */
final class Palette extends StackPane {
  private final PaletteViewModel model;
  private final Words words;
  private final TextField field = new LineField();
  private final VBox list = Layout.column(Style.GAP_XS);
  private final ScrollPane scroll = new ScrollPane(list);
  private final VBox box;
  private final List<PaletteRow> rows = new ArrayList<>();
  private Optional<Node> cameFrom = Optional.empty();

  Palette(PaletteViewModel model, Words words) {
    this.model = model;
    this.words = words;
    Region shade = new Region();
    shade.getStyleClass().add("palette-shade");
    shade.setOnMousePressed(press -> model.close());
    list.getStyleClass().add("palette-list");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    // A press on its bar takes the focus; typing belongs to the field.
    scroll.focusedProperty().addListener((focused, before, now) -> field.requestFocus());
    scroll.getStyleClass().addAll(Style.PAGE, "palette-scroll");
    box = new VBox(head(), scroll, foot());
    box.getStyleClass().addAll("palette", Style.CARD, Style.FLOATING);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane.setAlignment(box, javafx.geometry.Pos.TOP_CENTER);
    getStyleClass().add("palette-layer");
    getChildren().addAll(shade, box);
    setManaged(false);
    // Before the page, whichever came last.
    setViewOrder(-1);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.foundProperty().addListener((found, before, now) -> list());
    model.selectedProperty().addListener((moved, before, now) -> select(now.intValue()));
  }

  private Node head() {
    field.textProperty().bindBidirectional(model.queryProperty());
    field
        .promptTextProperty()
        .bind(
            words.follow(
                () -> words.say(model.everywhere() ? "palette.prompt" : "palette.prompt.here"),
                model.openProperty()));
    field.getStyleClass().add("palette-field");
    Named.name(field, words.text("palette.name"));
    HBox head = Layout.row(Style.GAP_S, Icon.of(Feather.SEARCH, Style.MUTED), Layout.grow(field));
    head.getStyleClass().add("palette-head");
    return head;
  }

  private Node foot() {
    Label foot = Layout.label(words.text("palette.keys"), Style.SMALL, Style.MUTED);
    foot.getStyleClass().add("palette-foot");
    foot.setMaxWidth(Double.MAX_VALUE);
    return foot;
  }

  /** Takes the keyboard; called once it is in the window. */
  void arrived(Optional<Node> focused) {
    cameFrom = focused;
    list();
    field.requestFocus();
  }

  /** Gives the keyboard back; called once it is out of the window. */
  void left() {
    cameFrom.ifPresent(Node::requestFocus);
    cameFrom = Optional.empty();
  }

  private void key(KeyEvent key) {
    switch (key.getCode()) {
      case ESCAPE -> model.close();
      case DOWN -> model.move(1);
      case UP -> model.move(-1);
      case TAB -> model.move(key.isShiftDown() ? -1 : 1);
      case ENTER -> model.runSelected();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void list() {
    rows.clear();
    list.getChildren().clear();
    PaletteEntry.Group group = null;
    for (PaletteEntry entry : model.foundProperty().get()) {
      if (entry.group() != group) {
        group = entry.group();
        list.getChildren()
            .add(
                Layout.label(
                    words.text("palette." + Ids.of(group)),
                    Style.SMALL,
                    Style.MUTED,
                    "palette-group"));
      }
      PaletteRow row = new PaletteRow(words, entry, rows.size(), model);
      rows.add(row);
      list.getChildren().add(row);
    }
    if (rows.isEmpty()) {
      list.getChildren().add(nothing());
    }
    select(model.selectedProperty().get());
  }

  private Node nothing() {
    VBox nothing =
        Layout.column(
            Style.GAP_XS,
            Layout.label(words.text("palette.nothing"), Style.STRONG),
            Layout.label(
                words.text(
                    model.everywhere() ? "palette.nothing.about" : "palette.nothing.about.here"),
                Style.BODY,
                Style.MUTED));
    nothing.getStyleClass().add("palette-nothing");
    return nothing;
  }

  private void select(int index) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).select(i == index);
    }
    field.accessibleHelpProperty().unbind();
    if (index >= 0 && index < rows.size()) {
      PaletteRow row = rows.get(index);
      field
          .accessibleHelpProperty()
          .bind(
              words.text("palette.selected", row.accessibleTextProperty(), index + 1, rows.size()));
      Platform.runLater(() -> reveal(row));
    } else {
      field.accessibleHelpProperty().bind(words.text("palette.nothing"));
    }
  }

  /** Scrolls no further than needed; at the first row its heading shows too. */
  private void reveal(PaletteRow row) {
    double room = list.getHeight() - scroll.getViewportBounds().getHeight();
    if (room <= 0 || row.getParent() != list) {
      return;
    }
    Bounds place = row.getBoundsInParent();
    double top = scroll.getVvalue() * room;
    double bottom = top + scroll.getViewportBounds().getHeight();
    if (rows.indexOf(row) == 0) {
      scroll.setVvalue(0);
    } else if (place.getMinY() < top) {
      scroll.setVvalue(place.getMinY() / room);
    } else if (place.getMaxY() > bottom) {
      scroll.setVvalue((place.getMaxY() - scroll.getViewportBounds().getHeight()) / room);
    }
  }
}
