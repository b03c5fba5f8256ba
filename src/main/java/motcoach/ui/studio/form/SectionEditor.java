package motcoach.ui.studio.form;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.method.Text;
import motcoach.studio.Outline;
import motcoach.studio.Shape;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The things of a section by what they say of themselves; each opens its own form. */
final class SectionEditor implements Editor {
  private final Sheet sheet;
  private final Spot spot;
  private final Shape.Many shape;
  private final VBox column = Layout.column(Style.GAP_S);
  private List<Text> shown = List.of();

  SectionEditor(Sheet sheet, Spot spot, Shape.Many shape) {
    this.sheet = sheet;
    this.spot = spot;
    this.shape = shape;
    build();
  }

  private List<Text> labels() {
    return sheet
        .at(spot)
        .filter(Value.Arr.class::isInstance)
        .map(v -> ((Value.Arr) v).items())
        .orElse(List.of())
        .stream()
        .map(Outline::label)
        .toList();
  }

  @Override
  public Node node() {
    return column;
  }

  @Override
  public void refresh() {
    if (!labels().equals(shown)) {
      build();
    }
  }

  private void build() {
    shown = labels();
    List<Node> cards = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      cards.add(ThingCard.of(sheet, shown.get(i), i, spot.then(i)));
    }
    column.getChildren().setAll(cards);
    if (sheet.mayChange()) {
      column.getChildren().add(add());
    }
  }

  private Button add() {
    String key = "section." + spot.last().orElse("") + ".add";
    Words words = sheet.words();
    Button add =
        Named.say(
            new Button(),
            words.knows(key) ? words.text(key) : words.text("studio.list.add", sheet.label(spot)));
    add.setGraphic(Icon.of(Feather.PLUS));
    add.getStyleClass().add(Styles.ACCENT);
    add.setOnAction(pressed -> sheet.model().goTo(sheet.model().add(spot, shape.item())));
    return add;
  }
}
