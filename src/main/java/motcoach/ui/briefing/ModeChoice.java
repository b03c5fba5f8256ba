package motcoach.ui.briefing;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import motcoach.scenario.Mode;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** The three modes, each with one line of meaning. */
final class ModeChoice extends VBox {
  private final Words words;
  private final ToggleGroup group = new ToggleGroup();

  ModeChoice(Words words, ObjectProperty<Mode> mode) {
    this.words = words;
    getStyleClass().add(Style.GAP_S);
    for (Mode each : Mode.values()) {
      getChildren().add(row(each));
    }
    choose(mode.get());
    mode.addListener((property, before, now) -> choose(now));
    group
        .selectedToggleProperty()
        .addListener(
            (property, before, now) -> {
              if (now != null) {
                mode.set((Mode) now.getUserData());
              }
            });
  }

  private Node row(Mode mode) {
    RadioButton button = new RadioButton();
    button.textProperty().bind(words.nameOf(mode));
    button.setUserData(mode);
    button.setToggleGroup(group);
    button.getStyleClass().add(Style.STRONG);
    Named.name(button, words.text("briefing.mode.is", mode, words.about(mode)));
    Node about = Layout.label(words.about(mode), Style.SMALL, Style.MUTED, "under-choice");
    about.setOnMouseClicked(click -> button.setSelected(true));
    return Layout.column(Style.GAP_XS, button, about);
  }

  private void choose(Mode mode) {
    group.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == mode)
        .findFirst()
        .ifPresent(group::selectToggle);
  }
}
