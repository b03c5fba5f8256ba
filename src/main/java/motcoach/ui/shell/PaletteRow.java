package motcoach.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** One entry of the palette. The mouse selects it by resting on it and runs it by a click. */
final class PaletteRow extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  PaletteRow(Words words, PaletteEntry entry, int index, PaletteViewModel model) {
    Label title = Layout.label(words.text(entry.title()));
    title.setMinWidth(0);
    getChildren().addAll(Icon.of(entry.icon(), Style.MUTED), Layout.grow(title));
    entry
        .about()
        .ifPresent(
            about -> {
              Label quiet = new Label();
              quiet.textProperty().bind(words.text(about));
              quiet.getStyleClass().addAll(Style.SMALL, Style.MUTED);
              getChildren().add(quiet);
            });
    entry
        .keys()
        .ifPresent(
            keys -> {
              Label key = new Label(keys.getDisplayText());
              key.getStyleClass().addAll(Style.SMALL, Style.MUTED, "palette-keys");
              key.setMinWidth(USE_PREF_SIZE);
              getChildren().add(key);
            });
    getStyleClass().addAll("palette-row", Style.GAP_S, "row");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    Named.name(this, words.text(entry.title()));
    // Moving, not entering: a list that changes under a resting mouse selects nothing.
    setOnMouseMoved(move -> model.selectedProperty().set(index));
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            model.run(entry);
          }
        });
  }

  void select(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }
}
