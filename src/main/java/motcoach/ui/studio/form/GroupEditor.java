package motcoach.ui.studio.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import motcoach.studio.Shape;
import motcoach.studio.Spot;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/**
 * The fields of one thing: those that must be there and those that are; further ones are offered
 * below. Ids are not shown: they stay what they are.
 */
final class GroupEditor implements Editor {
  /** What was meant is read before what was written; a template explains itself by it. */
  private static final String NOTE = "note";

  private final Sheet sheet;
  private final Spot spot;
  private final Supplier<Optional<Shape.Group>> shape;
  private final Set<String> without;
  private final VBox column = Layout.column(Style.GAP_M);
  private final List<FieldBox> boxes = new ArrayList<>();
  private List<String> shown = List.of();

  /**
   * @param without fields that are shown elsewhere, or nowhere
   */
  GroupEditor(Sheet sheet, Spot spot, Supplier<Optional<Shape.Group>> shape, Set<String> without) {
    this.sheet = sheet;
    this.spot = spot;
    this.shape = shape;
    this.without = without;
    refresh();
  }

  private List<Shape.Field> fields() {
    return shape.get().map(Shape.Group::fields).orElse(List.of()).stream()
        .filter(field -> !field.name().equals("id") && !without.contains(field.name()))
        .filter(field -> !section(field))
        .toList();
  }

  /** What the outline shows as a section of its own is not repeated in the form of the file. */
  private boolean section(Shape.Field field) {
    return spot.steps().isEmpty()
        && spot.file().contains("/")
        && sheet.model().shapes().isSection(spot.file(), field.shape());
  }

  private boolean present(Shape.Field field) {
    return sheet.at(spot.then(field.name())).isPresent();
  }

  @Override
  public Node node() {
    return column;
  }

  @Override
  public void refresh() {
    List<Shape.Field> visible =
        fields().stream()
            .filter(field -> field.required() || present(field))
            .sorted(Comparator.comparing(field -> !field.name().equals(NOTE)))
            .toList();
    List<String> names = visible.stream().map(Shape.Field::name).toList();
    if (!names.equals(shown) || boxes.isEmpty()) {
      shown = names;
      build(visible);
    } else {
      boxes.forEach(FieldBox::refresh);
    }
  }

  private void build(List<Shape.Field> visible) {
    boxes.clear();
    visible.forEach(field -> boxes.add(new FieldBox(sheet, spot.then(field.name()), field)));
    column.getChildren().setAll(boxes);
    List<Shape.Field> further =
        fields().stream().filter(field -> !field.required() && !present(field)).toList();
    if (!further.isEmpty() && sheet.mayChange()) {
      column.getChildren().add(offer(further));
    }
  }

  private MenuButton offer(List<Shape.Field> further) {
    MenuButton offer = Named.say(new MenuButton(), sheet.words().text("studio.field.more"));
    offer.setGraphic(Icon.of(Feather.PLUS));
    offer.getStyleClass().add("studio-more");
    for (Shape.Field field : further) {
      MenuItem item = new MenuItem();
      item.textProperty().bind(sheet.label(spot.then(field.name())));
      item.setOnAction(chosen -> sheet.model().addField(spot.then(field.name()), field.shape()));
      offer.getItems().add(item);
    }
    return offer;
  }
}
