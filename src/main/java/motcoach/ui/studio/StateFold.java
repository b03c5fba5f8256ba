package motcoach.ui.studio;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.method.Text;
import motcoach.scenario.Expectation;
import motcoach.scenario.Play;
import motcoach.scenario.Promise;
import motcoach.scenario.SimulatedClock;
import motcoach.scenario.TaskCard;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.PlayLook.Sign;

/** The state of the story: the essentials as the title, everything else folded under it. */
final class StateFold {
  private final Words words;
  private final PlayLook look;
  private final Play play;

  StateFold(Words words, PlayLook look, Play play) {
    this.words = words;
    this.look = look;
    this.play = play;
  }

  Node node() {
    VBox content = Layout.column(Style.GAP_S);
    content
        .getChildren()
        .add(
            Layout.label(
                words.text(
                    "studio.play.state.person",
                    play.mood(),
                    play.emotion() < 0 ? "−" + -play.emotion() : "" + play.emotion(),
                    play.trust(),
                    play.patience()),
                Style.SMALL));
    group("expectations", expectations(), content);
    group("promises", promises(), content);
    group("tasks", tasks(), content);
    group("memories", memories(), content);
    return look.fold(
        "state",
        false,
        words.follow(
            () ->
                words.say(
                    "studio.play.state",
                    play.turn(),
                    play.stage(),
                    play.scenario()
                        .clock()
                        .dayAt(play.minute())
                        .getDisplayName(TextStyle.SHORT, words.language().locale()),
                    SimulatedClock.wall(play.minute()))),
        content);
  }

  private void group(String name, List<Node> lines, VBox content) {
    List<Node> shown =
        lines.isEmpty()
            ? List.of(Layout.label(words.text("studio.play.state.none"), Style.SMALL, Style.MUTED))
            : lines;
    content.getChildren().add(PlayLook.group(words.text("studio.play.state." + name), shown));
  }

  private List<Node> expectations() {
    List<Node> lines = new ArrayList<>();
    for (Expectation expectation : play.scenario().expectations()) {
      Expectation.State state = play.expectations().get(expectation.id());
      lines.add(
          line(
              state.compareTo(Expectation.State.VOICED) >= 0,
              expectation.label(),
              "word.at-least." + Ids.of(state)));
    }
    return lines;
  }

  private List<Node> promises() {
    List<Node> lines = new ArrayList<>();
    for (Promise promise : play.promises()) {
      Text label =
          play.scenario()
              .element(promise.element())
              .map(element -> element.label())
              .orElse(Text.same(promise.element()));
      lines.add(
          PlayLook.line(
              promise.state() == Promise.State.BROKEN
                  ? Sign.BAD
                  : promise.open() ? Sign.OPEN : Sign.GOOD,
              promise.due() < 0
                  ? words.text(
                      "studio.play.state.line",
                      label,
                      words.text("word.is." + Ids.of(promise.state())))
                  : words.text(
                      "studio.play.state.due",
                      label,
                      words.text("word.is." + Ids.of(promise.state())),
                      SimulatedClock.wall(promise.due()))));
    }
    return lines;
  }

  private List<Node> tasks() {
    List<Node> lines = new ArrayList<>();
    play.tasks()
        .forEach(
            (id, state) ->
                lines.add(
                    line(
                        state == TaskCard.State.DONE || state == TaskCard.State.VERIFIED,
                        play.scenario().task(id).map(task -> task.label()).orElse(Text.same(id)),
                        "word.to." + Ids.of(state))));
    return lines;
  }

  private List<Node> memories() {
    return play.flags().stream()
        .<Node>map(flag -> PlayLook.line(Sign.GOOD, words.text(Text.same(flag))))
        .toList();
  }

  private Node line(boolean reached, Text label, String state) {
    return PlayLook.line(
        reached ? Sign.GOOD : Sign.OPEN,
        words.text("studio.play.state.line", label, words.text(state)));
  }
}
