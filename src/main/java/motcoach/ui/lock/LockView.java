package motcoach.ui.lock;

import atlantafx.base.theme.Styles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One quiet card in an otherwise empty window. */
public final class LockView {
  private static final javafx.util.Duration SECOND = javafx.util.Duration.seconds(1);

  private final LockViewModel model;
  private final Words words;
  private final VBox middle = Layout.column(Style.GAP_M);
  private final VBox remark = Layout.slot(Style.GAP_S);
  private final ScrollPane page;
  private final Timeline seconds;
  private Node first;

  public LockView(LockViewModel model, Words words) {
    this.model = model;
    this.words = words;
    middle.getStyleClass().add("lock-middle");
    VBox whole = new VBox(middle);
    whole.getStyleClass().add("lock-page");
    page = Layout.page(whole);
    page.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/lock.css")).toExternalForm());
    seconds = new Timeline(new KeyFrame(SECOND, tick -> model.tick()));
    seconds.setCycleCount(Timeline.INDEFINITE);
    model.shownProperty().addListener((changed, before, now) -> show(now));
    model.remarkProperty().addListener((changed, before, now) -> say(now));
    show(model.shownProperty().get());
  }

  public Parent node() {
    return page;
  }

  /** Moves the keyboard to the first thing that can be answered. */
  public void takeFocus() {
    page.applyCss();
    if (first != null) {
      first.requestFocus();
    }
  }

  private void show(Shown now) {
    first = null;
    List<Node> parts = new ArrayList<>(List.of(brand()));
    if (now instanceof Shown.Who who) {
      parts.addAll(who(who));
    } else if (now instanceof Shown.Pin pin) {
      parts.add(pin(pin));
    } else if (now instanceof Shown.Curtain curtain) {
      parts.add(curtain(curtain));
    } else {
      parts.add(remark);
    }
    middle.getChildren().setAll(parts);
    if (page.getScene() != null) {
      takeFocus();
    }
  }

  private Node brand() {
    Label brand = Layout.label(words.text("app.name"), Style.MUTED);
    brand.setGraphic(Icon.of(Feather.MESSAGE_CIRCLE, Style.ACCENT));
    return brand;
  }

  private List<Node> who(Shown.Who who) {
    List<Node> parts = new ArrayList<>();
    parts.add(Layout.label(words.text("lock.who"), Style.PAGE_TITLE));
    for (Visitor each : who.people()) {
      LinkCard card = visitor(each);
      parts.add(card);
      if (first == null || who.last().equals(java.util.Optional.of(each.who().id()))) {
        first = card;
      }
    }
    Button add = button("lock.add", Feather.USER_PLUS, model::add);
    add.getStyleClass().add(Styles.FLAT);
    parts.add(remark);
    if (who.back()) {
      Button back = button("lock.back", Feather.ARROW_LEFT, model::back);
      back.setCancelButton(true);
      parts.add(Layout.row(Style.GAP_S, back, Layout.spacer(), add));
    } else {
      parts.add(Layout.row(Style.GAP_S, add));
    }
    return parts;
  }

  private LinkCard visitor(Visitor visitor) {
    List<Node> parts = new ArrayList<>();
    parts.add(Icon.of(Feather.USER, Style.ACCENT));
    parts.add(Layout.grow(Layout.label(visitor.who().name(), Style.CARD_TITLE)));
    if (visitor.locked()) {
      parts.add(Icon.of(Feather.LOCK, Style.MUTED));
    }
    parts.add(Icon.of(Feather.CHEVRON_RIGHT, Style.MUTED));
    return new LinkCard(
        words.text(visitor.locked() ? "lock.visitor.pin" : "lock.visitor", visitor.who().name()),
        () -> model.choose(visitor),
        Layout.row(Style.GAP_M, parts.toArray(Node[]::new)));
  }

