package motcoach.ui.studio.form;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import motcoach.studio.Draft;
import motcoach.studio.Outline;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.fix.Renaming;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/**
 * What can be done with a thing as a whole: see who speaks of it, rename it, move it, take it away.
 */
final class ThingTools {
  private ThingTools() {}

  /** Nothing for what is no thing of a list and has no id. */
  static List<Node> of(Sheet sheet, Spot spot) {
    FlowPane row = Layout.flow(Style.GAP_S);
    UsesLine.of(sheet, spot).ifPresent(row.getChildren()::add);
    Optional<Renaming> named = Renaming.at(sheet.draft(), spot);
    Button open = Named.say(new Button(), sheet.words().text("studio.rename.open"));
    RenameLine line =
        new RenameLine(sheet, () -> Renaming.at(sheet.draft(), spot), open::requestFocus);
    if (sheet.mayChange() && named.isPresent()) {
      open.setGraphic(Icon.of(Feather.EDIT_3));
      open.getStyleClass().addAll(Styles.SMALL, "studio-rename");
      open.setOnAction(pressed -> line.toggle());
      row.getChildren().add(open);
    }
    boolean inList = spot.steps().size() == 2 && spot.last().orElseThrow() instanceof Integer;
    if (sheet.mayChange() && inList) {
      int at = (int) spot.last().orElseThrow();
      row.getChildren()
          .addAll(
              move(sheet, spot, at - 1, Feather.ARROW_UP, "studio.up"),
              move(sheet, spot, at + 1, Feather.ARROW_DOWN, "studio.down"));
    }
    if (sheet.mayChange() && (inList || isFile(spot))) {
      Button delete = Named.say(new Button(), sheet.words().text("studio.delete"));
      delete.setGraphic(Icon.of(Feather.TRASH_2));
      delete.getStyleClass().addAll(Styles.SMALL, "studio-delete");
      delete.setOnAction(pressed -> sheet.model().deleting().delete(spot));
      row.getChildren().add(delete);
    }
    return row.getChildren().isEmpty() ? List.of() : List.of(row, line);
  }

  /** A file that may be missing: not the card of the pack, and not a folder. */
  private static boolean isFile(Spot spot) {
    return spot.steps().isEmpty()
        && !spot.file().equals(Draft.CARD)
        && !Outline.FOLDERS.contains(spot.file());
  }

  /** Where a thing stands decides what comes first. */
  private static Button move(Sheet sheet, Spot spot, int to, Feather sign, String key) {
    Spot list = spot.parent().orElseThrow();
    int size = sheet.at(list).orElse(null) instanceof Value.Arr things ? things.items().size() : 0;
    Button button = new Button();
    button.setGraphic(Icon.of(sign));
    button.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_ICON);
    Named.describe(button, sheet.words(), key);
    button.setDisable(to < 0 || to >= size);
    button.setOnAction(pressed -> sheet.model().move(list, (int) spot.last().orElseThrow(), to));
    return button;
  }
}
