package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.scenario.Ending;
import motcoach.scenario.Guessing;
import motcoach.scenario.robot.Reached;
import motcoach.scenario.robot.RobotRun;
import motcoach.scenario.robot.RobotRun.Range;
import motcoach.scenario.robot.Simulation;
import motcoach.studio.Kind;
import motcoach.studio.Outline;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.health.Crosstalk;
import motcoach.studio.health.Parity;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.HealthViewModel.Found;
import motcoach.ui.studio.PlayLook.Sign;
import motcoach.ui.studio.form.ThingName;

/** What a look over a pack found; each figure leads to its place. */
final class HealthFindings {
  /** Of a name, in code points. */
  private static final int LONGEST = 40;

  /** Beats named one by one; more are counted. */
  private static final int MOST = 8;

  private final Words words;
  private final HealthViewModel model;
  private final Found had;
  private final Consumer<Spot> go;

  HealthFindings(Words words, HealthViewModel model, Found had, Consumer<Spot> go) {
    this.words = words;
    this.model = model;
    this.had = had;
    this.go = go;
  }

  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(PlayLook.group(words.text("studio.health.parity"), parity()));
    nodes.add(PlayLook.group(words.text("studio.health.guess"), guessing()));
    nodes.add(PlayLook.group(words.text("studio.health.crosstalk"), crosstalk()));
    nodes.add(PlayLook.group(words.text("studio.health.ranges"), ranges()));
    nodes.add(
        PlayLook.group(
            words.text("studio.health.coverage"),
            new HealthCoverage(words, model, had.trained(), go).nodes()));
    return nodes;
  }

  private List<Node> parity() {
    return had.parity().stream().map(this::parity).toList();
  }

  private Node parity(Parity file) {
    Object name = had.draft().file(file.file()).map(Outline::label).orElse(Text.same(file.file()));
    ObservableValue<String> counts =
        words.text(
            "studio.health.parity.file",
            name,
            file.texts(),
            file.written().get(Language.ZH),
            file.written().get(Language.EN));
    Node line = PlayLook.line(file.gap().isEmpty() ? Sign.GOOD : Sign.CAUTION, counts);
    return file.gap()
        .<Node>map(
            gap ->
                Layout.column(
                    Style.GAP_XS, line, link(words.text("studio.health.parity.gap", name), gap)))
        .orElse(line);
  }

  private List<Node> guessing() {
    Optional<Guessing> guessing = had.guessing();
    if (guessing.isEmpty()) {
      return List.of(unplayable());
    }
    List<Node> lines = new ArrayList<>();
    guess("studio.health.guess.longest", guessing.get(), Guessing::longest, lines);
    guess("studio.health.guess.polite", guessing.get(), Guessing::onlyPolite, lines);
    boolean habit = guessing.get().byLength() || guessing.get().byManners();
    lines.add(
        0,
        PlayLook.line(
            habit ? Sign.BAD : Sign.GOOD,
            words.text(habit ? "studio.health.guess.bad" : "studio.health.guess.good")));
    return lines;
  }

  private void guess(
      String key, Guessing guessing, Function<Guessing, List<String>> which, List<Node> lines) {
    List<String> beats = which.apply(guessing);
    lines.add(Layout.label(words.text(key, beats.size(), guessing.sets()), Style.SMALL));
    if (!beats.isEmpty()) {
      var row = Layout.flow(Style.GAP_S);
      beats.stream()
          .limit(MOST)
          .forEach(id -> row.getChildren().add(named(Kind.BEAT, id, beat(id))));
      row.getChildren().addAll(PlayLook.more(words, beats.size(), MOST));
      lines.add(row);
    }
  }

  /** Each with the way to the examples, and to what they are heard as. */
  private List<Node> crosstalk() {
    if (had.scenario().isEmpty()) {
      return List.of(unplayable());
    }
    Optional<List<Crosstalk>> heard = model.crosstalkProperty().get();
    if (heard.isEmpty()) {
      return List.of(
          Layout.label(words.text("studio.health.crosstalk.none"), Style.SMALL, Style.MUTED));
    }
    List<Crosstalk> all = heard.get();
    if (all.isEmpty()) {
      return List.of(PlayLook.line(Sign.GOOD, words.text("studio.health.crosstalk.good")));
    }
    List<Node> lines = new ArrayList<>();
    lines.add(Layout.label(words.text("studio.health.crosstalk.about"), Style.SMALL, Style.MUTED));
    all.stream().limit(MOST).map(this::crosstalk).forEach(lines::add);
    lines.addAll(PlayLook.more(words, all.size(), MOST));
    return lines;
  }

  private Node crosstalk(Crosstalk one) {
    return Layout.column(
        Style.GAP_XS,
        Layout.flow(
            Style.GAP_S,
            subject(one.of()),
            Layout.label(words.text("studio.health.crosstalk.as"), Style.SMALL),
            subject(one.heard())),
        Layout.label(
            words.text(
                "studio.health.crosstalk.count." + one.language().id(),
                one.count(),
                one.all(),
                one.first()),
            Style.SMALL,
            Style.MUTED));
  }

  private Node subject(Crosstalk.Subject subject) {
    Heard names = new Heard(words, had.scenario().orElseThrow());
    Text label =
        subject.kind() == Kind.TOPIC ? names.topic(subject.id()) : names.element(subject.id());
    return named(subject.kind(), subject.id(), label);
  }

  private List<Node> ranges() {
    Optional<Simulation> done = model.simulation();
    if (had.scenario().isEmpty()) {
      return List.of(unplayable());
    } else if (done.isEmpty()) {
      return List.of(
          Layout.label(words.text("studio.health.ranges.none"), Style.SMALL, Style.MUTED));
    }
    List<Node> lines = new ArrayList<>();
    lines.add(
        Layout.label(
            words.text("studio.health.ranges.about", done.get().scenario().passMark()),
            Style.SMALL,
            Style.MUTED));
    for (Ending ending : done.get().scenario().endings()) {
      lines.add(range(named(Kind.ENDING, ending.id(), ending.title()), ending(done.get(), ending)));
    }
    for (Stage stage : Stage.values()) {
      Optional<Spot> first = criterion(stage);
      lines.add(
          range(
              first
                  .<Node>map(spot -> link(words.nameOf(stage), spot))
                  .orElseGet(() -> Layout.label(words.nameOf(stage), Style.SMALL)),
              words.text(
                  "studio.health.range.percent",
                  least(done.get(), run -> run.stages().get(stage)),
                  most(done.get(), run -> run.stages().get(stage)))));
    }
    return lines;
  }

  private ObservableValue<String> ending(Simulation done, Ending ending) {
    List<RobotRun> came =
        done.runs().stream().filter(run -> run.totals().containsKey(ending.id())).toList();
    if (came.isEmpty()) {
      return words.text("studio.health.range.never");
    }
    int plays = came.stream().mapToInt(run -> run.endings().get(ending.id())).sum();
    int least =
        came.stream().mapToInt(run -> run.totals().get(ending.id()).least()).min().orElse(0);
    int most = came.stream().mapToInt(run -> run.totals().get(ending.id()).most()).max().orElse(0);
    return words.text("studio.health.range.points", least, most, plays);
  }

  private static int least(Simulation done, Function<RobotRun, Range> range) {
    return done.runs().stream().map(range).mapToInt(Range::least).min().orElse(0);
  }

  private static int most(Simulation done, Function<RobotRun, Range> range) {
    return done.runs().stream().map(range).mapToInt(Range::most).max().orElse(0);
  }

  private static Node range(Node name, ObservableValue<String> range) {
    return Layout.flow(Style.GAP_S, name, Layout.label(range, Style.SMALL, Style.NUMBER));
  }

  /** The first criterion of the scenario that looks for something in a stage. */
  private Optional<Spot> criterion(Stage stage) {
    String file = "scenarios/" + had.scenario().orElseThrow().id() + ".json";
    Spot list = Spot.of(file, Kind.CRITERION.section());
    List<Value> criteria =
        had.draft().at(list).orElse(null) instanceof Value.Arr arr ? arr.items() : List.of();
    return IntStream.range(0, criteria.size())
        .filter(
            i ->
                criteria.get(i) instanceof Value.Obj one
                    && one.string("stage").filter(stage.id()::equals).isPresent())
        .mapToObj(list::then)
        .findFirst();
  }

  private Node unplayable() {
    return PlayLook.line(Sign.CAUTION, words.text("studio.play.outdated"));
  }

  /** The beginning of what a beat says: a whole one would be wider than the pane. */
  private Text beat(String id) {
    Text said = model.robots().label(Reached.Kind.BEAT, id);
    return new Text(ThingName.cut(said.en(), LONGEST), ThingName.cut(said.zh(), LONGEST));
  }

  private Node named(Kind kind, String id, Text label) {
    return model
        .home(kind, id)
        .<Node>map(spot -> link(words.text(label), spot))
        .orElseGet(() -> Layout.label(words.text(label), Style.SMALL));
  }

  private Hyperlink link(ObservableValue<String> name, Spot spot) {
    Hyperlink link = Named.say(new Hyperlink(), name);
    link.setWrapText(true);
    link.setOnAction(pressed -> go.accept(spot));
    return link;
  }
}
