package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
  private final StartStop doing;

  RobotsPane(Words words, TryoutViewModel tryout, RobotsViewModel model) {
    this.words = words;
    this.model = model;
    Button start = new Button();
    Named.say(start, words.text("studio.robots.start"));
    start.setGraphic(Icon.of(Feather.PLAY));
    start.getStyleClass().add(Styles.ACCENT);
    start.disableProperty().bind(tryout.shownProperty().map(Optional::isEmpty));
    start.setOnAction(pressed -> model.start());
    doing =
        new StartStop(
            words,
            start,
            "studio.robots.playing",
            model.partProperty(),
            model.runningProperty(),
            model::cancel);
    VBox all =
        Layout.column(
            Style.GAP_M,
            Layout.label(words.text("studio.robots.about"), Style.SMALL, Style.MUTED),
            head,
            found);
    all.getStyleClass().add(PlayLook.ANSWERS);
    getChildren().add(Layout.grow(PlayLook.scroll(all, words.text("studio.robots.title"))));
    PlayLook.dress(this);
    head.getChildren().add(doing);
    model.runningProperty().addListener((property, before, now) -> show());
    model.resultProperty().addListener((property, before, now) -> show());
    model.olderProperty().addListener((property, before, now) -> show());
    model.failedProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    head.getChildren().retainAll(List.of(doing));
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
