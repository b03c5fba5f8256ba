package motcoach.ui.handbook;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import motcoach.method.Handbook;
import motcoach.method.Ids;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The handbook: contents and search at the left, a chapter or a card to read beside them. */
public final class HandbookView implements Screen {
  static final KeyCombination PREVIOUS =
      new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.CONTROL_DOWN);
  static final KeyCombination NEXT =
      new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.CONTROL_DOWN);
  static final KeyCombination SEARCH =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

  private final Words words;
  private final When when;
  private final HandbookViewModel model;
  private final VBox content = Layout.column(Style.GAP_L);
  private final ScrollPane page = Layout.page(content);
  private final Shelf shelf;
  private Optional<CardPage> card = Optional.empty();

  public HandbookView(Words words, When when, HandbookViewModel model) {
    this.words = words;
    this.when = when;
    this.model = model;
    page.setFocusTraversable(true);
    Named.name(page, title());
    shelf = new Shelf(words, model, page);
    shelf
        .getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/handbook.css")).toExternalForm());
    shelf.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.phaseProperty().addListener((phase, before, now) -> show());
    model.spotProperty().addListener((spot, before, now) -> turn());
    model
        .companyProperty()
        .addListener((company, before, now) -> card.ifPresent(open -> open.join(now)));
    model
        .noCompanyProperty()
        .addListener((failed, before, now) -> card.ifPresent(open -> now.ifPresent(open::tell)));
    show();
  }

  @Override
  public Parent node() {
    return shelf;
  }

  @Override
  public ObservableValue<String> title() {
    return words.text("frame.handbook");
  }

  /** What is read gets the keyboard, so that it can be scrolled; Tab comes to the rest. */
  @Override
  public void arrived() {
    page.requestFocus();
  }

  private void show() {
    shelf.useful(model.phaseProperty().get() == HandbookViewModel.Phase.OPEN);
    switch (model.phaseProperty().get()) {
      case OPENING -> content.getChildren().setAll(new Busy(words.text("handbook.busy")));
      case EMPTY ->
          content
              .getChildren()
              .setAll(
                  new EmptyState(
                      Feather.BOOK_OPEN,
                      words.text("handbook.empty"),
                      words.text("handbook.empty.about")));
      case FAILED ->
          content.getChildren().setAll(Notice.failure(words, model.failureProperty().get()));
      case OPEN -> model.spotProperty().get().ifPresent(this::show);
    }
  }

  /** Another page of the handbook; the keyboard is where it begins. */
  private void turn() {
    if (model.phaseProperty().get() == HandbookViewModel.Phase.OPEN) {
      model.spotProperty().get().ifPresent(this::show);
      page.requestFocus();
    }
  }

  private void show(Handbook.Spot spot) {
    content.getChildren().clear();
    model.cameFrom().ifPresent(from -> content.getChildren().add(back(from)));
    model.aside().ifPresent(aside -> content.getChildren().add(note(aside)));
    card = spot.card().map(each -> new CardPage(words, when, model, spot.chapter(), each));
    content
        .getChildren()
        .add(card.<Node>map(each -> each).orElseGet(() -> chapter(spot.chapter())));
    card.ifPresent(open -> open.join(model.companyProperty().get()));
    model.noCompanyProperty().get().ifPresent(why -> card.ifPresent(open -> open.tell(why)));
    shelf.show(spot);
    page.setVvalue(0);
    // Large pages keep their old height until they are laid out, and with it the old place.
    Platform.runLater(() -> page.setVvalue(0));
  }

  private Node chapter(Handbook.Chapter chapter) {
    return new ChapterPage(words, model, chapter);
  }

  private Node back(Place from) {
    String kind = from.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    ObservableValue<String> wording = words.text("handbook.back." + kind);
    Button back = Named.say(new Button(), wording);
    back.setGraphic(Icon.of(Feather.ARROW_LEFT));
    back.setOnAction(pressed -> model.back());
    return Named.describe(back, wording, Optional.of(BACK));
  }

  private Notice note(HandbookViewModel.Aside aside) {
    String key =
        aside.fit().map(fit -> "handbook.fit." + Ids.of(fit)).orElse("handbook.fit.unknown");
    return new Notice(
        Notice.Weight.INFO,
        words.text(key, aside.asked()),
        List.of(words.text(key + ".about", aside.asked())));
  }

  private void key(KeyEvent key) {
    if (PREVIOUS.match(key)) {
      model.neighbour(-1).ifPresent(model::read);
    } else if (NEXT.match(key)) {
      model.neighbour(1).ifPresent(model::read);
    } else if (SEARCH.match(key)) {
      shelf.search();
    } else if (BACK.match(key) && model.cameFrom().isPresent()) {
      model.back();
    } else {
      return;
    }
    key.consume();
  }
}
