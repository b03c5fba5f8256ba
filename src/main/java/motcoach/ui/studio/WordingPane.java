package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;
import motcoach.method.Language;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Segments;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.WordingViewModel.Row;
import org.kordamp.ikonli.feather.Feather;

/** The wording rules of a language, the pack's own and the shipped; one of them looked at. */
final class WordingPane extends VBox {
  private final Words words;
  private final WordingViewModel model;
  private final ObjectProperty<Language> language;
  private final LineField wanted = new LineField();
  private final ListView<Row> list = new ListView<>();
  private final VBox trouble = Layout.slot(Style.GAP_S);
  private final RuleCard card;

  /**
   * @param form shows the form of what is looked at
   */
  WordingPane(
      Words words, WordingViewModel model, EffectViewModel effect, Tasks tasks, Runnable form) {
    this.words = words;
    this.model = model;
    this.language = new SimpleObjectProperty<>(this, "language", words.language());
    this.card = new RuleCard(words, model, tasks, form);
    wanted.promptTextProperty().bind(words.text("studio.rules.find"));
    Named.name(wanted, words.text("studio.rules.find"));
    wanted.textProperty().addListener((property, before, now) -> refresh());
    language.addListener(
        (property, before, now) -> {
          effect.forget();
          refresh();
        });
    list.setCellFactory(all -> new Cell());
    list.setPlaceholder(new Busy(words.text("studio.rules.reading")));
    list.getStyleClass().add("studio-rules");
    Named.name(list, words.text("studio.rules"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> card.show(Optional.ofNullable(now)));
    VBox below = Layout.column(Style.GAP_M, card, new EffectBox(words, effect, language::get));
    below.getStyleClass().add(PlayLook.ANSWERS);
    SplitPane both = new SplitPane(list, PlayLook.scroll(below, words.text("studio.rules.one")));
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(0.42);
    both.setMinHeight(0);
    setMinHeight(0);
    getChildren().addAll(head(), trouble, Layout.grow(both));
    getStyleClass().addAll(Style.GAP_S, "studio-texts-page");
    PlayLook.dress(this);
    model.ruledProperty().addListener((property, before, now) -> read());
    model.failedProperty().addListener((property, before, now) -> tell());
    model.editing().historyProperty().addListener((property, before, now) -> refresh());
    model.want();
    if (model.ruledProperty().get().isPresent()) {
      read();
    }
  }

  private Node head() {
    Button add = Named.say(new Button(), words.text("studio.rules.add"));
    add.setGraphic(Icon.of(Feather.PLUS));
    add.setDisable(!model.editing().mayChange());
    add.setOnAction(
        pressed -> {
          wanted.clear();
          model.add(language.get(), "");
          list.getSelectionModel().select(own() - 1);
        });
    Label count =
        Layout.label(
            words.follow(
                () -> words.say("studio.rules.count", own(), list.getItems().size() - own()),
                list.itemsProperty(),
                list.getItems(),
                model.ruledProperty()),
            Style.SMALL,
            Style.MUTED);
    return Layout.flow(
        Style.GAP_S,
        Segments.of(
            language, List.of(Language.values()), each -> words.follow(() -> words.own(each))),
        wanted,
        add,
        count);
  }

  private int own() {
    return (int) list.getItems().stream().filter(Row::own).count();
  }

  private void read() {
    list.setPlaceholder(Layout.label(words.text("studio.rules.none"), Style.SMALL, Style.MUTED));
    refresh();
  }

  private void tell() {
    trouble
        .getChildren()
        .setAll(
            model.failedProperty().get()
                ? List.of(
                    new Notice(
                        Notice.Weight.BAD,
                        words.text("studio.rules.failed"),
                        List.of(words.text("studio.rules.failed.do"))))
                : List.of());
  }

  private void refresh() {
    Optional<Row> looked = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    List<Row> rows = model.rows(language.get(), wanted.getText());
    if (rows.equals(list.getItems())) {
      return;
    }
    list.getItems().setAll(rows);
    looked.ifPresent(
        row ->
            rows.stream()
                .filter(each -> each.own() == row.own())
                .filter(each -> each.rule().id().equals(row.rule().id()))
                .findFirst()
                .ifPresentOrElse(
                    list.getSelectionModel()::select, list.getSelectionModel()::clearSelection));
  }

  private final class Cell extends ListCell<Row> {
    Cell() {
      setPrefWidth(0);
      setWrapText(true);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(null);
      setAccessibleText(null);
      getStyleClass().remove(Styles.TEXT_MUTED);
      if (empty || row == null) {
        return;
      }
      setText(words.say("studio.rules.row", row.rule().id(), words.in(row.rule().message())));
      setGraphic(sign(row));
      setAccessibleText(getText() + " " + states(row));
      if (row.off()) {
        getStyleClass().add(Styles.TEXT_MUTED);
      }
    }

    private Node sign(Row row) {
      if (!row.findings().isEmpty()) {
        return Icon.of(Feather.ALERT_OCTAGON, Style.BAD, Style.ICON_SMALL);
      }
      return row.off()
          ? Icon.of(Feather.SLASH, Style.ICON_SMALL)
          : row.own() || row.changed()
              ? Icon.of(Feather.EDIT_2, Style.ACCENT, Style.ICON_SMALL)
              : Icon.of(Feather.LOCK, Style.ICON_SMALL);
    }

    private String states(Row row) {
      return RuleCard.states(row).stream().map(words::say).reduce("", (a, b) -> a + " " + b);
    }
  }
}
