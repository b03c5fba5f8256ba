package motcoach.ui.handbook;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import motcoach.method.Handbook;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * Search and contents beside the page; where there is no room for both (a narrow window or large
 * text) above it, and the list takes the page's place while one looks for something.
 */
final class Shelf extends BorderPane {
  /** Narrower than so many times the size of the text, and there is no room for both. */
  private static final double ROOM_FOR_BOTH = 60;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Words words;
  private final HandbookViewModel model;
  private final Node page;
  private final TextField field = new LineField();
  private final ToggleButton browse;
  private final HBox search;
  private final Contents contents;
  private final Results results;
  private final ScrollPane list = new ScrollPane();
  private final BooleanBinding crowded;
  private boolean narrow;

  Shelf(Words words, HandbookViewModel model, Node page) {
    this.words = words;
    this.model = model;
    this.page = page;
    contents = new Contents(words, model);
    results = new Results(words, model);
    browse = new ToggleButton();
    browse
        .textProperty()
        .bind(
            words.follow(
                () ->
                    words.say(
                        browse.isSelected() ? "handbook.contents.close" : "handbook.contents"),
                browse.selectedProperty()));
    browse.setGraphic(Icon.of(Feather.LIST));
    browse.setMinWidth(USE_PREF_SIZE);
    browse.selectedProperty().addListener((pressed, before, now) -> arrange());
    search = Layout.row(Style.GAP_S, Icon.of(Feather.SEARCH, Style.MUTED), Layout.grow(field));
    HBox.setHgrow(search, Priority.ALWAYS);
    list.setFitToWidth(true);
    list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    list.setFocusTraversable(false);
    list.getStyleClass().addAll(Style.PAGE, HandbookStyle.LIST);
    fill();
    Label measure = new Label();
    measure.setManaged(false);
    measure.setVisible(false);
    getChildren().add(measure);
    getStyleClass().add(HandbookStyle.SCREEN);
    crowded =
        Bindings.createBooleanBinding(
            () -> getWidth() > 0 && getWidth() < ROOM_FOR_BOTH * measure.getFont().getSize(),
            widthProperty(),
            measure.fontProperty());
    // Both change in the middle of a layout pass, when nothing may be moved about.
    crowded.addListener(
        (changed, before, now) ->
            Platform.runLater(
                () -> {
                  narrow = crowded.get();
                  settle();
                }));
    words.whileShown(this, this::look);
    settle();
  }

  private void fill() {
    field.textProperty().bindBidirectional(model.queryProperty());
    field.promptTextProperty().bind(words.text("handbook.search.prompt"));
    Named.name(field, words.text("handbook.search"));
    field.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            key.consume();
          } else if (key.getCode() == KeyCode.DOWN) {
            firstInList();
            key.consume();
          }
        });
    field.setOnAction(
        entered ->
            model.hits(words.language()).stream()
                .findFirst()
                .ifPresent(best -> model.read(best.spot())));
    model.queryProperty().addListener((typed, before, now) -> look());
  }

  /** Whether there is anything to look for. */
  void useful(boolean there) {
    search.setVisible(there);
    list.setVisible(there);
    browse.setVisible(there);
  }

  /** Marks where one is, and gives the page its place back. */
  void show(Handbook.Spot spot) {
    contents.show(spot);
    browse.setSelected(false);
    arrange();
    if (!looking()) {
      Platform.runLater(() -> contents.here().ifPresent(this::reveal));
    }
  }

  /** To the search field, with what was typed ready to be replaced. */
  void search() {
    field.requestFocus();
    field.selectAll();
  }

  private void firstInList() {
    Node first = looking() ? results.lookup("." + Style.LINK_CARD) : contents.here().orElse(null);
    if (first != null && list.getScene() != null) {
      first.requestFocus();
    }
  }

  private boolean looking() {
    return !model.queryProperty().get().isBlank();
  }

  private void look() {
    if (looking()) {
      results.show(model.hits(words.language()));
      browse.setSelected(true);
      list.setVvalue(0);
    }
    arrange();
  }

  /** Puts everything beside or above the page. */
  private void settle() {
    setLeft(null);
    setTop(null);
    setCenter(null);
    pseudoClassStateChanged(NARROW, narrow);
    if (narrow) {
      HBox above = Layout.row(Style.GAP_S, search, browse);
      above.getStyleClass().add(HandbookStyle.ABOVE);
      setTop(above);
    } else {
      VBox side = Layout.column(Style.GAP_S, search, Layout.grow(list));
      side.getStyleClass().add(HandbookStyle.SIDE);
      setLeft(side);
    }
    arrange();
  }

  /** Moves nothing that is in its place already: it might have the keyboard. */
  private void arrange() {
    Node listed = looking() ? results : contents;
    if (list.getContent() != listed) {
      list.setContent(listed);
    }
    Node centre = narrow && browse.isSelected() ? list : page;
    if (getCenter() != centre) {
      setCenter(centre);
    }
  }

  private void reveal(Button item) {
    double room = contents.getHeight() - list.getViewportBounds().getHeight();
    if (room <= 0 || list.getContent() != contents) {
      return;
    }
    Bounds place = item.getBoundsInParent();
    double top = list.getVvalue() * room;
    if (place.getMinY() < top || place.getMaxY() > top + list.getViewportBounds().getHeight()) {
      double middle = (list.getViewportBounds().getHeight() - place.getHeight()) / 2;
      list.setVvalue(Math.max(0, Math.min(1, (place.getMinY() - middle) / room)));
    }
  }
}
