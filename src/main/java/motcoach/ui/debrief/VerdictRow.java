package motcoach.ui.debrief;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.scenario.Reason;
import motcoach.scenario.Verdict;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.KeepOften;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Pill;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A verdict with the words that decided it, its handbook card, and the way to see it otherwise. */
final class VerdictRow extends VBox {
  private final Words words;
  private final DebriefViewModel model;
  private final Verdict verdict;
  private final KeepOften keep;
  private final Button handbook;
  private final Button dispute;
  private final VBox disputed = Layout.slot(Style.GAP_XS);
  private final SetChangeListener<String> follow = change -> tell();

  VerdictRow(Words words, DebriefViewModel model, KeepOften keep, Verdict verdict) {
    this.words = words;
    this.model = model;
    this.keep = keep;
    this.verdict = verdict;
    var label = words.text(verdict.criterion().label());
    handbook = small(words, Feather.BOOK_OPEN, "debrief.handbook", label, this::open);
    dispute = small(words, Feather.FLAG, "debrief.dispute", label, this::turn);
    HBox ways = new HBox(handbook, dispute);
    ways.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(Layout.grow(told(label)), ways);
    line.getStyleClass().add(Style.GAP_S);
    disputed.getStyleClass().add(DebriefStyle.DISPUTED);
    getChildren().addAll(line, disputed);
    model.disputes().open().addListener(new WeakSetChangeListener<>(follow));
    tell();
  }

  /** A button that is a sign only, named after what it is about. */
  static Button small(
      Words words, Ikon sign, String key, ObservableValue<String> label, Runnable act) {
    Button button = new Button("", Icon.of(sign, Style.ICON_SMALL));
    button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_ICON);
    button.setOnAction(pressed -> act.run());
    return Named.describe(button, words.text(key, label), Optional.empty());
  }

  private void open() {
    model.handbook(verdict.criterion().concept());
  }

  private Row told(ObservableValue<String> label) {
    var name = words.text("debrief.verdict." + Ids.of(verdict.outcome()));
    Row row =
        switch (verdict.outcome()) {
          case MET -> new Row(Feather.CHECK, Style.GOOD, name, label);
          case VIOLATED -> new Row(Feather.X, Style.BAD, name, label);
          case UNSURE -> new Row(Feather.HELP_CIRCLE, Style.CAUTION, name, label);
          case NOT_SEEN, NO_OPPORTUNITY -> new Row(Feather.CIRCLE, Style.MUTED, name, label);
        };
    verdict.reason().ifPresentOrElse(reason -> row.under(why(reason)), () -> row.under(name));
    if (verdict.outcome() == Verdict.Outcome.UNSURE && verdict.reason().isPresent()) {
      row.under(name);
    }
    return row;
  }

  /** The words that decided it; where the state of the story did, what it shows. */
  private ObservableValue<String> why(Reason reason) {
    return verdict.outcome() == Verdict.Outcome.VIOLATED
        ? Reasons.under(words, verdict.criterion().label(), reason)
        : Reasons.brief(words, reason);
  }

  private String id() {
    return verdict.criterion().id();
  }

  private void turn() {
    if (model.disputes().open().contains(id())) {
      model.disputes().withdraw(id());
    } else {
      model.disputes().dispute(id());
    }
  }

  private void tell() {
    boolean open = model.disputes().open().contains(id());
    if (open && disputed.getChildren().isEmpty()) {
      disputed.getChildren().setAll(view());
    } else if (!open) {
      disputed.getChildren().clear();
    }
  }

  private Node view() {
    TextField why = new LineField();
    why.textProperty().bindBidirectional(keep.follow(model.disputes().wordsProperty(id())));
    why.promptTextProperty().bind(words.text("debrief.dispute.why"));
    Named.name(why, words.text("debrief.dispute.why"));
    Button back = new Button();
    back.textProperty().bind(words.text("debrief.dispute.back"));
    back.getStyleClass().add(Styles.SMALL);
    back.setOnAction(
        pressed -> {
          dispute.requestFocus();
          model.disputes().withdraw(id());
        });
    why.setMinWidth(0);
    back.setMinWidth(USE_PREF_SIZE);
    return Layout.column(
        Style.GAP_XS,
        new Pill(words.text("debrief.dispute.open"), Style.CAUTION, Feather.FLAG),
        Layout.label(words.text("debrief.dispute.until"), Style.SMALL, Style.MUTED),
        Layout.row(Style.GAP_S, Layout.grow(why), back));
  }

  /** What the arrow keys walk among. */
  List<Button> stops() {
    return List.of(handbook, dispute);
  }
}
