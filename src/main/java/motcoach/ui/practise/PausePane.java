package motcoach.ui.practise;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import motcoach.ui.kit.Bullet;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A quiet page in place of the talk: nothing goes on until the trainee does. */
final class PausePane extends StackPane {
  private final Words words;
  private final PractiseViewModel model;
  private final Runnable briefing;
  private final Button goOn;

  PausePane(Words words, PractiseViewModel model, Runnable briefing) {
    this.words = words;
    this.model = model;
    this.briefing = briefing;
    goOn = button("practise.go-on", Feather.PLAY, model::goOn);
    goOn.getStyleClass().add(Styles.ACCENT);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    getStyleClass().add("practise-pause");
  }

  void open() {
    Card card =
        new Card(
            words.text("practise.paused"),
            Layout.column(
                Style.GAP_XS,
                new Bullet(words.text("practise.paused.still")),
                new Bullet(words.text("practise.paused.kept")),
                new Bullet(words.text("practise.paused.later"))),
            Layout.flow(
                Style.GAP_S,
                goOn,
                button("practise.briefing", Feather.INFO, briefing),
                button("practise.leave", Feather.HOME, model::leave)));
    card.getStyleClass().addAll(Style.GAP_M, Style.FLOATING, "pause-card");
    if (!model.easier().isEmpty()) {
      card.getChildren().add(easier());
    }
    ScrollPane page = Layout.page(card);
    Named.name(page, words.text("practise.paused"));
    page.setFocusTraversable(false);
    StackPane.setAlignment(page, Pos.CENTER);
    getChildren().setAll(page);
    setVisible(true);
    applyCss();
    goOn.requestFocus();
  }

  void close() {
    setVisible(false);
    getChildren().clear();
  }

  private Node easier() {
    Node offer = EasierOffer.with(words, model, "practise.easier");
    offer.getStyleClass().add("pause-easier");
    return offer;
  }

  private Button button(String key, Ikon icon, Runnable step) {
    Button button = new Button("", Icon.of(icon));
    button.textProperty().bind(words.text(key));
    button.setOnAction(pressed -> step.run());
    return button;
  }
}
