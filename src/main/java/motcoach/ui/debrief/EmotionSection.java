package motcoach.ui.debrief;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.progress.review.Review;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Play;
import motcoach.scenario.SimulatedClock;
import motcoach.ui.kit.BeforeAfter;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.EmotionChart;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The customer's emotion line; each step leads to its turn and its because. */
final class EmotionSection extends VBox {
  private final Words words;
  private final DebriefViewModel model;
  private final Play play;
  private final List<EmotionStep> steps;
  private final Spoken spoken;
  private final WholeTalk talk;
  private final Card detail = new Card();

  /**
   * @param show brings a part of the page into sight
   */
  EmotionSection(Words words, DebriefViewModel model, Review review, Consumer<Node> show) {
    this.words = words;
    this.model = model;
    this.play = review.play();
    this.steps = review.debrief().curves().actual();
    this.spoken = new Spoken(words, play);
    this.talk = new WholeTalk(words, play, show);
    detail.getStyleClass().add(DebriefStyle.TURN);
    detail
        .getChildren()
        .setAll(Layout.label(words.text("debrief.emotion.choose"), Style.BODY, Style.MUTED));
    getChildren()
        .add(
            new Section(
                    words.text("debrief.emotion", play.scenario().persona().name()),
                    new EmotionChart(words, review.debrief().curves(), this::tip, this::open),
                    detail,
                    talk)
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
    return words.text("debrief.emotion.tip", step.turn(), moved(step), step.reason().because());
  }

  static String moved(EmotionStep step) {
    return BeforeAfter.signed(step.after() - step.before());
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
                    moved(step)),
                Style.SMALL,
                Style.MUTED),
            Layout.label(Reasons.here(words, step.reason()), Style.STRONG));
    play.transcript().stream()
        .filter(line -> line.turn() == step.turn())
        .map(spoken::line)
        .forEach(detail.getChildren()::add);
    detail.getChildren().add(ways(step.turn()));
  }

  private Node ways(int turn) {
    Button read = new Button("", Icon.of(Feather.ALIGN_LEFT));
    read.textProperty().bind(words.text("debrief.talk.read"));
    read.setOnAction(pressed -> talk.openAt(turn));
    return turn > 0
        ? Layout.flow(Style.GAP_S, read, RetryButton.from(words, model, turn))
        : Layout.flow(Style.GAP_S, read);
  }
}
