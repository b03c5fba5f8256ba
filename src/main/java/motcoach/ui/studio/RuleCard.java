package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motcoach.expression.Rule;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Words;
import motcoach.ui.kit.WritingBox;
import motcoach.ui.studio.PlayLook.Sign;
import motcoach.ui.studio.WordingViewModel.Row;
import motcoach.ui.studio.WordingViewModel.Trial;

/** One rule: what it says, what is wrong with it, a line to try it on, and what can be done. */
final class RuleCard extends VBox {
  private final Words words;
  private final WordingViewModel model;
  private final Tasks tasks;
  private final Runnable form;
  private final WritingBox line = new WritingBox(2);
  private final VBox about = Layout.column(Style.GAP_S);
  private final VBox tried = Layout.slot(Style.GAP_XS);
  private Optional<Row> shown = Optional.empty();
  private int ticket;

  RuleCard(Words words, WordingViewModel model, Tasks tasks, Runnable form) {
    this.words = words;
    this.model = model;
    this.tasks = tasks;
    this.form = form;
    line.promptTextProperty().bind(words.text("studio.rules.try"));
    Named.name(line, words.text("studio.rules.try"));
    line.textProperty().addListener((property, before, now) -> attempt());
    getStyleClass().add(Style.GAP_S);
    show(Optional.empty());
  }

  /** Keys of what is special about a rule, in words. */
  static List<String> states(Row row) {
    List<String> states = new ArrayList<>();
    states.add(row.own() ? "studio.rules.own" : "studio.rules.shipped");
    if (row.off()) {
      states.add("studio.rules.is-off");
    } else if (row.changed()) {
      states.add("studio.rules.is-changed");
    }
    if (!row.findings().isEmpty()) {
      states.add("studio.rules.is-wrong");
    }
    return states;
  }

  void show(Optional<Row> row) {
    shown = row;
    if (row.isEmpty()) {
      getChildren()
          .setAll(Layout.label(words.text("studio.rules.about"), Style.SMALL, Style.MUTED));
      return;
    }
    about.getChildren().setAll(about(row.get()));
    getChildren().setAll(about, actions(row.get()), line, tried);
    attempt();
  }

  private List<Node> about(Row row) {
    Rule rule = row.rule();
    List<Node> nodes = new ArrayList<>();
    nodes.add(Layout.label(rule.id(), Style.STRONG));
    nodes.add(
        Layout.label(
            words.follow(() -> String.join(" · ", states(row).stream().map(words::say).toList())),
            Style.SMALL,
            Style.MUTED));
    if (!rule.message().en().isEmpty()) {
      nodes.add(Layout.label(words.text(rule.message()), Style.BODY));
    }
    row.findings()
        .forEach(
            finding ->
                nodes.add(
                    PlayLook.line(
                        finding.error() ? Sign.BAD : Sign.CAUTION, words.text(finding.message()))));
    lines(nodes, "studio.rules.match", rule.patterns());
    lines(nodes, "studio.rules.unless", rule.unless());
    lines(nodes, "studio.rules.suggest", rule.suggestions());
    lines(nodes, "studio.rules.hit", rule.hits());
    lines(nodes, "studio.rules.miss", rule.misses());
    return nodes;
  }

  private void lines(List<Node> nodes, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      nodes.add(
          PlayLook.group(
              words.text(key),
              lines.stream().map(each -> Layout.label(each, Style.SMALL)).toList()));
    }
  }

  private Node actions(Row row) {
    FlowPane actions = Layout.flow(Style.GAP_S);
    if (model.editing().mayChange()) {
      actions
          .getChildren()
          .add(
              button(
                  row.off() ? "studio.rules.on" : "studio.rules.off",
                  () -> model.off(row, !row.off())));
    }
    if (row.own() || row.changed() || row.off()) {
      actions
          .getChildren()
          .add(
              button(
                  "studio.rules.edit",
                  () -> {
                    model.goTo(row);
                    form.run();
                  }));
    }
    return actions;
  }

  private Button button(String key, Runnable run) {
    Button button = Named.say(new Button(), words.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(pressed -> run.run());
    return button;
  }

  private void attempt() {
    int mine = ++ticket;
    String text = line.getText().strip();
    if (shown.isEmpty() || text.isEmpty()) {
      tried.getChildren().clear();
      return;
    }
    Row row = shown.get();
    tasks.run(
        () -> mine == ticket ? Optional.of(model.trial(row, text)) : Optional.<Trial>empty(),
        came -> {
          if (mine == ticket) {
            came.ifPresent(trial -> tell(row, text, trial));
          }
        },
        why -> tried.getChildren().clear());
  }

  private void tell(Row row, String text, Trial trial) {
    tried.getChildren().clear();
    if (trial.marked().isEmpty()) {
      tried.getChildren().add(PlayLook.line(Sign.BAD, words.text("studio.rules.unreadable")));
      return;
    }
    ObservableValue<String> marked = words.text("studio.rules.marks", trial.marked().get());
    tried
        .getChildren()
        .add(
            trial.marks()
                ? PlayLook.line(Sign.GOOD, marked)
                : PlayLook.line(Sign.OPEN, words.text("studio.rules.leaves")));
    trial
        .instead()
        .ifPresent(
            others ->
                tried
                    .getChildren()
                    .add(
                        PlayLook.line(
                            Sign.CAUTION,
                            words.text(
                                others.isEmpty()
                                    ? "studio.rules.overruled"
                                    : "studio.rules.instead",
                                others))));
    if (model.editing().mayChange()) {
      tried.getChildren().add(teach(row, text, trial));
    }
  }

  private Node teach(Row row, String text, Trial trial) {
    FlowPane buttons = Layout.flow(Style.GAP_S);
    String rule = row.rule().id();
    if (trial.marks()) {
      String bare = trial.marked().orElseThrow();
      int start = bare.indexOf('«');
      int end = bare.indexOf('»') - 1;
      buttons
          .getChildren()
          .add(
              button(
                  "studio.bench.except",
                  () -> model.except(row.language(), rule, text, start, end)));
    }
    if (row.own()) {
      buttons
          .getChildren()
          .add(button("studio.bench.hit", () -> model.hit(row.language(), rule, text)));
    }
    if (row.own() || !trial.marks()) {
      buttons
          .getChildren()
          .add(button("studio.bench.miss", () -> model.miss(row.language(), rule, text)));
    }
    return buttons;
  }
}
