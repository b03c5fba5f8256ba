package motcoach.ui.studio.form;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import motcoach.studio.Kind;
import motcoach.studio.Outline;
import motcoach.studio.References;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.fix.Renaming;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.kordamp.ikonli.feather.Feather;

/** Something of the same scenario, chosen by what it is called, with a way to where it stands. */
final class IdEditor implements Editor {
  private final Sheet sheet;
  private final Spot spot;
  private final Kind kind;
  private final PrefixSelectionComboBox<String> box = new PrefixSelectionComboBox<>();
  private final Button go = new Button();
  private final Button rename = new Button();
  private final Node row;

  IdEditor(Sheet sheet, Spot spot) {
    this.sheet = sheet;
    this.spot = spot;
    this.kind = sheet.kind(spot).orElseThrow();
    // What the story remembers is made by being named.
    box.setEditable(kind == Kind.MEMORY);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String id) {
            return id == null || kind == Kind.MEMORY ? id : called(id);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    Named.name(box, sheet.label(spot));
    box.setDisable(!sheet.mayChange());
    box.setOnShowing(opening -> offer());
    // Who types the beginning of a name has not opened the list.
    box.focusedProperty().addListener((property, before, now) -> offer());
    go.setGraphic(Icon.of(Feather.CORNER_DOWN_RIGHT));
    go.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    Named.describe(go, sheet.words(), "studio.go-there");
    go.setOnAction(pressed -> home().ifPresent(sheet.model()::goTo));
    RenameLine renaming = new RenameLine(sheet, this::renaming, rename::requestFocus);
    rename.setGraphic(Icon.of(Feather.EDIT_3));
    rename.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "studio-rename");
    Named.describe(rename, sheet.words(), "studio.rename.open");
    rename.setOnAction(pressed -> renaming.toggle());
    HBox tools = Layout.row(Style.GAP_XS, Layout.grow(box), go);
    if (sheet.mayChange()) {
      tools.getChildren().add(rename);
    }
    row = Layout.column(Style.GAP_XS, tools, renaming);
    refresh();
    box.setOnAction(chosen -> choose());
    if (kind == Kind.MEMORY) {
      box.getEditor()
          .focusedProperty()
          .addListener((property, before, now) -> typed(now, box.getEditor().getText()));
    }
  }

  private void offer() {
    List<String> ids = sheet.ids(spot, kind);
    if (!ids.equals(box.getItems())) {
      box.getItems().setAll(ids);
    }
  }

  private void typed(boolean focused, String text) {
    if (!focused && text != null && !text.isBlank() && !text.equals(sheet.line(spot))) {
      sheet.model().choose(spot, new Value.Str(text.strip()));
    }
  }

  private void choose() {
    String id = box.getValue();
    if (id != null && !id.isBlank() && !id.equals(sheet.line(spot))) {
      sheet.model().choose(spot, new Value.Str(id));
    }
    refresh();
  }

  private Optional<Spot> home() {
    String id = sheet.line(spot);
    return sheet
        .draft()
        .file(spot.file())
        .flatMap(root -> References.home(spot.file(), root, kind, id));
  }

  /** What is chosen is there; a memory is wherever it is named. */
  private boolean known() {
    return !sheet.line(spot).isBlank() && (kind == Kind.MEMORY || home().isPresent());
  }

  private Optional<Renaming> renaming() {
    return Optional.of(Renaming.of(sheet.draft(), spot.file(), kind, sheet.line(spot)))
        .filter(chosen -> known());
  }

  private String called(String id) {
    return sheet
        .draft()
        .file(spot.file())
        .flatMap(root -> References.home(spot.file(), root, kind, id))
        .flatMap(sheet::at)
        .map(thing -> sheet.words().in(Outline.label(thing)))
        .filter(label -> !label.isBlank())
        .orElse(id);
  }

  @Override
  public Node node() {
    return row;
  }

  @Override
  public void refresh() {
    String id = sheet.line(spot);
    if (!id.equals(box.getValue())) {
      box.setValue(id.isEmpty() ? null : id);
    }
    go.setDisable(home().isEmpty());
    rename.setDisable(!known());
  }
}
