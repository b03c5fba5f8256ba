package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motcoach.studio.Draft;
import motcoach.studio.History;
import motcoach.studio.Outline;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Segments;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.form.FormPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Outline, form and what helps beside it; one history for all of them. */
final class EditorPage extends BorderPane {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final double[] DIVIDERS = {0.2, 0.66};

  private final Words words;
  private final StudioViewModel studio;
  private final EditingViewModel model;
  private final StudioView.Tools tools;
  private final OutlinePane outline;
  private final ObjectProperty<Middle> middle = new SimpleObjectProperty<>(this, "m", Middle.FORM);
  private final ObjectProperty<Side> side = new SimpleObjectProperty<>(this, "s", Side.PROBLEMS);
  private final StackPane center = new StackPane();
  private final StackPane beside = new StackPane();
  private final Map<Middle, Node> middles = new EnumMap<>(Middle.class);
  private final Map<Side, Node> sides = new EnumMap<>(Side.class);
  private final FormPane form;
  private final VBox told = Layout.slot(Style.GAP_S);
  private final VBox searching = Layout.slot(Style.GAP_S);
  private Optional<TryoutViewModel> tryout = Optional.empty();

  EditorPage(Words words, StudioViewModel studio, EditingViewModel model, StudioView.Tools tools) {
    this.words = words;
    this.studio = studio;
    this.model = model;
    this.tools = tools;
    this.outline = new OutlinePane(words, model);
    this.form = new FormPane(words, model);
    SplitPane panes = new SplitPane(outline, center, right());
    panes.setDividerPositions(DIVIDERS);
    SplitPane.setResizableWithParent(outline, false);
    setTop(new VBox(head(), searching, told));
    setCenter(panes);
    setBottom(foot());
    getStyleClass().add("studio-editor");
    middle.addListener((property, before, now) -> showMiddle(now));
    side.addListener((property, before, now) -> showSide(now));
    showMiddle(middle.get());
    showSide(side.get());
    studio.doneProperty().addListener((property, before, now) -> tell(now));
    model.savedProperty().addListener((property, before, now) -> tellSaved(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void arrived() {
    outline.requestFocus();
  }

  private void showMiddle(Middle now) {
    center.getChildren().setAll(middles.computeIfAbsent(now, this::middle));
  }

  private Node middle(Middle which) {
    return switch (which) {
      case FORM -> form;
      case MAP -> new MapPane(words, model, tools.aside());
      case TEXTS -> new TextsPane(words, model);
    };
  }

  private Node right() {
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
      case ROBOTS -> new RobotsPane(words, tryout(), new RobotsViewModel(tryout(), tools.aside()));
      case BENCH -> new BenchPane(words, new BenchViewModel(tryout(), tools.aside()));
    };
  }

  /** One talk for all panes that look at it. */
  private TryoutViewModel tryout() {
    if (tryout.isEmpty()) {
      tryout =
          Optional.of(new TryoutViewModel(model, tools.aside(), tools.engines(), words.language()));
    }
    return tryout.get();
  }

  /** One history for all: boxes have ideas of their own about these keys. */
  private void pressed(KeyEvent key) {
    if (UNDO.match(key)) {
      key.consume();
      model.undo();
    } else if (FIND.match(key)) {
      key.consume();
      find();
    } else if (REDO.match(key) || REDO_TOO.match(key)) {
      key.consume();
      model.redo();
    }
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

  private Node head() {
    Button shelf = Named.say(new Button(), words.text("studio.to-shelf"));
    shelf.setGraphic(Icon.of(Feather.CHEVRON_LEFT));
    shelf.getStyleClass().add(Styles.FLAT);
    shelf.setOnAction(pressed -> studio.leave());
    Label title =
        Layout.label(
            words.follow(
                () ->
                    model.draft().file(Draft.CARD).map(c -> words.in(Outline.label(c))).orElse(""),
                model.historyProperty()),
            Style.CARD_TITLE);
    Node row =
        Layout.row(
            Style.GAP_S,
            shelf,
            title,
            Layout.spacer(),
            Segments.of(middle, List.of(Middle.values()), words::nameOf),
            search(),
            step(
                Feather.CORNER_UP_LEFT, "studio.undo", "studio.undo.step", UNDO, model::undo, true),
            step(
                Feather.CORNER_UP_RIGHT,
                "studio.redo",
                "studio.redo.step",
                REDO,
                model::redo,
                false),
            verb(Feather.SHARE, "studio.export", "studio.export.about", this::export),
            verb(Feather.PLAY_CIRCLE, "studio.install", "studio.install.about", studio::install));
    row.getStyleClass().add("studio-head");
    return row;
  }

  private Button search() {
    Button search = new Button();
    search.setGraphic(Icon.of(Feather.SEARCH));
    search.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    Named.describe(search, words, "studio.find.open", FIND);
    search.setOnAction(pressed -> find());
    return search;
  }

  private Button step(
      Ikon icon, String key, String stepKey, KeyCombination keys, Runnable run, boolean back) {
    Button step = new Button();
    step.setGraphic(Icon.of(icon));
    step.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    ObservableValue<String> name =
        words.follow(
            () -> {
              History history = model.historyProperty().get();
              return (back ? history.undoable() : history.redoable())
                  .map(done -> words.say(stepKey, words.name(done.doing())))
                  .orElse(words.say(key));
            },
            model.historyProperty());
    Named.describe(step, name, Optional.of(keys));
    step.disableProperty()
        .bind(
            model.historyProperty().map(now -> (back ? now.undoable() : now.redoable()).isEmpty()));
    step.setOnAction(pressed -> run.run());
    return step;
  }

  private Button verb(Ikon icon, String key, String about, Runnable run) {
    Button verb = Named.say(new Button(), words.text(key));
    verb.setGraphic(Icon.of(icon));
    Named.describe(verb, words, about);
    verb.setOnAction(pressed -> run.run());
    return verb;
  }

  private void export() {
    String name =
        model
                .draft()
                .file(Draft.CARD)
                .flatMap(
                    card ->
                        card instanceof motcoach.studio.Value.Obj c
                            ? c.string("id")
                            : Optional.empty())
                .orElse("pack")
            + ".motpack";
    Optional<Path> target =
        tools
            .files()
            .ask(getScene().getWindow(), words.say("studio.export"), Optional.empty(), name);
    target.ifPresent(studio::export);
  }

  private void tell(Optional<StudioViewModel.Done> done) {
    told.getChildren()
        .setAll(
            done
                .map(
                    what ->
                        what.inTheWay().isEmpty()
                            ? new Notice(Notice.Weight.GOOD, words.text(what.done()), List.of())
                            : new Notice(
                                Notice.Weight.BAD,
                                words.text(what.notDone()),
                                what.inTheWay().stream()
                                    .limit(5)
                                    .<ObservableValue<String>>map(words::text)
                                    .toList()))
                .stream()
                .toList());
  }

  private void tellSaved(Saved saved) {
    saved
        .failure()
        .ifPresent(
            why ->
                told.getChildren()
                    .setAll(
                        why instanceof Desk.ChangedElsewhere changed
                            ? new Notice(
                                Notice.Weight.CAUTION,
                                words.text("studio.changed-elsewhere", changed.file()),
                                List.of(words.text("studio.changed-elsewhere.do")))
                            : Notice.failure(words, why)));
  }

  private Node foot() {
    ObservableValue<String> saved =
        words.follow(
            () -> {
              Saved now = model.savedProperty().get();
              if (!model.mayChange()) {
                return words.say("studio.read-only");
              } else if (now.failure().isPresent()) {
                return words.say("studio.not-saved");
              } else if (now.pending()) {
                return words.say("studio.saving");
              }
              return now.at()
                  .map(
                      at ->
                          words.say(
                              "studio.saved", at.getHour(), String.format("%02d", at.getMinute())))
                  .orElse(words.say("studio.saved.all"));
            },
            model.savedProperty());
    ObservableValue<String> problems =
        words.follow(
            () ->
                words.say(
                    "studio.problems.count",
                    model.checkedProperty().get().errors(),
                    model.checkedProperty().get().findings().size()
                        - model.checkedProperty().get().errors()),
            model.checkedProperty());
    Node row =
        Layout.row(
            Style.GAP_M,
            Layout.label(saved, Style.SMALL, Style.MUTED),
            Layout.label(problems, Style.SMALL, Style.MUTED));
    row.getStyleClass().add("studio-foot");
    return row;
  }
}
