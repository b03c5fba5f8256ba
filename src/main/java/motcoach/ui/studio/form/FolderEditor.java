package motcoach.ui.studio.form;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.studio.Outline;
import motcoach.studio.Spot;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** The scenarios, sets of exercises or wording rules of a pack, and one more. */
final class FolderEditor implements Editor {
  private final Sheet sheet;
  private final String folder;
  private final VBox column = Layout.column(Style.GAP_S);
  private List<String> shown = List.of();

  FolderEditor(Sheet sheet, String folder) {
    this.sheet = sheet;
    this.folder = folder;
    build();
  }

  @Override
  public Node node() {
    return column;
  }

  @Override
  public void refresh() {
    if (!Outline.files(sheet.draft(), folder).equals(shown)) {
      build();
    }
  }

  private void build() {
    shown = Outline.files(sheet.draft(), folder);
    List<Node> cards = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Spot spot = Spot.of(shown.get(i));
      cards.add(ThingCard.of(sheet, sheet.at(spot).map(Outline::label).orElseThrow(), i, spot));
    }
    column.getChildren().setAll(cards);
    if (sheet.mayChange() && sheet.model().mayAddTo(folder)) {
      Button add = Named.say(new Button(), sheet.words().text("section." + folder + ".add"));
      add.setGraphic(Icon.of(Feather.PLUS));
      add.getStyleClass().add(Styles.ACCENT);
      add.setOnAction(pressed -> sheet.model().addFile(folder));
      column.getChildren().add(add);
    }
  }
}
