package motcoach.ui.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import motcoach.method.Handbook;
import motcoach.method.Text;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/**
 * The chapters, the open one with its cards below it. One stop for the keyboard: up and down walk
 * along it.
 */
final class Contents extends VBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Words words;
  private final HandbookViewModel model;
  private final List<Button> items = new ArrayList<>();
  private Optional<Button> here = Optional.empty();

  Contents(Words words, HandbookViewModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().add(HandbookStyle.LISTED);
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
  }

  /** Opens the chapter of {@code open} and marks where one is. */
  void show(Handbook.Spot open) {
    boolean focused = items.stream().anyMatch(Button::isFocused);
    items.clear();
    getChildren().clear();
    here = Optional.empty();
    Optional<Text> pack = Optional.empty();
    for (Handbook.Chapter chapter : model.handbook().chapters()) {
      if (!chapter.pack().equals(pack)) {
        pack = chapter.pack();
        pack.ifPresent(this::beginPack);
      }
      Handbook.Spot first = Handbook.first(chapter);
      add(first, chapter.title(), HandbookStyle.CHAPTER, first.equals(open));
      if (chapter.equals(open.chapter())) {
        chapter
            .cards()
            .forEach(
                card -> {
                  Handbook.Spot spot = new Handbook.Spot(chapter, Optional.of(card));
                  add(spot, card.title(), HandbookStyle.CARD, spot.equals(open));
                });
      }
    }
    Button stop = here.orElse(items.get(0));
    stop.setFocusTraversable(true);
    if (focused) {
      stop.requestFocus();
    }
  }

  /** From here on chapters come with a pack. */
  private void beginPack(Text title) {
    Label head =
        Layout.label(words.text("handbook.contents.pack", title), Style.SMALL, Style.MUTED);
    head.getStyleClass().add(HandbookStyle.PACK);
    getChildren().add(head);
  }

  private void add(Handbook.Spot spot, Text title, String style, boolean open) {
    Button item = Named.say(new Button(), words.text(title));
    item.getStyleClass().setAll(style);
    item.setWrapText(true);
    item.setMaxWidth(Double.MAX_VALUE);
    item.setMinHeight(USE_PREF_SIZE);
    item.setFocusTraversable(false);
    item.pseudoClassStateChanged(HERE, open);
    Named.name(item, words.text(open ? "handbook.contents.here" : "handbook.contents.item", title));
    item.setOnAction(pressed -> model.read(spot));
    if (open) {
      here = Optional.of(item);
    }
    items.add(item);
    getChildren().add(item);
  }

  /** The item of what is open. */
  Optional<Button> here() {
    return here;
  }

  private void walk(KeyEvent key) {
    int at = -1;
    for (int i = 0; i < items.size(); i++) {
      at = items.get(i).isFocused() ? i : at;
    }
    int to =
        switch (key.getCode()) {
          case DOWN -> Math.min(at + 1, items.size() - 1);
          case UP -> Math.max(at - 1, 0);
          case HOME -> 0;
          case END -> items.size() - 1;
          default -> -1;
        };
    if (at >= 0 && to >= 0) {
      items.get(at).setFocusTraversable(false);
      items.get(to).setFocusTraversable(true);
      items.get(to).requestFocus();
      key.consume();
    }
  }
}
