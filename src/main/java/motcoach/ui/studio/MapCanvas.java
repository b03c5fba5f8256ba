package motcoach.ui.studio;

import java.util.Set;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import motcoach.studio.map.Arrangement;
import motcoach.ui.kit.Words;

/**
 * The map to look at and walk on. Arrows walk, Enter chooses; with Shift they move the map. Drawn
 * anew once per pulse at most, and only what is seen of it.
 */
final class MapCanvas extends Region {
  private static final double NEARER = 1.25;

  private final MapViewModel model;
  private final Words words;
  private final Canvas canvas = new Canvas();
  private final MapColours colours = new MapColours(this::redraw);
  final MiniMap miniMap = new MiniMap(colours, this::lookAt);
  private Sight sight = new Sight(0, 0, 1);
  private Set<Integer> found = Set.of();
  private boolean asked;
  private boolean placed;
  private double textScale = 1;

  MapCanvas(MapViewModel model, Words words) {
    this.model = model;
    this.words = words;
    canvas.setManaged(false);
    getChildren().addAll(colours, canvas, miniMap);
    getStyleClass().add("map-canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    focusedProperty().addListener((focus, before, now) -> redraw());
    model.currentProperty().addListener((walked, before, now) -> arrive(now));
    model.troubledProperty().addListener((checked, before, now) -> tell());
    model.pictureProperty().addListener((drawn, before, now) -> show(before, now));
    words.whileShown(this, this::tell);
    new MapHands(this, model).take();
    show(MapViewModel.Picture.NONE, model.pictureProperty().get());
  }

  private Arrangement map() {
    return model.pictureProperty().get().map();
  }

  /** The part of the map that is seen. */
  Sight sight() {
    return sight;
  }

  void show(Set<Integer> nodes) {
    found = nodes;
    redraw();
  }

  private void show(MapViewModel.Picture before, MapViewModel.Picture now) {
    miniMap.show(now.map());
    placed &= before.file().equals(now.file());
    requestLayout();
    tell();
  }

  private void tell() {
    int here = model.currentProperty().get();
    boolean somewhere = here >= 0 && here < model.pictureProperty().get().graph().nodes().size();
    setAccessibleText(
        somewhere
            ? new MapSpeech(
                    words, model.pictureProperty().get().graph(), model.troubledProperty().get())
                .of(here)
            : words.say("studio.map.name"));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    redraw();
  }

  private void arrive(int node) {
    if (placed && node >= 0 && node < map().boxes().size()) {
      see(sight.showing(map().boxes().get(node), getWidth(), getHeight()));
    }
    tell();
  }

  // ---- Looking around

  void fit() {
    if (map().width() > 0) {
      see(Sight.of(map(), getWidth(), getHeight()));
    }
  }

  void nearer() {
    see(sight.zoomed(NEARER, getWidth() / 2, getHeight() / 2));
  }

  void farther() {
    see(sight.zoomed(1 / NEARER, getWidth() / 2, getHeight() / 2));
  }

  private void lookAt(double x, double y) {
    double scale = sight.scale();
    see(new Sight(x - getWidth() / scale / 2, y - getHeight() / scale / 2, scale));
  }

  /** Looks at another part of the map, never far away from it. */
  void see(Sight next) {
    sight = next.near(map(), getWidth(), getHeight());
    redraw();
  }

  /** First as large as one reads, with where one is in sight. */
  private void place() {
    textScale = colours.textScale();
    Sight start = new Sight(0, 0, textScale);
    int here = model.currentProperty().get();
    sight = here < 0 ? start : start.showing(map().boxes().get(here), getWidth(), getHeight());
    placed = true;
  }

  // ---- Drawing

  private void redraw() {
    if (!asked) {
      asked = true;
      Platform.runLater(this::draw);
    }
  }

  private void draw() {
    asked = false;
    if (!placed || canvas.getWidth() <= 0) {
      return;
    }
    growWithText();
    MapViewModel.Picture picture = model.pictureProperty().get();
    MapLines paper =
        new MapLines(canvas.getGraphicsContext2D(), sight, canvas.getWidth(), canvas.getHeight());
    new MapDrawing(paper, colours, words)
        .draw(
            picture.graph(),
            picture.map(),
            new MapDrawing.Marks(
                model.currentProperty().get(), found, model.troubledProperty().get(), isFocused()));
    miniMap.draw();
    miniMap.frame(sight, getWidth(), getHeight());
  }

  private void growWithText() {
    double now = colours.textScale();
    if (now != textScale) {
      sight = sight.zoomed(now / textScale, getWidth() / 2, getHeight() / 2);
      textScale = now;
      arrive(model.currentProperty().get());
    }
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    double wide = miniMap.prefWidth(-1);
    double high = miniMap.prefHeight(-1);
    miniMap.resizeRelocate(getWidth() - wide - 12, getHeight() - high - 12, wide, high);
    if (!placed && getWidth() > 0 && !map().boxes().isEmpty()) {
      place();
    }
    redraw();
  }
}
