package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.studio.Spot;
import motcoach.studio.health.ConceptPlaces;
import motcoach.studio.health.Trained;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** What of the method a pack trains: concepts in rows; stages, levels, exercises in columns. */
final class HealthMatrix {
  private static final String FIVE_C = "5c.";
  private static final String CONCEPT = "studio-concept";

  private final Words words;
  private final HealthViewModel model;
  private final List<Trained> trained;
  private final Consumer<Spot> go;

  HealthMatrix(Words words, HealthViewModel model, List<Trained> trained, Consumer<Spot> go) {
    this.words = words;
    this.model = model;
    this.trained = trained;
    this.go = go;
  }

  List<Node> nodes() {
    List<Trained> there = trained.stream().filter(Trained::anywhere).toList();
    List<Trained> fiveC = there.stream().filter(each -> each.concept().startsWith(FIVE_C)).toList();
    List<Trained> others =
        there.stream().filter(each -> !each.concept().startsWith(FIVE_C)).toList();
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        Layout.label(
            words.text("studio.health.coverage.sum", there.size(), trained.size()), Style.SMALL));
    if (!others.isEmpty()) {
      nodes.add(table(others, words.text("studio.health.concept")));
    }
    if (!fiveC.isEmpty()) {
      nodes.add(table(fiveC, words.text("studio.health.five-c")));
    }
    return nodes;
  }

  /** Wider than the pane where the text is large: it scrolls by itself then. */
  private Node table(List<Trained> rows, ObservableValue<String> what) {
    GridPane table = new GridPane();
    table.getStyleClass().addAll(PlayLook.TABLE, "studio-matrix");
    table.add(Layout.label(what, Style.SMALL, Style.MUTED, CONCEPT), 0, 0);
    int column = 1;
    for (Stage stage : Stage.values()) {
      head(table, column++, words.nameOf(stage));
    }
    head(table, column++, words.text("studio.health.scenarios"));
    head(table, column++, words.text("studio.health.levels"));
    head(table, column++, words.text("studio.health.drills"));
    head(table, column, words.text("studio.health.languages"));
    for (int i = 0; i < rows.size(); i++) {
      row(table, i + 1, rows.get(i));
    }
    ScrollPane wide = Named.name(new ScrollPane(table), what);
    wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    wide.getStyleClass().add("studio-matrix-page");
    return wide;
  }

  private void head(GridPane table, int column, ObservableValue<String> name) {
    Label label = Named.say(new Label(), name);
    label.getStyleClass().addAll(Style.SMALL, Style.MUTED);
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setHalignment(label, HPos.RIGHT);
    table.add(label, column, 0);
  }

  private void row(GridPane table, int row, Trained each) {
    table.add(Layout.label(words.text(each.name()), Style.SMALL, CONCEPT), 0, row);
    int column = 1;
    for (Stage stage : Stage.values()) {
      int judged = each.judged().getOrDefault(stage, 0);
      cell(
          table,
          column++,
          row,
          judged,
          words.text("studio.health.go", each.name(), words.nameOf(stage), judged),
          ConceptPlaces.judged(model.draft(), each.concept(), stage));
    }
    Optional<Spot> scenario =
        each.scenarios().stream().findFirst().map(id -> Spot.of("scenarios/" + id + ".json"));
    cell(
        table,
        column++,
        row,
        each.scenarios().size(),
        words.text(
            "studio.health.go",
            each.name(),
            words.text("studio.health.scenarios"),
            each.scenarios().size()),
        scenario);
    text(table, column++, row, each.levels().stream().map(String::valueOf).toList());
    cell(
        table,
        column++,
        row,
        each.drills(),
        words.text(
            "studio.health.go", each.name(), words.text("studio.health.drills"), each.drills()),
        ConceptPlaces.drill(model.draft(), each.concept()));
    text(table, column, row, each.languages().stream().map(Language::id).toList());
  }

  /** A figure that leads to the first place it counts. */
  private void cell(
      GridPane table,
      int column,
      int row,
      int figure,
      ObservableValue<String> name,
      Optional<Spot> place) {
    if (figure == 0) {
      return;
    }
    Node shown;
    if (place.isPresent()) {
      Hyperlink link = new Hyperlink(String.valueOf(figure));
      Named.name(link, name);
      link.setOnAction(pressed -> go.accept(place.get()));
      shown = link;
    } else {
      shown = Layout.label(String.valueOf(figure), Style.SMALL, Style.NUMBER);
    }
    GridPane.setHalignment(shown, HPos.RIGHT);
    table.add(shown, column, row);
  }

  private static void text(GridPane table, int column, int row, List<String> items) {
    Label label =
        Layout.label(items.stream().collect(Collectors.joining(" ")), Style.SMALL, Style.NUMBER);
    GridPane.setHalignment(label, HPos.RIGHT);
    table.add(label, column, row);
  }
}
