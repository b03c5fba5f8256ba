package motcoach.ui.studio;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.map.LayeredArranger;
import motcoach.studio.map.ScenarioGraph;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Segments;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.form.FormPane;

/** Outline, form and what helps beside it; one history for all of them. */
final class EditorPage extends BorderPane {
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final Words words;
  private final StudioViewModel studio;
  private final EditingViewModel model;
  private final StudioView.Tools tools;
  private final OutlinePane outline;
  private final EditorParts parts;
  private final ObjectProperty<Middle> middle = new SimpleObjectProperty<>(this, "m", Middle.FORM);
  private final ObjectProperty<Side> side = new SimpleObjectProperty<>(this, "s", Side.PROBLEMS);
  private final StackPane center = new StackPane();
  private final StackPane beside = new StackPane();
  private final Map<Middle, Node> middles = new EnumMap<>(Middle.class);
  private final Map<Side, Node> sides = new EnumMap<>(Side.class);
  private final FormPane form;
  private final ToWriteViewModel toWrite;
  private final WordingViewModel rules;
  private final VBox searching = Layout.slot(Style.GAP_S);
  private Optional<TryoutViewModel> tryout = Optional.empty();
  private Optional<RobotsViewModel> robots = Optional.empty();

  EditorPage(Words words, StudioViewModel studio, EditingViewModel model, StudioView.Tools tools) {
    this.words = words;
    this.studio = studio;
    this.model = model;
    this.tools = tools;
    this.outline = new OutlinePane(words, model);
    this.form = new FormPane(words, model);
    this.toWrite = new ToWriteViewModel(model);
    this.rules = new WordingViewModel(model, tools.wordings(), tools.aside());
    parts =
        new EditorParts(
            words, Map.of(Part.OUTLINE, outline, Part.MIDDLE, center, Part.SIDE, right()));
    setTop(
        new VBox(
            new EditorBar(words, studio, model, tools, middle, this::find),
            searching,
            new EditorNotices(words, studio, model, outline::requestFocus)));
    setCenter(parts);
    setBottom(new EditorFoot(words, model, toWrite, this::nextToWrite));
    getStyleClass().add("studio-editor");
    middle.addListener((property, before, now) -> showMiddle(now));
    side.addListener((property, before, now) -> showSide(now));
    showMiddle(middle.get());
    showSide(side.get());
    // Whoever is led to a field sees the form it stands in; this hears of it before the form does.
    model.pointedProperty().addListener((property, before, now) -> middle.set(Middle.FORM));
    ChangeListener<Node> leaving = (property, before, now) -> model.settle();
    sceneProperty()
        .addListener(
            (property, before, now) -> {
              if (before != null) {
                before.focusOwnerProperty().removeListener(leaving);
              }
              if (now != null) {
                now.focusOwnerProperty().addListener(leaving);
              }
            });
    // A map that could not be drawn says so itself when it is asked for.
    tools.aside().run(() -> wakeMap(model.draft()), awake -> {}, why -> {});
    studio.editionProperty().addListener((property, before, now) -> ask(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Reading a scenario for its map and arranging one take their time only at first. */
  private static boolean wakeMap(Draft draft) {
    draft.files().forEach(ScenarioGraph::of);
    LayeredArranger.wakeUp();
    return true;
  }

  void arrived() {
    // A split pane takes its parts into the scene only with its skin.
    applyCss();
    outline.requestFocus();
  }

  private void showMiddle(Middle now) {
    parts.showMiddle();
    center.getChildren().setAll(middles.computeIfAbsent(now, this::middle));
  }

  private Node middle(Middle which) {
    return switch (which) {
      case FORM -> form;
      case MAP -> new MapPane(words, model, tools.aside());
      case TEXTS ->
          new TextsPane(words, new TextsViewModel(model), studio.handOver(), tools.files());
      case TRAINEES ->
          new TraineesPane(words, new TraineesViewModel(tryout(), tools.trainees(), tools.aside()));
      case HEALTH ->
          new HealthPane(
              words,
              model,
              new HealthViewModel(model, tryout(), robots(), tools.aside()),
              this::show);
      case RULES ->
          new WordingPane(
              words,
              rules,
              new EffectViewModel(rules, tools.aside()),
              tools.aside(),
              () -> middle.set(Middle.FORM));
    };
  }

  private Region right() {
    Node choice = Segments.of(side, List.of(Side.values()), words::nameOf);
    VBox column = new VBox(Layout.row(Style.GAP_S, choice), Layout.grow(beside));
    column.getChildren().get(0).getStyleClass().add("studio-side-choice");
    return column;
  }

  private void showSide(Side now) {
    beside.getChildren().setAll(sides.computeIfAbsent(now, this::side));
  }

  private Node side(Side which) {
    return switch (which) {
      case PROBLEMS -> new ProblemsPane(words, model);
      case PLAY -> new TryoutPane(words, tryout());
      case ROBOTS -> new RobotsPane(words, tryout(), robots());
      case COMMENTS ->
          new CommentsPane(
              words, new CommentsViewModel(model, studio.signatureProperty(), studio.clock()));
      case BENCH -> new BenchPane(words, new BenchViewModel(tryout(), tools.aside()), rules);
    };
  }

  /** One talk for all panes that look at it. */
  private TryoutViewModel tryout() {
    if (tryout.isEmpty()) {
      tryout =
          Optional.of(
              new TryoutViewModel(
                  model, tools.aside(), () -> rules.engine(tools.engines()), words.language()));
      rules.ruledProperty().addListener((property, before, now) -> tryout.get().hearAnew());
    }
    return tryout.get();
  }

  /** One run for all panes that tell of it. */
  private RobotsViewModel robots() {
    if (robots.isEmpty()) {
      robots = Optional.of(new RobotsViewModel(tryout(), tools.aside()));
    }
    return robots.get();
  }

  /** Shows a place in its form, whatever stands in the middle. */
  private void show(Spot spot) {
    middle.set(Middle.FORM);
    model.goTo(spot);
    form.requestFocus();
  }

  /** One history for all: boxes have ideas of their own about these keys. */
  private void pressed(KeyEvent key) {
    if (EditorBar.UNDO.match(key)) {
      key.consume();
      model.undo();
    } else if (EditorBar.FIND.match(key)) {
      key.consume();
      find();
    } else if (EditorFoot.NEXT.match(key)) {
      key.consume();
      nextToWrite();
    } else if (EditorBar.REDO.match(key) || REDO_TOO.match(key)) {
      key.consume();
      model.redo();
    }
  }

  private void nextToWrite() {
    toWrite.next(form.focused().orElse(model.selectionProperty().get()));
  }

  private void find() {
    if (searching.getChildren().isEmpty()) {
      searching.getChildren().setAll(new FindBar(words, model, this::found));
    }
    ((FindBar) searching.getChildren().get(0)).takeFocus();
  }

  private void found() {
    searching.getChildren().clear();
    outline.requestFocus();
  }

  private void ask(Optional<EditionViewModel> edition) {
    setCenter(
        edition
            .<Node>map(
                asked ->
                    PlayLook.scroll(
                        new EditionPane(words, asked), words.text("studio.edition.title")))
            .orElse(parts));
  }
}
