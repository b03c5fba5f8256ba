package motcoach.ui.studio.form;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import motcoach.studio.Outline;
import motcoach.studio.Shape;
import motcoach.studio.Spot;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.EditingViewModel;
import org.kordamp.ikonli.feather.Feather;

/** The form of whatever is looked at. */
public final class FormPane extends ScrollPane {
  private final Sheet sheet;
  private final VBox column = Layout.column(Style.GAP_M);
  private Optional<Editor> editor = Optional.empty();

  public FormPane(Words words, EditingViewModel model) {
    this.sheet = new Sheet(words, model);
    column.getStyleClass().add("studio-form");
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("studio-form-page");
    Named.name(this, words.text("studio.form"));
    model.selectionProperty().addListener((property, before, now) -> show());
    model.historyProperty().addListener((property, before, now) -> refresh());
    model.checkedProperty().addListener((property, before, now) -> refresh());
    show();
  }

  /** What is looked at may be gone, or be another kind of thing by now. */
  private void refresh() {
    editor.ifPresentOrElse(Editor::refresh, this::show);
  }

  private void show() {
    Spot spot = sheet.model().selectionProperty().get();
    Optional<Shape> shape = sheet.model().shapes().at(sheet.draft(), spot);
    column.getChildren().clear();
    editor = Optional.empty();
    if (shape.isEmpty() || sheet.at(spot).isEmpty() && !(shape.get() instanceof Shape.Many)) {
      missing(spot, shape);
      return;
    }
    column.getChildren().add(Layout.label(title(spot), Style.SECTION_TITLE));
    about(spot);
    if (shape.get() instanceof Shape.Many list && !isPlain(spot, list)) {
      section(spot, list);
    } else {
      Editor made = sheet.editor(spot, shape.get());
      editor = Optional.of(made);
      column.getChildren().add(made.node());
    }
    setVvalue(0);
  }

  private boolean isPlain(Spot spot, Shape.Many list) {
    Shape item = sheet.model().shapes().resolved(spot.file(), list.item());
    return item instanceof Shape.Line || item instanceof Shape.Both;
  }

  private javafx.beans.value.ObservableValue<String> title(Spot spot) {
    Words words = sheet.words();
    return words.follow(
        () -> {
          String section = "section." + spot.last().orElse("");
          if (spot.last().orElse(0) instanceof String && words.knows(section)) {
            return words.say(section);
          }
          String label = sheet.at(spot).map(v -> words.in(Outline.label(v))).orElse("");
          return label.isBlank() ? words.say("studio.untitled") : label;
        },
        sheet.model().historyProperty());
  }

  private void about(Spot spot) {
    String key = "section." + spot.last().orElse("") + ".about";
    if (sheet.words().knows(key)) {
      column.getChildren().add(Layout.label(sheet.words().text(key), Style.BODY, Style.MUTED));
    }
  }

  /** A list of things: what there is, and one more; each has a form of its own. */
  private void section(Spot spot, Shape.Many list) {
    SectionEditor made = new SectionEditor(sheet, spot, list);
    editor = Optional.of(made);
    column.getChildren().add(made.node());
  }

  private void missing(Spot spot, Optional<Shape> shape) {
    column.getChildren().add(Layout.label(title(spot), Style.SECTION_TITLE));
    about(spot);
    shape
        .filter(known -> sheet.mayChange() && known instanceof Shape.Group)
        .ifPresent(
            known -> {
              Button add = Named.say(new Button(), sheet.words().text("studio.section.begin"));
              add.setGraphic(Icon.of(Feather.PLUS));
              add.getStyleClass().add(Styles.ACCENT);
              add.setOnAction(
                  pressed -> {
                    sheet.model().addField(spot, known);
                    show();
                  });
              column.getChildren().add(add);
            });
  }
}
