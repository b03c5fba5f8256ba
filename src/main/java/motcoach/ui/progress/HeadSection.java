package motcoach.ui.progress;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import motcoach.progress.Advice;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Where somebody stands in one sentence, and the one next step with its reason. */
final class HeadSection extends VBox {
  private final Words words;
  private final ProgressContent content;

  HeadSection(Words words, ProgressViewModel model, ProgressContent content) {
    this.words = words;
    this.content = content;
    getChildren()
        .addAll(
            Layout.label(headline(), Style.PAGE_TITLE),
            Layout.label(
                words.follow(
                    () ->
                        words.say(
                            "progress.so-far",
                            content.talks(),
                            content.scenarios(),
                            Phrases.time(words, content.time().total()))),
                Style.BODY),
            Layout.label(words.text("progress.no-assessment"), Style.SMALL, Style.MUTED));
    content.next().ifPresent(step -> getChildren().add(next(model, step)));
    getStyleClass().add(Style.GAP_S);
  }

  private ObservableValue<String> headline() {
    Headline headline = Headline.of(content);
    return words.follow(
        () -> {
          String stands =
              switch (headline.strength()) {
                case UNSEEN -> words.say("progress.headline.begun");
                case KNOWS ->
                    words.say("progress.headline.knows", Phrases.list(words, headline.strong()));
                case GUIDED ->
                    words.say("progress.headline.guided", Phrases.list(words, headline.strong()));
                case INDEPENDENT, LASTING ->
                    words.say(
                        "progress.headline.independent", Phrases.list(words, headline.strong()));
              };
          return headline
              .next()
              .map(family -> words.say("progress.headline.next", stands, words.name(family)))
              .orElse(stands);
        });
  }

  private LinkCard next(ProgressViewModel model, Advice.NextStep step) {
    VBox texts =
        Layout.column(
            Style.GAP_XS,
            Layout.label(words.text("progress.next"), Style.SMALL, Style.MUTED),
            Layout.label(words.follow(() -> Phrases.title(words, step.family())), Style.CARD_TITLE),
            Layout.label(words.text("progress.next.why", step.missed(), step.of()), Style.BODY),
            Layout.label(
                words.text(
                    "progress.next.with",
                    step.scenario().scenario().title(),
                    step.scenario().scenario().minutes()),
                Style.BODY));
    texts.setMinWidth(0);
    return new LinkCard(
        words.text("progress.next.open", step.scenario().scenario().title()),
        () -> model.prepare(step.scenario()),
        Layout.row(Style.GAP_M, Layout.grow(texts), Icon.of(Feather.PLAY, Style.ACCENT)));
  }
}
