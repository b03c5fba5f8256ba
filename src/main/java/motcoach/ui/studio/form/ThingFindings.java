package motcoach.ui.studio.form;

import java.util.List;
import javafx.scene.layout.VBox;
import motcoach.studio.Finding;
import motcoach.studio.Spot;
import motcoach.ui.kit.Style;

/** What is wrong with a thing as a whole, or with a part of it that has no field to stand under. */
final class ThingFindings extends VBox {
  private final Sheet sheet;
  private final Spot thing;
  private List<Finding> told = List.of();

  ThingFindings(Sheet sheet, Spot thing) {
    this.sheet = sheet;
    this.thing = thing;
    getStyleClass().add(Style.GAP_S);
    managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(getChildren()));
    refresh();
  }

  void refresh() {
    List<Finding> now =
        sheet.model().checkedProperty().get().findings().stream()
            .filter(finding -> isHere(finding.spot()))
            .toList();
    if (!now.equals(told)) {
      told = now;
      getChildren().setAll(now.stream().map(each -> FindingLine.of(sheet, each)).toList());
    }
  }

  /** A form shows no ids, and nothing that no schema knows. */
  private boolean isHere(Spot spot) {
    if (spot.equals(thing)) {
      return true;
    }
    boolean part = spot.parent().filter(thing::equals).isPresent();
    return part
        && (spot.last().filter("id"::equals).isPresent()
            || sheet.model().shapes().at(sheet.draft(), spot).isEmpty());
  }
}
