package motcoach.ui.studio.form;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.studio.Finding;
import motcoach.studio.Shape;
import motcoach.studio.Spot;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Measured;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** A field with its label, what it is for, and what is wrong with it. */
final class FieldBox extends Measured implements Editor {
  private final Sheet sheet;
  private final Spot spot;
  private final Editor editor;
  private final VBox wrong = Layout.slot(Style.GAP_XS);
  private List<Finding> told = List.of();

  FieldBox(Sheet sheet, Spot spot, Shape.Field field) {
    this.sheet = sheet;
    this.spot = spot;
    this.editor = sheet.editor(spot, field.shape());
    Label label = Layout.label(sheet.label(spot), Style.STRONG);
    HBox head = Layout.row(Style.GAP_XS, label);
    VBox help = Layout.slot(Style.GAP_XS);
    sheet
        .more(spot, "help")
        .ifPresent(
            text -> {
              Button ask = new Button();
              ask.setGraphic(Icon.of(Feather.HELP_CIRCLE, Style.MUTED));
              ask.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
              Named.describe(ask, text, java.util.Optional.empty());
              ask.setOnAction(pressed -> toggle(help));
              head.getChildren().add(ask);
            });
    if (!field.required() && sheet.mayChange()) {
      Button remove = new Button();
      remove.setGraphic(Icon.of(Feather.X, Style.MUTED));
      remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
      Named.describe(
          remove,
          sheet.words().text("studio.field.remove", sheet.label(spot)),
          java.util.Optional.empty());
      remove.setOnAction(pressed -> sheet.model().deleting().delete(spot));
      head.getChildren().addAll(Layout.spacer(), remove);
    }
    getChildren().addAll(head, help, editor.node(), wrong);
    getStyleClass().add(Style.GAP_XS);
    tell();
  }

  private void toggle(VBox help) {
    if (!help.getChildren().isEmpty()) {
      help.getChildren().clear();
      return;
    }
    sheet
        .more(spot, "help")
        .ifPresent(text -> help.getChildren().add(Layout.label(text, Style.SMALL, Style.MUTED)));
    sheet
        .more(spot, "example")
        .ifPresent(
            text ->
                help.getChildren()
                    .add(Layout.label(sheet.words().text("studio.example", text), Style.SMALL)));
  }

  private void tell() {
    List<Finding> now = sheet.findings(spot);
    if (!now.equals(told)) {
      told = now;
      wrong
          .getChildren()
          .setAll(now.stream().map(finding -> FindingLine.of(sheet, finding)).toList());
    }
  }

  @Override
  public javafx.scene.Node node() {
    return this;
  }

  @Override
  public void refresh() {
    editor.refresh();
    tell();
  }
}
