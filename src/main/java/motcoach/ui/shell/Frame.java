package motcoach.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;

/** The whole content of the window. */
public final class Frame extends BorderPane {
  /** Narrower than this, in em, the side bar shows icons only (1,100 px at 100 %). */
  private static final double FOLD_EM = 78;

  private final Function<Place, Screen> screens;
  private final SideBar sideBar;
  private final TopBar topBar;
  private final PaletteViewModel search;
  private final Palette palette;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
  private Screen current;

  /**
   * @param search finds what can be gone to or done from everywhere
   * @param screens makes the screen of a place
   */
  public Frame(
      FrameViewModel model,
      PaletteViewModel search,
      Words words,
      Theme theme,
      Function<Place, Screen> screens) {
    this.search = search;
    this.screens = screens;
    this.sideBar = new SideBar(model, words);
    this.topBar = new TopBar(model, words, theme, sideBar.foldedProperty(), this::search);
    this.palette = new Palette(search, words);
    getStyleClass().add(Style.FRAME);
    setTop(null);
    setCenter(null);
    search.openProperty().addListener((toggled, before, now) -> show(now));
    sideBar
        .foldedProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> getWidth() < FOLD_EM * 14 * theme.textPercentProperty().get() / 100,
                widthProperty(),
                theme.textPercentProperty()));
    Shortcuts.install(this, model, this::search);
    model.visitProperty().addListener((went, before, now) -> show(now.place()));
    if (model.visitProperty().get() != null) {
      show(model.visitProperty().get().place());
    }
  }

  /** Title of the page shown, for the window. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** Lets the screen shown let go of what it holds; nothing is shown after this. */
  public void close() {
    if (current != null) {
      current.left();
      current = null;
    }
  }

  /** Opens the search, or closes it. Where the side bar is hidden it leads nowhere else. */
  private void search() {
    if (search.openProperty().get()) {
      search.close();
    } else {
      search.open(getLeft() != null);
    }
  }

  private void show(boolean searching) {
    if (searching) {
      Optional<Node> focused = Optional.ofNullable(getScene().getFocusOwner());
      getChildren().add(palette);
      requestLayout();
      palette.arrived(focused);
    } else {
      getChildren().remove(palette);
      palette.left();
    }
  }

  /** The search lies over everything; a border pane knows no such place. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    palette.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void show(Place place) {
    search.close();
    Screen next = screens.apply(place);
    close();
    current = next;
    title.unbind();
    title.bind(next.title());
    boolean alone = next.focused() || place instanceof Place.Start;
    setLeft(alone ? null : sideBar);
    sideBar.select(place);
    Node page = next.node();
    BorderPane inner = new BorderPane(page);
    inner.setTop(topBar);
    topBar.searchable(!alone);
    topBar.show(next.bar().orElseGet(() -> Layout.label(next.title(), Style.PAGE_TITLE)));
    setCenter(inner);
    // A scroll pane takes its content into the scene only with its skin; without it nothing there
    // could be given the focus.
    inner.applyCss();
    next.arrived();
  }
}
