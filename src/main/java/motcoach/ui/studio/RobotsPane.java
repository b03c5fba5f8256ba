package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.scenario.robot.Simulation;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Robots on demand in a narrow column: how far they are, and what came of it. */
final class RobotsPane extends VBox {
  private final Words words;
  private final RobotsViewModel model;
  private final VBox head = Layout.column(Style.GAP_S);
  private final VBox found = Layout.column(Style.GAP_M);
  private final Button start = new Button();
  private final Button stop = new Button();
  private final HBox working;

  RobotsPane(Words words, TryoutViewModel tryout, RobotsViewModel model) {
    this.words = words;
    this.model = model;
    working = working();
    Named.say(start, words.text("studio.robots.start"));
    start.setGraphic(Icon.of(Feather.PLAY));
    start.getStyleClass().add(Styles.ACCENT);
    start.disableProperty().bind(tryout.shownProperty().map(Optional::isEmpty));
    start.setOnAction(pressed -> model.start());
    VBox all =
        Layout.column(
            Style.GAP_M,
            Layout.label(words.text("studio.robots.about"), Style.SMALL, Style.MUTED),
            head,
            found);
    all.getStyleClass().add(PlayLook.ANSWERS);
    getChildren().add(Layout.grow(PlayLook.scroll(all, words.text("studio.robots.title"))));
    PlayLook.dress(this);
    model.runningProperty().addListener((property, before, now) -> turn(now));
    model.resultProperty().addListener((property, before, now) -> show());
    model.olderProperty().addListener((property, before, now) -> show());
    model.failedProperty().addListener((property, before, now) -> show());
    show();
  }

  private HBox working() {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.partProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    Named.say(stop, words.text("studio.play.stop"));
    stop.setOnAction(pressed -> model.cancel());
    ObservableValue<String> doing =
        words.follow(
            () ->
                words.say(
                    "studio.robots.playing", (int) Math.round(100 * model.partProperty().get())),
            model.partProperty());
    VBox both =
        Layout.column(Style.GAP_XS, Layout.label(doing, Style.SMALL), Named.name(bar, doing));
    return Layout.row(Style.GAP_S, Layout.grow(both), stop);
  }

  /** Whoever pressed one button finds the keyboard on the other. */
  private void turn(boolean running) {
    boolean focused = start.isFocused() || stop.isFocused();
    show();
    if (focused) {
      (running ? stop : start).requestFocus();
    }
  }

  private void show() {
    boolean running = model.runningProperty().get();
    head.getChildren().setAll(running ? working : start);
    if (model.failedProperty().get()) {
      head.getChildren()
          .add(
              new Notice(
                  Notice.Weight.BAD,
                  words.text("studio.robots.failed"),
                  List.of(words.text("studio.robots.failed.do"))));
    }
    Optional<Simulation> result = model.resultProperty().get();
    if (result.isPresent() && model.olderProperty().get()) {
      head.getChildren()
          .add(new Notice(Notice.Weight.INFO, words.text("studio.robots.older"), List.of()));
    }
    found
        .getChildren()
        .setAll(
            result.map(done -> new Findings(words, model, done).nodes()).orElse(List.<Node>of()));
  }
}
