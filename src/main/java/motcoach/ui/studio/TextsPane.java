package motcoach.ui.studio;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.method.Language;
import motcoach.studio.History.Doing;
import motcoach.studio.Spot;
import motcoach.studio.TextLine;
import motcoach.studio.TextLines;
import motcoach.studio.Value;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Every text of the file that is looked at, both languages beside each other. */
final class TextsPane extends VBox {
  private final Words words;
  private final EditingViewModel model;
  private final ListView<Spot> list = new ListView<>();

  TextsPane(Words words, EditingViewModel model) {
    this.words = words;
    this.model = model;
    list.setCellFactory(all -> new Row());
    list.getStyleClass().add("studio-texts");
    Named.name(list, words.text("studio.texts"));
    Layout.grow(list);
    getChildren().addAll(count(), list);
    getStyleClass().addAll(Style.GAP_S, "studio-texts-page");
    model.historyProperty().addListener((property, before, now) -> refresh());
    model.selectionProperty().addListener((property, before, now) -> refresh());
    refresh();
  }

  private List<TextLine> lines() {
    String file = model.selectionProperty().get().file();
    return TextLines.of(model.shapes(), model.draft(), file);
  }

  private javafx.scene.Node count() {
    return Layout.label(
        words.follow(
            () -> {
              List<TextLine> lines = lines();
              long missing = lines.stream().filter(line -> !line.complete()).count();
              return words.say("studio.texts.count", lines.size(), missing);
            },
            model.historyProperty(),
            model.selectionProperty()),
        Style.SMALL,
        Style.MUTED);
  }

  private void refresh() {
    List<Spot> spots = lines().stream().map(TextLine::spot).collect(Collectors.toList());
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
      model.historyProperty().addListener((property, before, now) -> show());
    }

    private TextInputControl box(Language language) {
      LineField box = new LineField();
      box.setEditable(model.mayChange());
      box.textProperty()
          .addListener(
              (property, before, now) -> {
                if (getItem() != null && box.isFocused()) {
                  typed(getItem(), language, now);
                }
              });
      return box;
    }

    private void typed(Spot spot, Language language, String text) {
      model.change(
          model.draft().put(spot.then(language.id()), new Value.Str(text)),
          Doing.TYPE,
          spot.then(language.id()));
    }

    @Override
    protected void updateItem(Spot spot, boolean empty) {
      super.updateItem(spot, empty);
      setGraphic(empty ? null : both);
      show();
    }

    private void show() {
      if (getItem() == null) {
        return;
      }
      show(en, Language.EN);
      show(zh, Language.ZH);
    }

    private void show(TextInputControl box, Language language) {
      Spot spot = getItem();
      String text =
          model
              .draft()
              .at(spot.then(language.id()))
              .map(value -> value instanceof Value.Str line ? line.value() : "")
              .orElse("");
      if (!box.getText().equals(text)) {
        box.setText(text);
      }
      box.setAccessibleText(words.say("studio.in-language", spot.toString(), language));
    }
  }
}
