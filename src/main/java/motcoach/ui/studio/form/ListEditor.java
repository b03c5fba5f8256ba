package motcoach.ui.studio.form;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.studio.Blanks;
import motcoach.studio.Shape;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Things below each other that can be added, taken away and moved. */
final class ListEditor implements Editor {
  private final Sheet sheet;
  private final Spot spot;
  private final Shape.Many shape;
  private final VBox column = Layout.column(Style.GAP_S);
  private final List<Editor> items = new ArrayList<>();
  private boolean single;
  private int shown = -1;

  ListEditor(Sheet sheet, Spot spot, Shape.Many shape) {
    this.sheet = sheet;
    this.spot = spot;
    this.shape = shape;
    refresh();
  }

  /** One item may stand without the list. */
  private boolean isSingle() {
    return shape.alone()
        && sheet.at(spot).filter(value -> !(value instanceof Value.Arr)).isPresent();
  }

  private int size() {
    return sheet
        .at(spot)
        .filter(Value.Arr.class::isInstance)
        .map(v -> ((Value.Arr) v).items().size())
        .orElse(0);
  }

  @Override
  public Node node() {
    return column;
  }

  @Override
  public void refresh() {
    int now = isSingle() ? 1 : size();
    if (now != shown || single != isSingle()) {
      shown = now;
      single = isSingle();
      build();
    } else {
      items.forEach(Editor::refresh);
    }
  }

  private void build() {
    items.clear();
    column.getChildren().clear();
    for (int i = 0; i < shown; i++) {
      Editor item = sheet.editor(single ? spot : spot.then(i), shape.item());
      items.add(item);
      column.getChildren().add(framed(item, i));
    }
    if (sheet.mayChange()) {
      Button add = Named.say(new Button(), added());
      add.setGraphic(Icon.of(Feather.PLUS));
      add.getStyleClass().addAll(Styles.SMALL);
      add.setOnAction(pressed -> add());
      column.getChildren().add(add);
    }
  }

  /** What one more is called: a rule in a list is not called like the list. */
  private ObservableValue<String> added() {
    boolean rule =
        sheet.model().shapes().resolved(spot.file(), shape.item()) instanceof Shape.Forms;
    return rule
        ? sheet.words().text("studio.rule.add")
        : sheet.words().text("studio.list.add", sheet.label(spot));
  }

  private void add() {
    if (single) {
      Value first = sheet.at(spot).orElseThrow();
      Value second = new Blanks(sheet.model().shapes()).of(spot.file(), shape.item());
      sheet.model().choose(spot, new Value.Arr(List.of(first, second)));
    } else {
      sheet.model().add(spot, shape.item());
    }
  }

  private Node framed(Editor item, int index) {
    HBox tools = Layout.row(Style.GAP_XS);
    if (sheet.mayChange() && !single) {
      // One alone has nowhere to go, and its words need the room.
      if (shown > 1) {
        tools
            .getChildren()
            .addAll(
                tool(Feather.ARROW_UP, "studio.list.up", index, () -> move(index, index - 1)),
                tool(Feather.ARROW_DOWN, "studio.list.down", index, () -> move(index, index + 1)));
      }
      tools
          .getChildren()
          .add(tool(Feather.TRASH_2, "studio.list.remove", index, () -> remove(index)));
    }
    Shape known = sheet.model().shapes().resolved(spot.file(), shape.item());
    if (!(known instanceof Shape.Group
        || known instanceof Shape.Both
        || known instanceof Shape.Forms)) {
      return Layout.row(Style.GAP_S, Layout.grow(item.node()), tools);
    }
    Label number = Layout.label(number(index), Style.SMALL, Style.MUTED);
    HBox head = Layout.row(Style.GAP_S, number, Layout.spacer(), tools);
    if (known instanceof Shape.Forms) {
      // Rules hold rules: a frame around each would leave no room for the words.
      return Layout.column(Style.GAP_XS, head, item.node());
    }
    Card card = new Card(head, item.node());
    card.getStyleClass().add("studio-item");
    return card;
  }

  private ObservableValue<String> number(int index) {
    return sheet.words().text("studio.list.number", index + 1, shown);
  }

  private Button tool(Ikon icon, String key, int index, Runnable run) {
    Button tool = new Button();
    tool.setGraphic(Icon.of(icon, Style.MUTED));
    tool.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    Named.describe(tool, sheet.words().text(key, index + 1), Optional.empty());
    tool.setOnAction(pressed -> run.run());
    return tool;
  }

  private void move(int from, int to) {
    sheet.model().move(spot, from, to);
  }

  private void remove(int index) {
    sheet.model().deleting().delete(spot.then(index));
  }
}
