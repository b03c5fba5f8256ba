package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import motcoach.studio.Spot;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The pack looked over on demand: how far it is, and every figure with the way to its place. */
final class HealthPane extends VBox {
  private final Words words;
  private final HealthViewModel model;
  private final Consumer<Spot> go;
  private final VBox head = Layout.column(Style.GAP_S);
  private final VBox found = Layout.column(Style.GAP_L);
  private final StartStop doing;

  /**
   * @param go shows a place to be changed
   */
  HealthPane(Words words, EditingViewModel editing, HealthViewModel model, Consumer<Spot> go) {
    this.words = words;
    this.model = model;
    this.go = go;
    Button start = new Button();
    Named.say(start, words.text("studio.health.start"));
    start.setGraphic(Icon.of(Feather.ACTIVITY));
    start.getStyleClass().add(Styles.ACCENT);
    start.setOnAction(pressed -> model.start());
    doing =
        new StartStop(
            words,
            start,
            "studio.health.looking",
            model.partProperty(),
            model.runningProperty(),
            model::cancel);
    VBox all =
        Layout.column(
            Style.GAP_M,
            Layout.label(words.text("studio.health.about"), Style.BODY, Style.MUTED),
            head,
            found);
    all.getStyleClass().add("studio-form");
    ScrollPane page = PlayLook.scroll(all, words.text("middle.health"));
    page.getStyleClass().add("studio-health");
    getChildren().add(Layout.grow(page));
    PlayLook.dress(this);
    head.getChildren().add(doing);
    model.runningProperty().addListener((property, before, now) -> show());
    model.foundProperty().addListener((property, before, now) -> show());
    model.failedProperty().addListener((property, before, now) -> show());
    model.crosstalkProperty().addListener((property, before, now) -> show());
    model.robots().resultProperty().addListener((property, before, now) -> show());
    model.robots().failedProperty().addListener((property, before, now) -> show());
    editing.historyProperty().addListener((property, before, now) -> lead());
    show();
  }

  private void show() {
    lead();
    found
        .getChildren()
        .setAll(
            model
                .foundProperty()
                .get()
                .map(had -> new HealthFindings(words, model, had, go).nodes())
                .orElse(List.<Node>of()));
  }

  private void lead() {
    head.getChildren().retainAll(List.of(doing));
    if (model.failedProperty().get() || model.robots().failedProperty().get()) {
      tell(Notice.Weight.BAD, "studio.health.failed", Optional.of("studio.robots.failed.do"));
    }
    if (model.older()) {
      tell(Notice.Weight.INFO, "studio.health.older", Optional.empty());
    }
  }

  private void tell(Notice.Weight weight, String key, Optional<String> more) {
    List<ObservableValue<String>> lines =
        more.<List<ObservableValue<String>>>map(line -> List.of(words.text(line)))
            .orElse(List.of());
    head.getChildren().add(new Notice(weight, words.text(key), lines));
  }
}
