package motcoach.ui.studio.form;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Named;

/** Yes or no. */
final class FlagEditor implements Editor {
  private final Sheet sheet;
  private final Spot spot;
  private final CheckBox box = new CheckBox();

  FlagEditor(Sheet sheet, Spot spot) {
    this.sheet = sheet;
    this.spot = spot;
    Named.say(box, sheet.words().text("studio.yes"));
    Named.name(box, sheet.label(spot));
    box.setDisable(!sheet.mayChange());
    refresh();
    box.setOnAction(pressed -> sheet.model().choose(spot, new Value.Bool(box.isSelected())));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void refresh() {
    box.setSelected(sheet.at(spot).filter(new Value.Bool(true)::equals).isPresent());
  }
}
