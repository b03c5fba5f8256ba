package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.studio.Spot;
import motcoach.studio.health.ConceptPlaces;
import motcoach.studio.health.Trained;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/**
 * What of the method a pack trains, concept by concept: stages, scenarios, levels, exercises,
 * languages. The figures wrap, so that nothing is cut where the text is large.
 */
final class HealthCoverage {
  private final Words words;
  private final HealthViewModel model;
  private final List<Trained> trained;
  private final Consumer<Spot> go;

  HealthCoverage(Words words, HealthViewModel model, List<Trained> trained, Consumer<Spot> go) {
    this.words = words;
    this.model = model;
    this.trained = trained;
    this.go = go;
  }

  List<Node> nodes() {
    List<Trained> there = trained.stream().filter(Trained::anywhere).toList();
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        Layout.label(
            words.text("studio.health.coverage.sum", there.size(), trained.size()), Style.SMALL));
    there.forEach(each -> nodes.add(row(each)));
    return nodes;
  }

  private Node row(Trained each) {
    FlowPane figures = Layout.flow(Style.GAP_S);
    for (Stage stage : Stage.values()) {
      add(
          figures,
          each,
          words.nameOf(stage),
          each.judged().getOrDefault(stage, 0),
          ConceptPlaces.judged(model.draft(), each.concept(), stage));
    }
    Optional<Spot> scenario =
        each.scenarios().stream().findFirst().map(id -> Spot.of("scenarios/" + id + ".json"));
    add(figures, each, words.text("studio.health.scenarios"), each.scenarios().size(), scenario);
    add(
        figures,
        each,
        words.text("studio.health.drills"),
        each.drills(),
        ConceptPlaces.drill(model.draft(), each.concept()));
    if (!each.levels().isEmpty()) {
      figures
          .getChildren()
          .add(said("studio.health.levels", each.levels().stream().map(String::valueOf).toList()));
    }
    figures
        .getChildren()
        .add(said("studio.health.languages", each.languages().stream().map(Language::id).toList()));
    return Layout.column(
        Style.GAP_XS, Layout.label(words.text(each.name()), Style.SMALL, Style.STRONG), figures);
  }

  private Node said(String key, List<String> items) {
    return Layout.label(
        words.text(
            "studio.health.figure",
            words.text(key),
            items.stream().collect(Collectors.joining(" "))),
        Style.SMALL,
        Style.MUTED);
  }

  /** A figure that leads to the first place it counts; none for nothing. */
  private void add(
      FlowPane figures,
      Trained each,
      ObservableValue<String> what,
      int figure,
      Optional<Spot> place) {
    if (figure == 0) {
      return;
    }
    ObservableValue<String> shown = words.text("studio.health.figure", what, figure);
    if (place.isEmpty()) {
      figures.getChildren().add(Layout.label(shown, Style.SMALL));
      return;
    }
    Hyperlink link = Named.say(new Hyperlink(), shown);
    Named.name(link, words.text("studio.health.go", each.name(), what, figure));
    link.setOnAction(pressed -> go.accept(place.get()));
    figures.getChildren().add(link);
  }
}
