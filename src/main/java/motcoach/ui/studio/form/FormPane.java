package motcoach.ui.studio.form;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import motcoach.studio.Gaps;
import motcoach.studio.Outline;
import motcoach.studio.Shape;
import motcoach.studio.Spot;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Reveal;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.EditingViewModel;
import org.kordamp.ikonli.feather.Feather;

/** The form of whatever is looked at. */
public final class FormPane extends ScrollPane {
  private final Sheet sheet;
  private final VBox column = Layout.column(Style.GAP_M);
  private Optional<Editor> editor = Optional.empty();
  private Optional<ThingFindings> whole = Optional.empty();

  public FormPane(Words words, EditingViewModel model) {
    this.sheet = new Sheet(words, model);
    column.getStyleClass().add("studio-form");
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("studio-form-page");
    setFocusTraversable(true);
    Named.name(this, words.text("studio.form"));
    model.selectionProperty().addListener((property, before, now) -> show());
    model.historyProperty().addListener((property, before, now) -> refresh());
    model.checkedProperty().addListener((property, before, now) -> refresh());
    model.pointedProperty().addListener((property, before, now) -> now.ifPresent(this::point));
    show();
  }

  /** The keyboard goes to a field, and what nobody has written yet is typed over. */
  private void point(Spot spot) {
    Marked.in(column, spot)
        .ifPresent(
            box -> {
              Reveal.show(box, box);
              if (box instanceof TextInputControl text && Gaps.toWrite(text.getText())) {
                text.selectAll();
              }
            });
  }

  /** The field the keyboard is in. */
  public Optional<Spot> focused() {
    return Optional.ofNullable(getScene())
        .filter(scene -> hasFocus())
        .flatMap(scene -> Marked.of(scene.getFocusOwner()));
  }

  /** What is looked at may be gone, or be another kind of thing by now. */
  private void refresh() {
    boolean had = hasFocus();
    editor.ifPresentOrElse(Editor::refresh, this::show);
    whole.ifPresent(ThingFindings::refresh);
    if (had && !hasFocus()) {
      requestFocus();
    }
  }

  private void show() {
    Spot spot = sheet.model().selectionProperty().get();
    Optional<Shape> shape = sheet.model().shapes().at(sheet.draft(), spot);
    if (hasFocus()) {
      // The keyboard must not be lost with the box or button it was in.
      requestFocus();
    }
    column.getChildren().clear();
    editor = Optional.empty();
    whole = Optional.empty();
    if (Outline.FOLDERS.contains(spot.file())) {
      show(spot, new FolderEditor(sheet, spot.file()));
      return;
    }
    if (shape.isEmpty() || sheet.at(spot).isEmpty() && !(shape.get() instanceof Shape.Many)) {
      missing(spot, shape);
      return;
    }
    boolean things =
        shape.get() instanceof Shape.Many
            && sheet.model().shapes().isSection(spot.file(), shape.get());
    show(
        spot,
        things
            ? new SectionEditor(sheet, spot, (Shape.Many) shape.get())
            : sheet.editor(spot, shape.get()));
  }

  private boolean hasFocus() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    while (owner != null && owner != this) {
      owner = owner.getParent();
    }
    return owner == this;
  }

  private void show(Spot spot, Editor made) {
    editor = Optional.of(made);
    column.getChildren().add(Layout.label(title(spot), Style.SECTION_TITLE));
    about(spot);
    column.getChildren().addAll(ThingTools.of(sheet, spot));
    ThingFindings findings = new ThingFindings(sheet, spot);
    whole = Optional.of(findings);
    column.getChildren().add(findings);
    column.getChildren().add(made.node());
    setVvalue(0);
  }

  private javafx.beans.value.ObservableValue<String> title(Spot spot) {
    Words words = sheet.words();
    return words.follow(
        () -> {
          String section = section(spot);
          if (words.knows(section)) {
            return words.say(section);
          }
          String label = sheet.at(spot).map(v -> words.in(Outline.label(v))).orElse("");
          return label.isBlank() ? words.say("studio.untitled") : label;
        },
        sheet.model().historyProperty());
  }

  /** The key of a section or folder; none of a thing in one. */
  private static String section(Spot spot) {
    return "section." + spot.last().map(Object::toString).orElse(spot.file());
  }

  private void about(Spot spot) {
    String key = section(spot) + ".about";
    if (sheet.words().knows(key)) {
      column.getChildren().add(Layout.label(sheet.words().text(key), Style.BODY, Style.MUTED));
    }
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
