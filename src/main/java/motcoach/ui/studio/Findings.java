package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import motcoach.method.Ids;
import motcoach.method.Text;
import motcoach.scenario.Debrief;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Ending;
import motcoach.scenario.Expectation;
import motcoach.scenario.Reason;
import motcoach.scenario.robot.Reached;
import motcoach.scenario.robot.Robot;
import motcoach.scenario.robot.RobotRun;
import motcoach.scenario.robot.Simulation;
import motcoach.ui.kit.EmotionChart;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.PlayLook.Sign;
import org.kordamp.ikonli.feather.Feather;

/** What robots found out, the most important first, each as an answer to a question. */
final class Findings {
  private static final List<Robot> BAD_MANNERS =
      List.of(Robot.SILENT, Robot.RUDE, Robot.OVER_GIVING, Robot.PROMISE_EVERYTHING);

  private final Words words;
  private final RobotsViewModel model;
  private final Simulation found;

  Findings(Words words, RobotsViewModel model, Simulation found) {
    this.words = words;
    this.model = model;
    this.found = found;
  }

  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(PlayLook.group(words.text("studio.robots.pass"), passes()));
    nodes.add(PlayLook.group(words.text("studio.robots.endings"), endings()));
    nodes.add(PlayLook.group(words.text("studio.robots.missed"), missed()));
    nodes.add(
        PlayLook.group(
            words.text("studio.robots.ranges"), List.of(new RangesTable(words, found).node())));
    nodes.add(PlayLook.group(words.text("studio.robots.mood"), List.of(chart())));
    return nodes;
  }

  /** The best way must pass, a bad manner must not. */
  private List<Node> passes() {
    List<Node> lines = new ArrayList<>();
    RobotRun best = found.run(Robot.IDEAL);
    boolean passes = best.passed() > 0;
    lines.add(
        PlayLook.line(
            passes ? Sign.GOOD : Sign.BAD,
            words.text(
                passes ? "studio.robots.best.passes" : "studio.robots.best.fails",
                RangesTable.rounded(best.total()),
                found.scenario().passMark())));
    boolean none = true;
    for (Robot manner : BAD_MANNERS) {
      RobotRun run = found.run(manner);
      if (run.passed() > 0) {
        none = false;
        lines.add(
            PlayLook.line(
                Sign.CAUTION,
                words.text(
                    "studio.robots.bad.passes", words.nameOf(manner), run.passed(), run.plays())));
      }
    }
    if (none) {
      lines.add(PlayLook.line(Sign.GOOD, words.text("studio.robots.bad.fails")));
    }
    return lines;
  }

  private List<Node> endings() {
    int plays = found.runs().stream().mapToInt(RobotRun::plays).sum();
    List<Node> lines = new ArrayList<>();
    for (Ending ending : found.scenario().endings()) {
      int often =
          found.runs().stream().mapToInt(run -> run.endings().getOrDefault(ending.id(), 0)).sum();
      List<Robot> who =
          found.runs().stream()
              .filter(run -> run.endings().containsKey(ending.id()))
              .map(RobotRun::robot)
              .toList();
      ObservableValue<String> names =
          words.follow(
              () ->
                  String.join(
                      words.say("studio.play.and"), who.stream().map(words::name).toList()));
      if (often > 0) {
        lines.add(
            PlayLook.line(
                Sign.GOOD,
                words.text("studio.robots.ending", ending.title(), often, plays, names)));
      } else {
        boolean wandered = found.reached().ids(Reached.Kind.ENDING).contains(ending.id());
        lines.add(
            PlayLook.line(
                wandered ? Sign.OPEN : Sign.CAUTION,
                words.text(
                    wandered ? "studio.robots.ending.wandered" : "studio.robots.ending.never",
                    ending.title())));
      }
    }
    return lines;
  }

  private List<Node> missed() {
    List<Node> lines = new ArrayList<>();
    for (Reached.Kind kind : Reached.Kind.values()) {
      for (String id : found.reached().missed(kind, found.scenario())) {
        Hyperlink link = new Hyperlink();
        link.setGraphic(Icon.of(Feather.ALERT_TRIANGLE, Style.CAUTION, Style.ICON_SMALL));
        link.textProperty()
            .bind(words.text("studio.robots.missed." + Ids.of(kind), label(kind, id)));
        link.setWrapText(true);
        link.setOnAction(pressed -> model.goTo(kind, id));
        lines.add(link);
      }
    }
    if (lines.isEmpty()) {
      lines.add(PlayLook.line(Sign.GOOD, words.text("studio.robots.missed.none")));
    } else {
      lines.add(Layout.label(words.text("studio.robots.missed.about"), Style.SMALL, Style.MUTED));
    }
    return lines;
  }

  private Text label(Reached.Kind kind, String id) {
    return switch (kind) {
      case EXPECTATION ->
          found.scenario().expectation(id).map(Expectation::label).orElse(Text.same(id));
      case ENDING ->
          found.scenario().endings().stream()
              .filter(ending -> ending.id().equals(id))
              .map(Ending::title)
              .findFirst()
              .orElse(Text.same(id));
      default -> model.label(kind, id);
    };
  }

  /** How the mood is to be expected: with the best way, on average, and with rudeness. */
  private Node chart() {
    List<Integer> best = found.run(Robot.IDEAL).mood();
    Reason none = new Reason(Text.same(""), Optional.empty(), 0);
    List<EmotionStep> line =
        IntStream.range(0, best.size())
            .mapToObj(i -> new EmotionStep(0, 0, best.get(Math.max(0, i - 1)), best.get(i), none))
            .toList();
    EmotionChart chart =
        new EmotionChart(
            words,
            new Debrief.Curves(
                line, found.run(Robot.RUDE).mood(), found.run(Robot.AVERAGE).mood(), List.of()),
            new EmotionChart.Names(
                words.nameOf(Robot.RUDE),
                words.nameOf(Robot.AVERAGE),
                words.text(Text.same("")),
                words.nameOf(Robot.IDEAL)),
            step ->
                words.text(
                    "studio.robots.mood.at",
                    100 * step / Math.max(1, best.size() - 1),
                    best.get(step)),
            step -> {});
    chart.getStyleClass().add(PlayLook.CHART);
    return chart;
  }
}
