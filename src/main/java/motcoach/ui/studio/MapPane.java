package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.studio.map.Arranger;
import motcoach.studio.map.LayeredArranger;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The map of the scenario that is looked at: what in it makes what possible. */
public final class MapPane extends BorderPane {
  private final Words words;
  private final MapViewModel model;
  private final MapCanvas canvas;
  private final TextField search = new TextField();
  private final Label count = Layout.label("", Style.SMALL, Style.MUTED);
  private final VBox told = Layout.slot(Style.GAP_S);
  private int turn;

  public MapPane(Words words, EditingViewModel editing, Tasks tasks) {
    this(words, editing, tasks, new LayeredArranger());
  }

  MapPane(Words words, EditingViewModel editing, Tasks tasks, Arranger arranger) {
    this.words = words;
    this.model = new MapViewModel(editing, tasks, arranger);
    this.canvas = new MapCanvas(model, words);
    getStyleClass().add("map-pane");
    getStylesheets()
        .add(
            Objects.requireNonNull(MapPane.class.getResource("/css/studio-map.css"))
                .toExternalForm());
    Named.name(search, words.text("studio.map.search"));
    search.promptTextProperty().bind(words.text("studio.map.search"));
    search.getStyleClass().add("map-search");
    search.textProperty().addListener((typed, before, now) -> find());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    model.pictureProperty().addListener((drawn, before, now) -> find());
    words.whileShown(this, this::find);
    HBox bar =
        Layout.row(
            Style.GAP_S,
            search,
            count,
            Layout.spacer(),
            button(Feather.ZOOM_OUT, "studio.map.farther", KeyCode.MINUS, canvas::farther),
            button(Feather.ZOOM_IN, "studio.map.nearer", KeyCode.PLUS, canvas::nearer),
            button(Feather.MAXIMIZE, "studio.map.fit", KeyCode.DIGIT0, canvas::fit));
    bar.getStyleClass().add("map-bar");
    setTop(new VBox(bar, told));
    model.stateProperty().addListener((drawn, before, now) -> tell(now));
    tell(model.stateProperty().get());
    setCenter(canvas);
    find();
  }

  private Button button(Ikon icon, String key, KeyCode code, Runnable act) {
    Button button =
        Named.describe(
            new Button(), words, key, new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN));
    button.setGraphic(Icon.of(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setOnAction(pressed -> act.run());
    return button;
  }

  /** What is being done, or why the picture is older than the scenario. */
  private void tell(MapViewModel.State state) {
    told.getChildren().clear();
    if (state == MapViewModel.State.DRAWING) {
      ObservableValue<String> doing = words.text("studio.map.drawing");
      ProgressBar bar = Named.name(new ProgressBar(), doing);
      told.getChildren()
          .add(Layout.row(Style.GAP_S, bar, Layout.label(doing, Style.SMALL, Style.MUTED)));
      told.getChildren().get(0).getStyleClass().add("map-bar");
    } else if (state == MapViewModel.State.FAILED) {
      Button again = Named.say(new Button(), words.text("studio.map.again"));
      again.setOnAction(pressed -> model.again());
      told.getChildren()
          .add(
              new Notice(
                      Notice.Weight.BAD,
                      words.text("studio.map.failed"),
                      List.of(words.text("studio.map.failed.do")))
                  .with(again));
    }
  }

  private void find() {
    Set<Integer> found = model.found(search.getText(), words.language());
    turn = 0;
    canvas.show(found);
    count.setText(
        search.getText().isBlank()
            ? words.say("studio.map.size", model.pictureProperty().get().graph().nodes().size())
            : words.say("studio.map.found", found.size()));
  }

  /** Enter goes from one that was found to the next, Escape ends the search, down goes to it. */
  private void searchKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      next().ifPresent(model::stepTo);
    } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      key.consume();
      search.clear();
    } else if (key.getCode() == KeyCode.DOWN) {
      key.consume();
      canvas.requestFocus();
    }
  }

  private Optional<Integer> next() {
    Set<Integer> found = model.found(search.getText(), words.language());
    return found.isEmpty()
        ? Optional.empty()
        : found.stream().skip(turn++ % found.size()).findFirst();
  }
}
