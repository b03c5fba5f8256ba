package motcoach.ui.settings;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;

/**
 * One thing to decide: what it is at the left, the control at the right or, in a narrow page,
 * below.
 */
final class SettingRow {
  private static final double LEAST_EM = 19;

  private SettingRow() {}

  static Node of(ObservableValue<String> name, ObservableValue<String> about, Node control) {
    return beside(
        Layout.column(
            Style.GAP_XS,
            Layout.label(name, Style.STRONG),
            Layout.label(about, Style.SMALL, Style.MUTED)),
        control);
  }

  static Node of(ObservableValue<String> name, Node control) {
    return beside(Layout.column(Style.GAP_XS, Layout.label(name, Style.STRONG)), control);
  }

  private static Node beside(VBox texts, Node control) {
    return new Beside(LEAST_EM, texts, new VBox(control));
  }

  /** Something that is on or off. */
  static Node onOff(
      javafx.beans.property.Property<Boolean> on,
      ObservableValue<String> name,
      ObservableValue<String> about) {
    CheckBox box = new CheckBox();
    box.textProperty().bind(name);
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.getStyleClass().add(Style.STRONG);
    box.setSelected(Boolean.TRUE.equals(on.getValue()));
    on.addListener((changed, before, now) -> box.setSelected(Boolean.TRUE.equals(now)));
    box.selectedProperty()
        .addListener(
            (changed, before, now) -> {
              if (!now.equals(on.getValue())) {
                on.setValue(now);
              }
            });
    box.setDisable(on.getValue() == null);
    on.addListener((changed, before, now) -> box.setDisable(now == null));
    Node explained = Layout.label(about, Style.SMALL, Style.MUTED, "under-check");
    return Layout.column(Style.GAP_XS, box, explained);
  }
}
