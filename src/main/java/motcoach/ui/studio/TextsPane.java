package motcoach.ui.studio;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.method.Language;
import motcoach.studio.FieldKey;
import motcoach.studio.Spot;
import motcoach.studio.TextLine;
import motcoach.studio.TextLines;
import motcoach.studio.Value;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.kit.WritingBox;
import motcoach.ui.studio.form.TypedInto;

/** Every text of the file that is looked at, both languages beside each other. */
final class TextsPane extends VBox {
  private static final int LINES = 2;

  private final Words words;
  private final EditingViewModel model;
  private final ListView<Spot> list = new ListView<>();
  private final IntegerProperty missing = new SimpleIntegerProperty(this, "missing");

  TextsPane(Words words, EditingViewModel model) {
    this.words = words;
    this.model = model;
    list.setCellFactory(all -> new Row());
    list.getStyleClass().add("studio-texts");
    Named.name(list, words.text("studio.texts"));
    Layout.grow(list);
    getChildren()
        .addAll(
            Layout.label(
                words.follow(
                    () -> words.say("studio.texts.count", list.getItems().size(), missing.get()),
                    list.itemsProperty(),
                    missing),
                Style.SMALL,
                Style.MUTED),
            list);
    getStyleClass().addAll(Style.GAP_S, "studio-texts-page");
    model.historyProperty().addListener((property, before, now) -> refresh());
    model.selectionProperty().addListener((property, before, now) -> refresh());
    // While another pane stands here nobody reads the table.
    sceneProperty().addListener((property, before, now) -> refresh());
  }

  private void refresh() {
    if (getScene() == null) {
      return;
    }
    String file = model.selectionProperty().get().file();
    List<TextLine> lines = TextLines.of(model.shapes(), model.draft(), file);
    missing.set((int) lines.stream().filter(line -> !line.complete()).count());
    List<Spot> spots = lines.stream().map(TextLine::spot).collect(Collectors.toList());
    if (!spots.equals(list.getItems())) {
      list.setItems(FXCollections.observableList(spots));
    }
  }

  /** One text in both languages. */
  private final class Row extends ListCell<Spot> {
    private final TextInputControl en = box(Language.EN);
    private final TextInputControl zh = box(Language.ZH);
    private final HBox both = Layout.row(Style.GAP_S, Layout.grow(en), Layout.grow(zh));

    Row() {
      // As wide as the list, not as its boxes would like to be.
      setPrefWidth(0);
      model.historyProperty().addListener((property, before, now) -> show());
    }

    private TextInputControl box(Language language) {
      WritingBox box = new WritingBox(LINES);
      box.setMinWidth(0);
      TypedInto.follow(
          model.mayChange(),
          box,
          text -> {
            if (getItem() != null) {
              model.write(getItem(), language, text);
            }
          });
      return box;
    }

    @Override
    protected void updateItem(Spot spot, boolean empty) {
      super.updateItem(spot, empty);
      setGraphic(empty ? null : both);
      show();
    }

    private void show() {
      if (getItem() != null) {
        show(en, Language.EN);
        show(zh, Language.ZH);
      }
    }

    private String field(Spot spot) {
      String key = "field." + FieldKey.of(model.shapes(), model.draft(), spot);
      return words.knows(key) ? words.say(key) : spot.toString();
    }

    private void show(TextInputControl box, Language language) {
      Spot spot = getItem();
      String text =
          model
              .draft()
              .at(spot.then(language.id()))
              .map(value -> value instanceof Value.Str line ? line.value() : "")
              .orElse("");
      TypedInto.show(box, text);
      box.setAccessibleText(words.say("studio.in-language", field(spot), words.own(language)));
    }
  }
}
