package motcoach.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Text;
import motcoach.progress.review.Again;
import motcoach.scenario.Line;
import motcoach.scenario.Scenario;

/** A turn said again beside the first try: words, tone, what it opened, mood, reply. */
public final class BeforeAfter extends VBox {
  private final Words words;
  private final Scenario scenario;

  public BeforeAfter(Words words, Scenario scenario, Again again) {
    this.words = words;
    this.scenario = scenario;
    getChildren()
        .add(
            new Beside(
                20, side("again.before", again.before()), side("again.after", again.after())));
    getStyleClass().add("before-after");
  }

  private Node side(String title, Again.Side side) {
    VBox box =
        Layout.column(Style.GAP_S, Layout.label(words.text(title), Style.SMALL, Style.MUTED));
    box.getChildren()
        .add(
            Layout.label(
                side.words()
                    .<ObservableValue<String>>map(said -> words.text("again.said", said))
                    .orElseGet(() -> words.text("again.done")),
                Style.STRONG));
    side.tone().ifPresent(tone -> box.getChildren().add(fact(words.text("again.tone", tone))));
    box.getChildren().add(fact(opened(side.opened())));
    box.getChildren()
        .add(
            fact(
                side.because()
                    .<ObservableValue<String>>map(
                        because -> words.text("again.mood.because", signed(side.mood()), because))
                    .orElseGet(() -> words.text("again.mood.none"))));
    side.replies().forEach(line -> box.getChildren().add(reply(line)));
    box.getStyleClass().add("before-after-side");
    return box;
  }

  private static Node fact(ObservableValue<String> fact) {
    return Layout.label(fact, Style.BODY);
  }

  private ObservableValue<String> opened(List<Text> opened) {
    return opened.isEmpty()
        ? words.text("again.opened.none")
        : words.follow(
            () ->
                words.say(
                    "again.opened",
                    opened.stream()
                        .map(words::in)
                        .collect(Collectors.joining(words.say("again.and")))));
  }

  private Node reply(Line line) {
    ObservableValue<String> who =
        line.note() ? words.text("again.note") : words.text(scenario.nameOf(line.who()));
    return Layout.label(words.text("again.reply", who, line.words()), Style.BODY, Style.MUTED);
  }

  /** A change as people write it: +12, −3, ±0. */
  public static String signed(int change) {
    return change > 0 ? "+" + change : change < 0 ? "−" + -change : "±0";
  }
}
