package motcoach.ui.debrief;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import motcoach.scenario.Line;
import motcoach.scenario.Play;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Lines of the talk as they were said. */
final class Spoken {
  private final Words words;
  private final Play play;

  Spoken(Words words, Play play) {
    this.words = words;
    this.play = play;
  }

  Node line(Line line) {
    ObservableValue<String> who =
        line.mine()
            ? words.text("debrief.me")
            : line.note()
                ? words.text("debrief.note")
                : words.text(play.scenario().nameOf(line.who()));
    return Layout.label(
        words.text("debrief.said", who, line.words()), Style.BODY, DebriefStyle.SAID);
  }
}
