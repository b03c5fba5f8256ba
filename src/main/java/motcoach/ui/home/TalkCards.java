package motcoach.ui.home;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.method.Stage;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Face;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Pill;
import motcoach.ui.kit.Sparkline;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The cards of home that are one conversation each: open or past. */
final class TalkCards {
  private final HomeViewModel model;
  private final Words words;
  private final When when;

  TalkCards(HomeViewModel model, Words words, When when) {
    this.model = model;
    this.words = words;
    this.when = when;
  }

  Node open(OpenTalk talk) {
    Face face = new Face(words, talk.face(), talk.mood());
    face.getStyleClass().add("small-face");
    VBox texts =
        Layout.column(
            Style.GAP_XS,
            Layout.label(words.text(talk.scenario()), Style.CARD_TITLE),
            Layout.label(
                words.text("home.continue.where", talk.stage(), talk.clock()),
                Style.SMALL,
                Style.MUTED),
            Layout.label(last(talk), Style.BODY));
    return new LinkCard(
        words.text("home.continue.open", talk.scenario()),
        () -> model.resume(talk.attempt()),
        Layout.row(Style.GAP_M, face, Layout.grow(texts), Icon.of(Feather.PLAY, Style.ACCENT)));
  }

  private ObservableValue<String> last(OpenTalk talk) {
    return talk.last()
        .map(said -> words.text("home.continue.last", said.who(), shortened(said.words())))
        .orElseGet(() -> words.text("home.continue.untouched"));
  }

  Node past(PastTalk talk) {
    VBox texts =
        Layout.column(
            Style.GAP_XS,
            Layout.label(words.text(talk.scenario()), Style.STRONG),
            Layout.label(
                words.text(
                    talk.again() ? "home.past.again" : "home.past.when",
                    when.of(talk.finishedAt()),
                    talk.mode()),
                Style.SMALL,
                Style.MUTED));
    if (!talk.stages().isEmpty()) {
      texts.getChildren().add(Layout.label(stages(talk), Style.SMALL, Style.MUTED));
    }
    HBox row =
        Layout.row(
            Style.GAP_M,
            new Sparkline(talk.emotion(), words.text("home.past.line")),
            Layout.grow(texts),
            new Pill(
                words.text("home.past.total", talk.total()),
                talk.passed() ? Style.GOOD : Style.NEUTRAL,
                talk.passed() ? Feather.CHECK : Feather.CIRCLE));
    if (!talk.readable()) {
      texts.getChildren().add(Layout.label(words.text("home.past.gone"), Style.SMALL, Style.MUTED));
      return new Card(row);
    }
    return new LinkCard(
        words.text("home.past.open", talk.scenario(), talk.total()),
        () -> model.debrief(talk.attempt()),
        row);
  }

  private ObservableValue<String> stages(PastTalk talk) {
    return words.follow(
        () ->
            Arrays.stream(Stage.values())
                .filter(talk.stages()::containsKey)
                .map(stage -> words.say("home.past.stage", stage, talk.stages().get(stage)))
                .collect(Collectors.joining(" · ")));
  }

  /** One or two lines of it; the whole is a press away. */
  private static String shortened(String line) {
    int longest = 120;
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
  }
}
