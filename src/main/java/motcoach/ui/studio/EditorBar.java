package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import motcoach.method.Ids;
import motcoach.scenario.Scenario;
import motcoach.studio.Draft;
import motcoach.studio.History;
import motcoach.studio.Outline;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Segments;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the pack as a whole. */
final class EditorBar extends FlowPane {
  static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final Words words;
  private final StudioViewModel studio;
  private final EditingViewModel model;
  private final FilePlace files;
  private final Handouts handouts;
  private final Runnable find;

  /**
   * @param middle what stands in the middle; follows the buttons, and they follow it
   * @param find opens the search
   */
  EditorBar(
      Words words,
      StudioViewModel studio,
      EditingViewModel model,
      StudioView.Tools tools,
      Property<Middle> middle,
      Runnable find) {
    this.words = words;
    this.studio = studio;
    this.model = model;
    this.files = tools.files();
    this.handouts = tools.handouts();
    this.find = find;
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
    getChildren()
        .addAll(
            shelf,
            title,
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
            print(),
            handOn(),
            verb(Feather.PLAY_CIRCLE, "studio.install", "studio.install.about", studio::install));
    getStyleClass().addAll(Style.GAP_S, "flow", "studio-head");
  }

  private Button search() {
    Button search = new Button();
    search.setGraphic(Icon.of(Feather.SEARCH));
    search.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    Named.describe(search, words, "studio.find.open", FIND);
    search.setOnAction(pressed -> find.run());
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

  private Button print() {
    Button print = new Button();
    print.setGraphic(Icon.of(Feather.PRINTER));
    print.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    Named.describe(print, words, "studio.print.about");
    print.setOnAction(pressed -> paper());
    return print;
  }

  /** The scenario that is looked at, if it can be played. */
  private Optional<Scenario> scenario() {
    return model
        .scenarioFile()
        .flatMap(file -> model.draft().at(Spot.of(file, "id")))
        .filter(Value.Str.class::isInstance)
        .flatMap(id -> model.checkedProperty().get().scenario(((Value.Str) id).value()));
  }

  private void paper() {
    scenario()
        .ifPresentOrElse(this::paper, () -> studio.notPrinted(words.both("studio.print.none")));
  }

  private void paper(Scenario scenario) {
    files
        .ask(
            getScene().getWindow(),
            words.say("studio.print"),
            Optional.empty(),
            scenario.id() + ".pdf")
        .ifPresent(file -> studio.print(() -> handouts.print(scenario, words.language(), file)));
  }

  /** As one file to practise with, or in the form of another program. */
  private MenuButton handOn() {
    MenuButton menu = Named.say(new MenuButton(), words.text("studio.export"));
    menu.setGraphic(Icon.of(Feather.SHARE));
    Named.describe(menu, words, "studio.export.about");
    menu.getItems().add(item("studio.export.pack", this::export));
    for (Exchange.Form form : Exchange.Form.values()) {
      menu.getItems().add(item("studio.export." + Ids.of(form), () -> handOn(form)));
    }
    menu.disableProperty().bind(studio.handOver().busyProperty());
    return menu;
  }

  private MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(words.text(key));
    item.setOnAction(chosen -> run.run());
    return item;
  }

  private void handOn(Exchange.Form form) {
    files
        .ask(
            getScene().getWindow(),
            words.say("studio.export"),
            Optional.empty(),
            studio.handOver().proposed(form))
        .ifPresent(target -> studio.handOver().write(form, words.language(), target));
  }

  private void export() {
    Optional<Value> card = model.draft().file(Draft.CARD);
    String id =
        card.orElse(Value.Obj.EMPTY) instanceof Value.Obj fields
            ? fields.string("id").orElse("pack")
            : "pack";
    Optional<Path> target =
        files.ask(
            getScene().getWindow(), words.say("studio.export"), Optional.empty(), id + ".motpack");
    target.ifPresent(studio::export);
  }
}
