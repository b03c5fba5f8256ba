package motcoach.ui.library;

import atlantafx.base.theme.Styles;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** All scenarios as cards, with search and filters above them. */
public final class LibraryView implements Screen {
  private final LibraryViewModel model;
  private final Words words;
  private final ScenarioCard cards;
  private final VBox column = Layout.column(Style.GAP_M);
  private final VBox trouble = Layout.slot(Style.GAP_S);
  private final VBox results = Layout.column(Style.GAP_S);
  private final ScrollPane page = Layout.page(column);
  private final CardGrid grid = new CardGrid(page);
  private final Map<Case, LinkCard> made = new IdentityHashMap<>();
  private Optional<FilterBar> bar = Optional.empty();
  private Optional<Scene> scene = Optional.empty();

  public LibraryView(LibraryViewModel model, Words words, When when) {
    this.model = model;
    this.words = words;
    this.cards = new ScenarioCard(model, words, when);
    page.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/library.css")).toExternalForm());
    model.contentProperty().addListener((read, before, now) -> now.ifPresent(this::show));
    model.foundProperty().addListener((searched, before, now) -> showFound(now));
    model.failureProperty().addListener((failed, before, now) -> now.ifPresent(this::tell));
    model
        .notKeptProperty()
        .addListener(
            (failed, before, now) ->
                trouble
                    .getChildren()
                    .setAll(now.map(why -> Notice.failure(words, why)).stream().toList()));
    // Before the field, which would move its caret.
    column.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveSearch);
    column.getChildren().add(new Busy(words.text("library.busy")));
    model.load();
  }

  @Override
  public Parent node() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return words.text("frame.practise");
  }

  @Override
  public void arrived() {
    scene = Optional.ofNullable(page.getScene());
    scene.ifPresent(s -> s.getAccelerators().put(FilterBar.FIND, this::find));
    find();
  }

  @Override
  public void left() {
    scene.ifPresent(s -> s.getAccelerators().remove(FilterBar.FIND));
  }

  private void find() {
    bar.ifPresent(FilterBar::find);
  }

  /** From the search one goes down to what was found, or empties it. */
  private void leaveSearch(KeyEvent key) {
    boolean searching =
        key.getTarget() instanceof Node at && at.getStyleClass().contains("library-search");
    if (searching && key.getCode() == KeyCode.DOWN) {
      key.consume();
      grid.enter();
    } else if (searching && key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      model.searchProperty().set("");
    }
  }

  private void show(LibraryContent read) {
    made.clear();
    column.getChildren().clear();
    if (read.shelf().all().isEmpty()) {
      column
          .getChildren()
          .add(
              new EmptyState(
                  Feather.PACKAGE,
                  words.text("library.nothing"),
                  words.text("library.nothing.about")));
      return;
    }
    read.newClothes().ifPresent(suggestion -> column.getChildren().add(suggested(suggestion)));
    FilterBar filters = new FilterBar(model, words, read.shelf().all());
    bar = Optional.of(filters);
    column.getChildren().addAll(filters, trouble, results);
    showFound(model.foundProperty().get());
    find();
  }

  private void showFound(List<Case> found) {
    int all = model.contentProperty().get().map(read -> read.shelf().all().size()).orElse(0);
    Label count =
        Layout.label(words.text("library.count", found.size(), all), Style.SMALL, Style.MUTED);
    grid.show(found.stream().map(each -> made.computeIfAbsent(each, cards::of)).toList());
    results.getChildren().setAll(count, found.isEmpty() ? nothingFound() : grid);
  }

  private Node nothingFound() {
    return new EmptyState(
            Feather.SEARCH, words.text("library.empty"), words.text("library.empty.about"))
        .offering(words.text("library.empty.clear"), model::clear);
  }

  private Node suggested(NewClothes clothes) {
    LinkCard open =
        new LinkCard(
            words.text("library.clothes.open", clothes.entry().scenario().title()),
            () -> model.prepare(clothes.entry()),
            Layout.row(
                Style.GAP_M,
                Icon.of(Feather.COMPASS, Style.ACCENT),
                Layout.grow(
                    Layout.column(
                        Style.GAP_XS,
                        Layout.label(
                            words.text("library.clothes.open", clothes.entry().scenario().title()),
                            Style.CARD_TITLE),
                        Layout.label(
                            words.text(
                                clothes.otherTrade()
                                    ? "library.clothes.trade"
                                    : "library.clothes.people",
                                clothes.family(),
                                clothes.missed(),
                                clothes.of()),
                            Style.BODY))),
                Icon.of(Feather.CHEVRON_RIGHT, Style.MUTED)));
    Button more = Named.say(new Button(), words.text("library.clothes.more", clothes.family()));
    more.setGraphic(Icon.of(Feather.FILTER));
    more.getStyleClass().add(Styles.FLAT);
    more.setOnAction(pressed -> model.focus(clothes.family()));
    return Layout.column(Style.GAP_XS, open, more);
  }

  private void tell(Exception why) {
    column
        .getChildren()
        .setAll(
            Notice.failure(words, why),
            new Card(
                Layout.label(words.text("library.failed"), Style.BODY),
                Layout.row(Style.GAP_S, again())));
  }

  private Button again() {
    Button again = Named.say(new Button(), words.text("library.again"));
    again.setOnAction(pressed -> model.load());
    return again;
  }
}