  private Node pin(Shown.Pin asked) {
    PasswordField field = new PasswordField();
    field.textProperty().bindBidirectional(model.pinProperty());
    field.setOnAction(entered -> model.tryPin());
    field
        .textProperty()
        .addListener(
            (changed, before, now) -> {
              if (model.complete()) {
                // Not at once: the box is still busy with the key, and is to be emptied.
                Platform.runLater(model::tryPin);
              }
            });
    Named.name(field, words.text("lock.pin"));
    field.disableProperty().bind(model.remarkProperty().map(said -> said instanceof Remark.Wait));
    field
        .disabledProperty()
        .addListener(
            (changed, before, now) -> {
              if (!now) {
                field.requestFocus();
              }
            });
    first = field;
    Label title = Layout.label(words.text("lock.pin"), Style.MUTED);
    title.setLabelFor(field);
    Button open = button("lock.open", Feather.UNLOCK, model::tryPin);
    open.getStyleClass().add(Styles.ACCENT);
    open.disableProperty().bind(field.disabledProperty());
    return card(
        Layout.label(asked.who().name(), Style.PAGE_TITLE),
        title,
        Layout.row(Style.GAP_S, Layout.grow(field), open),
        remark,
        Layout.label(words.text("lock.forgot"), Style.SMALL, Style.MUTED),
        others(asked.others()));
  }

  private Node curtain(Shown.Curtain drawn) {
    Button goOn = button("lock.go-on", Feather.PLAY, model::goOn);
    goOn.getStyleClass().addAll(Styles.ACCENT, Styles.LARGE);
    first = goOn;
    return card(
        Layout.label(words.text("lock.curtain", drawn.who().name()), Style.PAGE_TITLE),
        Layout.label(words.text("lock.curtain.about"), Style.BODY, Style.MUTED),
        goOn,
        remark,
        others(drawn.others()));
  }

  /** Also where there is nobody else yet: there may be somebody new. */
  private Node others(boolean some) {
    Button others =
        button(
            some ? "lock.others" : "lock.add",
            some ? Feather.USERS : Feather.USER_PLUS,
            some ? model::others : model::add);
    others.getStyleClass().add(Styles.FLAT);
    return others;
  }

  private static Card card(Node... parts) {
    Card card = new Card(parts);
    card.getStyleClass().addAll(Style.FLOATING, "lock-card", Style.GAP_M);
    return card;
  }

  private Button button(String key, Ikon icon, Runnable act) {
    Button button = Named.say(new Button(), words.text(key));
    button.setGraphic(Icon.of(icon));
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(pressed -> act.run());
    return button;
  }

  private void say(Remark said) {
    remark.getChildren().clear();
    if (said instanceof Remark.Wait) {
      seconds.play();
    } else {
      seconds.stop();
    }
    if (said instanceof Remark.Checking) {
      remark.getChildren().add(Layout.label(words.text("lock.checking"), Style.SMALL, Style.MUTED));
    } else if (said instanceof Remark.NotAPin) {
      remark.getChildren().add(complaint(Layout.label(words.text("lock.not-a-pin"))));
    } else if (said instanceof Remark.Wrong wrong) {
      remark.getChildren().add(complaint(Layout.label(words.text("lock.wrong", wrong.left()))));
    } else if (said instanceof Remark.Wait wait) {
      remark
          .getChildren()
          .add(complaint(Layout.label(words.text("lock.wait", minutesAndSeconds(wait.left())))));
    } else if (said instanceof Remark.Failed failed) {
      remark.getChildren().add(Notice.failure(words, failed.why()));
    }
  }

  private static Label complaint(Label label) {
    label.setGraphic(Icon.of(Feather.ALERT_CIRCLE, Style.ICON_SMALL));
    label.getStyleClass().addAll(Style.SMALL, Style.BAD);
    return label;
  }

  private static String minutesAndSeconds(Duration left) {
    long all = left.plusMillis(999).toSeconds();
    return String.format("%d:%02d", all / 60, all % 60);
  }
}
