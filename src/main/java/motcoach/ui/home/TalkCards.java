package motcoach.ui.home;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.method.Family;
import motcoach.progress.Library;
import motcoach.scenario.Mood;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.Beside;
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

/** The cards of home, each one conversation: open, to be had, or past. */
final class TalkCards {
  /** Narrower than this many em, a card is a column of single words. */
  private static final double LEAST_CARD = 26;

  private final HomeViewModel model;
  private final Words words;
  private final When when;

  TalkCards(HomeViewModel model, Words words, When when) {
    this.model = model;
    this.words = words;
    this.when = when;
  }

  Node open(OpenTalk talk) {
    VBox texts =
        Layout.column(
            Style.GAP_XS,
            Layout.label(words.text(talk.scenario()), Style.CARD_TITLE),
            Layout.label(
                words.text("home.continue.where", talk.stage(), talk.clock()),
                Style.SMALL,
                Style.MUTED));
    talk.lastLine()
        .ifPresent(
            line ->
                texts
                    .getChildren()
                    .add(
                        Layout.label(
                            words.text("home.continue.last", talk.customer(), shortened(line)),
                            Style.BODY)));
    return new LinkCard(
        words.text("home.continue.open", talk.scenario()),
        () -> model.resume(talk.attempt()),
        Layout.row(
            Style.GAP_M,
            smallFace(talk.face(), talk.mood()),
            Layout.grow(texts),
            Icon.of(Feather.PLAY, Style.ACCENT)));
  }

  Node scenario(Library.Entry entry) {
    Scenario scenario = entry.scenario();
    FlowPane facts =
        Layout.flow(
            Style.GAP_XS,
            new Pill(words.nameOf(scenario.channel()), Style.ACCENT),
            new Pill(words.text("home.level", scenario.level()), Style.NEUTRAL),
            new Pill(words.text("home.minutes", scenario.minutes()), Style.NEUTRAL));
    VBox texts =
        Layout.column(
            Style.GAP_S,
            Layout.label(words.text(scenario.title()), Style.CARD_TITLE),
            Layout.label(words.text(scenario.summary()), Style.BODY),
            Layout.label(words.text(scenario.brief().place()), Style.SMALL, Style.MUTED),
            Layout.label(words.text("home.trains", trained(scenario)), Style.SMALL, Style.MUTED),
            facts);
    HBox row =
        Layout.aligned(
            Style.GAP_M,
            smallFace(scenario.persona().face(), Mood.of(scenario.persona().start())),
            Layout.grow(texts),
            Icon.of(Feather.CHEVRON_RIGHT, Style.MUTED));
    return new LinkCard(
        words.text("home.practise.open", scenario.title()), () -> model.prepare(entry), row);
  }

  private ObservableValue<String> trained(Scenario scenario) {
    return words.follow(
        () ->
            Family.of(scenario.trains()).stream()
                .map(words::name)
                .collect(Collectors.joining(words.say("home.trains.between"))));
  }

  Node past(PastTalk talk) {
    VBox texts =
        Layout.column(
            Style.GAP_XS,
            Layout.label(words.text(talk.scenario()), Style.STRONG),
            Layout.label(
                words.text("home.past.when", when.of(talk.finishedAt()), talk.mode()),
                Style.SMALL,
                Style.MUTED));
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

  /** Two beside each other where there is room; one alone takes the whole width. */
  Node grid(List<Node> cards) {
    return new Beside(LEAST_CARD, cards.toArray(Node[]::new));
  }

  private Face smallFace(String look, Mood mood) {
    Face face = new Face(words, look, mood);
    face.getStyleClass().add("small-face");
    return face;
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
