package motcoach.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import motcoach.method.Text;
import motcoach.progress.StoreException;
import motcoach.scenario.Debrief;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Mood;
import motcoach.scenario.Reason;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.EmotionChart;
import motcoach.ui.kit.Face;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Pill;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The drawings of our own side by side: faces, chart, notices. */
final class DrawingsAlbum implements Album {
  private static final List<Integer> LINE = List.of(-50, -42, -20, -26, 4, 30, 22, 34, 46);

  @Override
  public void walk(Darkroom room) {
    room.showBare(() -> drawings(room.words));
    room.snap("drawings");
  }

  private static Parent drawings(Words words) {
    FlowPane faces = Layout.flow(Style.GAP_S);
    for (String look : List.of("older-man", "young-woman", "man", "older-woman", "young-man")) {
      for (Mood mood : Mood.values()) {
        Face face = new Face(words, look, mood);
        face.getStyleClass().add("small-face");
        faces.getChildren().add(face);
      }
    }
    FlowPane pills =
        Layout.flow(
            Style.GAP_S,
            new Pill(words.nameOf(Mood.ANGRY), Style.BAD, Feather.X),
            new Pill(words.nameOf(Mood.PLEASED), Style.GOOD, Feather.CHECK),
            new Pill(words.nameOf(Mood.UNEASY), Style.CAUTION, Feather.ALERT_TRIANGLE),
            new Pill(words.nameOf(Mood.NEUTRAL), Style.NEUTRAL),
            new Pill(words.nameOf(Mood.RELIEVED), Style.ACCENT));
    EmotionChart chart =
        new EmotionChart(words, curves(), i -> words.nameOf(Mood.of(LINE.get(i))), chosen -> {});
    VBox page =
        Layout.column(
            Style.GAP_M,
            faces,
            pills,
            new Card(chart),
            Notice.failure(words, new StoreException(StoreException.Kind.FULL, "/home/lin", null)));
    return Layout.page(page);
  }

  private static Debrief.Curves curves() {
    List<EmotionStep> steps = new ArrayList<>();
    for (int i = 0; i < LINE.size(); i++) {
      int before = i == 0 ? LINE.get(0) : LINE.get(i - 1);
      steps.add(
          new EmotionStep(
              i,
              600 + 5 * i,
              before,
              LINE.get(i),
              new Reason(Text.same("because"), Optional.empty(), i)));
    }
    return new Debrief.Curves(steps, ramp(-50, -90), ramp(-50, 5), ramp(-50, 60));
  }

  private static List<Integer> ramp(int from, int to) {
    int last = LINE.size() - 1;
    return IntStream.rangeClosed(0, last).map(i -> from + (to - from) * i / last).boxed().toList();
  }
}
