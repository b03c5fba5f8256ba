package motcoach.ui.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import motcoach.studio.Spot;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Every text of the file that is looked at, both languages beside each other: how far each is, the
 * way to the next that is not done, and the table for a translator, out and in.
 */
final class TextsPane extends VBox {
  static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F9);

  /** Narrower than so many times the size of the text, and buttons have signs alone. */
  private static final double WORDS = 34;

  /** Lower than so many times the size of small text, and there is no room to count. */
  private static final double LOW = 24;

  /** Rows in which nobody writes, and Tab lets go of the table. */
  private static final int MANY = 10;

  private final Words words;
  private final TextsViewModel model;
  private final HandOver handOver;
  private final FilePlace files;
  private final ListView<Spot> list = new ListView<>();

  /** Rows gone through by Tab since something was written; many where nobody writes. */
  private int passed = MANY;

  TextsPane(Words words, TextsViewModel model, HandOver handOver, FilePlace files) {
    this.words = words;
    this.model = model;
    this.handOver = handOver;
    this.files = files;
    EditingViewModel editing = model.editing();
    list.setItems(model.shown());
    list.setCellFactory(all -> new TextRow(words, model, way()));
    list.setPlaceholder(Layout.label(words.text("studio.texts.none"), Style.MUTED));
    list.getStyleClass().add("studio-texts");
    Named.name(list, words.text("studio.texts"));
    Layout.grow(list);
    list.focusWithinProperty().addListener((property, before, now) -> passed = MANY);
    // What has no room is left away before what is written in.
    list.setMinHeight(0);
    Label count =
        Layout.label(
            words.text(
                "studio.texts.count",
                model.allProperty(),
                model.missingProperty(),
                model.behindProperty()),
            Style.SMALL,
            Style.MUTED);
    count
        .visibleProperty()
        .bind(
            heightProperty().map(height -> height.doubleValue() > LOW * count.getFont().getSize()));
    count.managedProperty().bind(count.visibleProperty());
    getChildren().addAll(count, Layout.flow(Style.GAP_S, filter(), next(), table(editing)), list);
    getStyleClass().addAll(Style.GAP_S, "studio-texts-page");
    editing.historyProperty().addListener((property, before, now) -> refresh());
    editing.selectionProperty().addListener((property, before, now) -> refresh());
    // While another pane stands here nobody reads the table.
    sceneProperty().addListener((property, before, now) -> refresh());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (NEXT.match(key)) {
            key.consume();
            goNext();
          }
        });
  }

  private void refresh() {
    if (getScene() != null) {
      model.look();
    }
  }

  private Node filter() {
    PrefixSelectionComboBox<TextsShown> filter = new PrefixSelectionComboBox<>();
    filter.getItems().setAll(TextsShown.values());
    filter.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(TextsShown shown) {
            return shown == null ? "" : words.name(shown);
          }

          @Override
          public TextsShown fromString(String text) {
            return null;
          }
        });
    Named.name(filter, words.text("studio.texts.filter"));
    filter.valueProperty().bindBidirectional(model.filterProperty());
    return filter;
  }

  private Button next() {
    Button next = Named.say(new Button(), words.text("studio.texts.next"));
    next.setGraphic(Icon.of(Feather.ARROW_DOWN));
    Named.describe(next, words, "studio.texts.next.about", NEXT);
    Layout.wordsFrom(WORDS, this, next);
    next.setOnAction(pressed -> goNext());
    return next;
  }

  private Node table(EditingViewModel editing) {
    MenuButton table = Named.say(new MenuButton(), words.text("studio.texts.table"));
    table.setGraphic(Icon.of(Feather.GRID));
    Named.describe(table, words, "studio.texts.table.about");
    table.disableProperty().bind(handOver.busyProperty());
    MenuItem in = item("studio.texts.in", this::in);
    in.setDisable(!editing.mayChange());
    table.getItems().addAll(item("studio.texts.out", this::out), in);
    return table;
  }

  private MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(words.text(key));
    item.setOnAction(chosen -> run.run());
    return item;
  }

  private void out() {
    Exchange.Form form = Exchange.Form.TEXTS_SHEET;
    files
        .ask(
            getScene().getWindow(),
            words.say("studio.texts.out"),
            Optional.empty(),
            handOver.proposed(form))
        .ifPresent(target -> handOver.write(form, words.language(), target));
  }

  private void in() {
    Optional<Path> table =
        files.file(
            getScene().getWindow(),
            words.say("studio.texts.in"),
            words.say("studio.texts.tables"),
            List.of("xlsx", "csv"));
    table.ifPresent(handOver::texts);
  }

  private void goNext() {
    Optional<Spot> from = rows().filter(TextRow::writing).map(TextRow::getItem).findFirst();
    model.next(from).ifPresent(this::write);
  }

  /**
   * Whoever writes goes from each row to the next, seen or not; whoever only passes through is let
   * go at the last row that is seen.
   */
  private TextRow.Way way() {
    return new TextRow.Way() {
      @Override
      public void wrote() {
        passed = 0;
      }

      @Override
      public boolean on(int by) {
        passed++;
        return passed < MANY && goOn(by);
      }
    };
  }

  private boolean goOn(int by) {
    Optional<Integer> at =
        rows().filter(TextRow::writing).map(row -> row.getIndex() + by).findFirst();
    if (at.filter(index -> index >= 0 && index < list.getItems().size()).isEmpty()) {
      return false;
    }
    Spot spot = list.getItems().get(at.get());
    reach(spot).ifPresent(row -> row.enter(by));
    return true;
  }

  private Stream<TextRow> rows() {
    return list.lookupAll(".list-cell").stream()
        .filter(TextRow.class::isInstance)
        .map(TextRow.class::cast)
        .filter(row -> row.getItem() != null);
  }

  private void write(Spot spot) {
    reach(spot).ifPresent(row -> row.takeFocus(model.standing(spot).behind()));
  }

  /** The row of a text, brought into sight. */
  private Optional<TextRow> reach(Spot spot) {
    if (rows().noneMatch(row -> row.getItem().equals(spot) && seen(row))) {
      list.scrollTo(spot);
      list.layout();
    }
    return rows().filter(row -> row.getItem().equals(spot)).findFirst();
  }

  private boolean seen(TextRow row) {
    Bounds place = list.sceneToLocal(row.localToScene(row.getLayoutBounds()));
    return place.getMinY() >= 0 && place.getMaxY() <= list.getHeight();
  }
}
