package motcoach.ui.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Beside;

/** Cards beside and below each other; the arrow keys walk from one to the next. */
final class CardGrid extends VBox {
  /** Narrower than this many em, a card is a column of single words. */
  private static final double LEAST_CARD = 26;

  private final ScrollPane page;
  private List<? extends Node> cards = List.of();

  /**
   * @param page in which a card is brought into view when the keyboard comes to it
   */
  CardGrid(ScrollPane page) {
    this.page = page;
    // Before the page, which would scroll.
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  void show(List<? extends Node> shown) {
    cards = List.copyOf(shown);
    getChildren().setAll(new Beside(LEAST_CARD, cards.toArray(Node[]::new)));
  }

  /** The keyboard goes to the first card, if there is one. */
  void enter() {
    cards.stream().findFirst().ifPresent(this::go);
  }

  private void walk(KeyEvent key) {
    Optional<? extends Node> here = cards.stream().filter(Node::isFocused).findFirst();
    if (here.isEmpty()) {
      return;
    }
    int index = cards.indexOf(here.get());
    Optional<? extends Node> next =
        switch (key.getCode()) {
          case RIGHT -> at(index + 1);
          case LEFT -> at(index - 1);
          case DOWN -> nearest(here.get(), true);
          case UP -> nearest(here.get(), false);
          case HOME -> at(0);
          case END -> at(cards.size() - 1);
          default -> Optional.empty();
        };
    next.ifPresent(
        card -> {
          key.consume();
          go(card);
        });
  }

  private Optional<? extends Node> at(int index) {
    return index >= 0 && index < cards.size() ? Optional.of(cards.get(index)) : Optional.empty();
  }

  /** The card of the next row up or down that stands straightest above or below. */
  private Optional<? extends Node> nearest(Node here, boolean below) {
    Bounds from = here.getBoundsInParent();
    Stream<? extends Node> beyond =
        cards.stream()
            .filter(
                card ->
                    below
                        ? card.getBoundsInParent().getMinY() >= from.getMaxY()
                        : card.getBoundsInParent().getMaxY() <= from.getMinY());
    Comparator<Node> byRow =
        Comparator.comparingDouble(card -> Math.abs(card.getLayoutY() - from.getMinY()));
    Comparator<Node> byColumn =
        Comparator.comparingDouble(card -> Math.abs(card.getLayoutX() - from.getMinX()));
    return beyond.min(byRow.thenComparing(byColumn));
  }

  private void go(Node card) {
    card.requestFocus();
    Bounds place = page.getContent().sceneToLocal(card.localToScene(card.getBoundsInLocal()));
    double seen = page.getViewportBounds().getHeight();
    double hidden = page.getContent().getBoundsInLocal().getHeight() - seen;
    if (hidden <= 0) {
      return;
    }
    double top = page.getVvalue() * hidden;
    if (place.getMinY() < top) {
      page.setVvalue(place.getMinY() / hidden);
    } else if (place.getMaxY() > top + seen) {
      page.setVvalue((place.getMaxY() - seen) / hidden);
    }
  }
}
