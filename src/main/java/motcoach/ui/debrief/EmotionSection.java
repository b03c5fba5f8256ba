package motcoach.ui.debrief;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Text;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Line;
import motcoach.scenario.Play;
import motcoach.scenario.SimulatedClock;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.EmotionChart;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** The customer's emotion line; each step leads to its turn and its because. */
final class EmotionSection extends VBox {
  private final Words words;
  private final Play play;
  private final List<EmotionStep> steps;
  private final Card detail = new Card();

  EmotionSection(Words words, Play play, motcoach.scenario.Debrief.Curves curves) {
    this.words = words;
    this.play = play;
    this.steps = curves.actual();
    detail.getStyleClass().add(DebriefStyle.TURN);
    detail
        .getChildren()
        .setAll(Layout.label(words.text("debrief.emotion.choose"), Style.BODY, Style.MUTED));
    getChildren()
        .add(
            new Section(
                    words.text("debrief.emotion", play.scenario().persona().name()),
                    new EmotionChart(words, curves, this::tip, this::open),
                    detail)
                .led(words.text("debrief.emotion.about")));
    deepestDip();
  }

  /** The steepest fall stands open from the start: it is where there is most to learn. */
  private void deepestDip() {
    int deepest = -1;
    for (int index = 0; index < steps.size(); index++) {
      int fall = steps.get(index).before() - steps.get(index).after();
      if (fall > 0 && (deepest < 0 || fall > fallOf(deepest))) {
        deepest = index;
      }
    }
    if (deepest >= 0) {
      open(deepest);
    }
  }

  private int fallOf(int index) {
    return steps.get(index).before() - steps.get(index).after();
  }

  private ObservableValue<String> tip(int index) {
    EmotionStep step = steps.get(index);
    return words.text("debrief.emotion.tip", step.turn(), signed(step), step.reason().because());
  }

  private static String signed(EmotionStep step) {
    int change = step.after() - step.before();
    return change > 0 ? "+" + change : change < 0 ? "−" + -change : "±0";
  }

  private void open(int index) {
    EmotionStep step = steps.get(index);
    detail
        .getChildren()
        .setAll(
            Layout.label(
                words.text(
                    "debrief.emotion.step",
                    step.turn(),
                    SimulatedClock.wall(step.minute()),
                    signed(step)),
                Style.SMALL,
                Style.MUTED),
            Layout.label(Reasons.whole(words, step.reason()), Style.STRONG));
    play.transcript().stream()
        .filter(line -> line.turn() == step.turn())
        .map(this::said)
        .forEach(detail.getChildren()::add);
  }

  private Node said(Line line) {
    ObservableValue<String> who =
        line.mine()
            ? words.text("debrief.me")
            : line.note() ? words.text("debrief.note") : words.text(name(line.who()));
    return Layout.label(
        words.text("debrief.said", who, line.words()), Style.BODY, DebriefStyle.SAID);
  }

  private Text name(String who) {
    return play.scenario().nameOf(who);
  }
}
