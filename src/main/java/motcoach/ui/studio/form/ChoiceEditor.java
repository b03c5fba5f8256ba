package motcoach.ui.studio.form;

import java.util.List;
import javafx.scene.Node;
import javafx.util.StringConverter;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Named;
import org.controlsfx.control.PrefixSelectionComboBox;

/** One of some words. */
final class ChoiceEditor implements Editor {
  private final Sheet sheet;
  private final Spot spot;
  private final PrefixSelectionComboBox<String> box = new PrefixSelectionComboBox<>();

  ChoiceEditor(Sheet sheet, Spot spot, List<String> words) {
    this.sheet = sheet;
    this.spot = spot;
    box.getItems().setAll(words);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String word) {
            return word == null ? "" : sheet.wordFor(spot, word);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    Named.name(box, sheet.label(spot));
    box.setDisable(!sheet.mayChange());
    refresh();
    box.setOnAction(
        chosen -> {
          if (box.getValue() != null && !box.getValue().equals(sheet.line(spot))) {
            sheet.model().choose(spot, new Value.Str(box.getValue()));
          }
        });
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void refresh() {
    String word = sheet.line(spot);
    if (!word.equals(box.getValue())) {
      box.setValue(word.isEmpty() ? null : word);
    }
  }
}
