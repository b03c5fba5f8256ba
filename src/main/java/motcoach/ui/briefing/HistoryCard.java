package motcoach.ui.briefing;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.progress.Played;
import motcoach.ui.kit.Bullet;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** How one's own talks with this scenario went; takes no room where there were none. */
final class HistoryCard extends VBox {
  private final Words words;
  private final When when;
  private final BriefingViewModel model;

  HistoryCard(Words words, When when, BriefingViewModel model) {
    this.words = words;
    this.when = when;
    this.model = model;
    managedProperty().bind(visibleProperty());
    model.playedProperty().addListener((read, before, now) -> show(now));
    show(model.playedProperty().get());
  }

  private void show(Optional<Played> played) {
    setVisible(played.isPresent());
    getChildren().setAll(played.map(this::card).stream().toList());
  }

  private Card card(Played played) {
    Card card = new Card(words.text("briefing.history"));
    played
        .best()
        .ifPresent(
            best ->
                card.getChildren()
                    .add(
                        new Bullet(
                            words.text(
                                played.passed()
                                    ? "briefing.history.best.passed"
                                    : "briefing.history.best",
                                best))));
    played
        .last()
        .ifPresent(
            last ->
                card.getChildren()
                    .add(
                        new Bullet(
                            words.text(
                                "briefing.history.last", last.total(), when.of(last.at())))));
    played
        .bestRetry()
        .ifPresent(
            best ->
                card.getChildren()
                    .add(
                        new Bullet(
                            words.text("briefing.history.retries", played.retries(), best))));
    if (!played.done() && played.open().isEmpty()) {
      card.getChildren()
          .add(Layout.label(words.text("briefing.history.begun"), Style.BODY, Style.MUTED));
    }
    played.open().ifPresent(open -> card.getChildren().add(goOn(open)));
    return card;
  }

  private VBox goOn(UUID open) {
    Button button = Named.say(new Button(), words.text("briefing.history.open.go-on"));
    button.setGraphic(Icon.of(Feather.PLAY));
    button.setOnAction(pressed -> model.resume(open));
    return Layout.column(
        Style.GAP_S, Layout.label(words.text("briefing.history.open"), Style.BODY), button);
  }
}
