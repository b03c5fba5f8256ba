package motcoach.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The places one can always go to. Folds to icons in a narrow window. */
final class SideBar extends VBox {
  private final FrameViewModel model;
  private final Words words;
  private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
  private final Map<Place, ToggleButton> items = new LinkedHashMap<>();

  SideBar(FrameViewModel model, Words words) {
    this.model = model;
    this.words = words;
    Label brand = Named.say(new Label(), words.text("app.brand"));
    brand.setGraphic(Icon.of(Feather.MESSAGE_CIRCLE, Style.ACCENT));
    brand.getStyleClass().add(Style.BRAND);
    foldWith(brand);
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            brand,
            item(new Place.Home(), Feather.HOME, "frame.home", Shortcuts.HOME),
            item(new Place.Practise(), Feather.PLAY_CIRCLE, "frame.practise", Shortcuts.PRACTISE),
            item(new Place.Drills(), Feather.REPEAT, "frame.drills", Shortcuts.DRILLS),
            item(new Place.Progress(), Feather.TRENDING_UP, "frame.progress", Shortcuts.PROGRESS),
            item(
                new Place.Handbook(Optional.empty()),
                Feather.BOOK_OPEN,
                "frame.handbook",
                Shortcuts.HANDBOOK),
            item(new Place.Studio(), Feather.EDIT_3, "frame.studio", Shortcuts.STUDIO),
            item(new Place.Reports(), Feather.BAR_CHART_2, "frame.reports", Shortcuts.REPORTS),
            gap,
            item(new Place.Settings(), Feather.SETTINGS, "frame.settings", Shortcuts.SETTINGS),
            learner());
    getStyleClass().add(Style.SIDE_BAR);
    folded.addListener(
        (changed, before, now) -> {
          getStyleClass().remove(Style.FOLDED);
          if (now) {
            getStyleClass().add(Style.FOLDED);
          }
        });
  }

  BooleanProperty foldedProperty() {
    return folded;
  }

  /** Marks where the window is. */
  void select(Place place) {
    items.forEach((where, item) -> item.setSelected(where.getClass() == place.getClass()));
  }

  private ToggleButton item(Place place, Ikon icon, String key, KeyCombination shortcut) {
    ToggleButton item = Named.say(new ToggleButton(), words.text(key));
    item.setGraphic(Icon.of(icon));
    item.getStyleClass().add(Style.SIDE_ITEM);
    item.setOnAction(
        pressed -> {
          item.setSelected(true);
          model.go(place);
        });
    foldWith(item);
    items.put(place, item);
    return Named.describe(item, words, key, shortcut);
  }

  private Button learner() {
    Button learner = new Button();
    learner.setOnAction(pressed -> model.choosePerson());
    learner.textProperty().bind(model.learnerProperty());
    learner.setGraphic(Icon.of(Feather.USER, Style.MUTED));
    learner.getStyleClass().addAll(Style.SIDE_ITEM, Style.MUTED);
    learner.visibleProperty().bind(model.learnerProperty().isNotEmpty());
    foldWith(learner);
    return Named.describe(
        learner, words.text("frame.learner", model.learnerProperty()), Optional.empty());
  }

  private void foldWith(javafx.scene.control.Labeled labeled) {
    labeled
        .contentDisplayProperty()
        .bind(folded.map(f -> f ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
  }
}
