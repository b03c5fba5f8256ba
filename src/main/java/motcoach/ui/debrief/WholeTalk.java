package motcoach.ui.debrief;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Line;
import motcoach.scenario.Play;
import motcoach.scenario.SimulatedClock;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Roving;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * The talk turn by turn, each with the steps of the emotion line and their reasons; folded until
 * somebody wants to read it. By keyboard it is one stop, the arrow keys walk from turn to turn.
 */
final class WholeTalk extends TitledPane {
  private final Words words;
  private final Play play;
  private final Spoken spoken;
  private final Consumer<Node> show;
  private final Map<Integer, VBox> turns = new TreeMap<>();

  WholeTalk(Words words, Play play, Consumer<Node> show) {
    this.words = words;
    this.play = play;
    this.spoken = new Spoken(words, play);
    this.show = show;
    textProperty().bind(words.text("debrief.talk"));
    getStyleClass().add(DebriefStyle.WHOLE_TALK);
    setAnimated(false);
    setExpanded(false);
    expandedProperty().addListener((property, before, now) -> tell());
  }

  /** A long talk is many nodes: they are made when they are wanted. */
  private void tell() {
    if (turns.isEmpty()) {
      IntStream.concat(
              play.transcript().stream().mapToInt(Line::turn),
              play.emotionLine().stream().mapToInt(EmotionStep::turn))
          .distinct()
          .forEach(turn -> turns.put(turn, turn(turn)));
      VBox all = Layout.column(Style.GAP_S, turns.values().toArray(Node[]::new));
      Roving.among(all, turns.values().stream().toList());
      setContent(all);
    }
  }

  private VBox turn(int turn) {
    VBox box = Layout.column(Style.GAP_XS);
    box.getChildren().add(Layout.label(head(turn), Style.SMALL, Style.MUTED));
    play.transcript().stream()
        .filter(line -> line.turn() == turn)
        .map(spoken::line)
        .forEach(box.getChildren()::add);
    play.emotionLine().stream()
        .filter(step -> step.turn() == turn)
        .map(this::step)
        .forEach(box.getChildren()::add);
    box.getStyleClass().add(DebriefStyle.TALK_TURN);
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setOnMouseClicked(click -> box.requestFocus());
    return Named.name(box, head(turn));
  }

  private ObservableValue<String> head(int turn) {
    int minute =
        IntStream.concat(
                play.transcript().stream().filter(l -> l.turn() == turn).mapToInt(Line::minute),
                play.emotionLine().stream()
                    .filter(step -> step.turn() == turn)
                    .mapToInt(EmotionStep::minute))
            .findFirst()
            .orElseThrow();
    return turn == 0
        ? words.text("debrief.talk.start", SimulatedClock.wall(minute))
        : words.text("debrief.talk.turn", turn, SimulatedClock.wall(minute));
  }

  private Node step(EmotionStep step) {
    boolean fell = step.after() < step.before();
    return new Row(
        fell ? Feather.TRENDING_DOWN : Feather.TRENDING_UP,
        fell ? Style.BAD : Style.GOOD,
        words.text(fell ? "debrief.talk.fell" : "debrief.talk.rose"),
        words.text(
            "debrief.talk.step", EmotionSection.moved(step), Reasons.here(words, step.reason())));
  }

  /** Unfolds the talk and goes to a turn. */
  void openAt(int turn) {
    setExpanded(true);
    VBox there = turns.get(turn);
    if (there != null) {
      show.accept(there);
      there.requestFocus();
    }
  }
}
