package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.method.Language;
import motcoach.studio.FieldKey;
import motcoach.studio.Spot;
import motcoach.studio.Translations;
import motcoach.studio.Translations.Standing;
import motcoach.studio.Translations.Status;
import motcoach.ui.kit.GrowingBox;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.form.TypedInto;
import org.kordamp.ikonli.feather.Feather;

/** One text in both languages, and how far it is. */
final class TextRow extends ListCell<Spot> {
  private static final int LINES = 2;

  private final Words words;
  private final TextsViewModel model;
  private final Way way;
  private final Label field = Layout.label("", Style.SMALL, Style.MUTED);
  private final Label status = Layout.label("", Style.SMALL);
  private final Button right = new Button();
  private final TextInputControl en;
  private final TextInputControl zh;
  private final VBox row;

  /** How the keyboard gets from row to row. */
  interface Way {
    /** Something was written here. */
    void wrote();

    /** Goes so many rows further down; false where the keyboard goes as it does elsewhere. */
    boolean on(int by);
  }

  TextRow(Words words, TextsViewModel model, Way way) {
    this.words = words;
    this.model = model;
    this.way = way;
    en = box(Language.EN);
    zh = box(Language.ZH);
    right.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    right.setMinWidth(USE_PREF_SIZE);
    right.textProperty().bind(words.text("studio.texts.right"));
    right.setOnAction(
        pressed -> {
          Spot text = getItem();
          Optional<Language> behind = model.standing(text).behind();
          model.agree(text);
          takeFocus(behind);
        });
    HBox head = Layout.row(Style.GAP_S, field, status, right);
    head.getStyleClass().add("studio-text-head");
    HBox both = Layout.row(Style.GAP_S, Layout.grow(en), Layout.grow(zh));
    row = Layout.column(Style.GAP_XS, head, both);
    // As wide as the list, not as its boxes would like to be.
    setPrefWidth(0);
    model.editing().historyProperty().addListener((property, before, now) -> show());
    words.whileShown(this, this::show);
  }

  private TextInputControl box(Language language) {
    GrowingBox box = GrowingBox.whileWritten(LINES);
    box.setMinWidth(0);
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          int by = key.isShiftDown() ? -1 : 1;
          boolean leaves =
              by < 0 ? language == Language.EN && !right.isVisible() : language == Language.ZH;
          if (key.getCode() == KeyCode.TAB && !key.isConsumed() && leaves && way.on(by)) {
            key.consume();
          }
        });
    TypedInto.follow(
        model.editing().mayChange(),
        box,
        text -> {
          if (getItem() != null) {
            model.editing().write(getItem(), language, text);
            way.wrote();
          }
        });
    return box;
  }

  @Override
  protected void updateItem(Spot spot, boolean empty) {
    super.updateItem(spot, empty);
    setGraphic(empty ? null : row);
    show();
  }

  /** The keyboard comes from the row before, or from the one behind. */
  void enter(int by) {
    (by < 0 ? zh : right.isVisible() ? right : en).requestFocus();
  }

  /** The keyboard goes to the language that is to be written. */
  void takeFocus(Optional<Language> language) {
    (language.filter(Language.ZH::equals).isPresent() ? zh : en).requestFocus();
  }

  /** Whether the keyboard is in one of its boxes. */
  boolean writing() {
    return en.isFocused() || zh.isFocused();
  }

  private void show() {
    Spot spot = getItem();
    if (spot == null) {
      return;
    }
    String called = field(spot);
    Standing standing = model.standing(spot);
    field.setText(called);
    status.setText(says(standing));
    status.setGraphic(Icon.of(sign(standing.status()), Style.ICON_SMALL));
    status.getStyleClass().removeAll(Style.CAUTION, Style.MUTED);
    boolean done = standing.status() == Status.DONE;
    status.getStyleClass().add(done ? Style.MUTED : Style.CAUTION);
    boolean behind = standing.status() == Status.CHANGED && model.editing().mayChange();
    right.setVisible(behind);
    right.setManaged(behind);
    right.setAccessibleText(words.say("studio.texts.right.of", called));
    show(en, Language.EN, called);
    show(zh, Language.ZH, called);
  }

  private String says(Standing standing) {
    return standing
        .behind()
        .map(language -> words.say(key(standing.status()), words.own(language)))
        .orElse(words.say("studio.texts.done"));
  }

  private static String key(Status status) {
    return status == Status.MISSING ? "studio.texts.missing" : "studio.texts.changed";
  }

  private static Feather sign(Status status) {
    return switch (status) {
      case MISSING -> Feather.EDIT_3;
      case CHANGED -> Feather.REFRESH_CW;
      case DONE -> Feather.CHECK;
    };
  }

  private String field(Spot spot) {
    String key = "field." + FieldKey.of(model.editing().shapes(), model.editing().draft(), spot);
    return words.knows(key) ? words.say(key) : spot.toString();
  }

  private void show(TextInputControl box, Language language, String called) {
    TypedInto.show(box, Translations.text(model.editing().draft(), getItem()).in(language));
    box.setAccessibleText(words.say("studio.in-language", called, words.own(language)));
  }
}
