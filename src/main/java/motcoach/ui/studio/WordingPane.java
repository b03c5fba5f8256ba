package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
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
  /** Of a line in the list, in narrow characters; a wide one counts as two. */
  private static final int LONGEST = 44;

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
    VBox all =
        Layout.column(
            Style.GAP_M, head(), trouble, list, card, new EffectBox(words, effect, language::get));
    all.getStyleClass().add("studio-texts-page");
    getChildren().add(Layout.grow(PlayLook.scroll(all, words.text("studio.rules.one"))));
    setMinHeight(0);
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
      String message = words.in(row.rule().message());
      setText(row.rule().id() + (message.isEmpty() ? "" : "\n" + beginning(message)));
      setGraphic(sign(row));
      setAccessibleText(
          words.say("studio.rules.row", row.rule().id(), message) + " " + states(row));
      if (row.off()) {
        getStyleClass().add(Styles.TEXT_MUTED);
      }
    }

    /** The whole stands below when it is chosen; here it is only to be recognised. */
    private static String beginning(String message) {
      int room = LONGEST;
      int end = 0;
      while (end < message.length() && room > 0) {
        int c = message.codePointAt(end);
        room -= Character.isIdeographic(c) ? 2 : 1;
        end += Character.charCount(c);
      }
      return end >= message.length() ? message : message.substring(0, end).strip() + "…";
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
