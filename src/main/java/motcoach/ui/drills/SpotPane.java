package motcoach.ui.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import motcoach.progress.drill.Mark;
import motcoach.progress.drill.Response;
import motcoach.scenario.drill.DrillItem;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;

/**
 * A reply in which the words that went wrong are marked: the arrows go from word to word, with
 * Shift they mark on, up and down go by clause; or press and drag.
 */
final class SpotPane extends AnswerPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int NOTHING = -1;

  private final DrillItem.Spot task;
  private final ItemText texts;
  private final FlowPane reply = new FlowPane();
  private final List<Label> labels = new ArrayList<>();
  private final IntegerProperty from = new SimpleIntegerProperty(NOTHING);
  private final IntegerProperty to = new SimpleIntegerProperty(NOTHING);
  private SpotPieces pieces;
  private boolean settled;

  SpotPane(DrillItem.Spot task, ItemText texts) {
    this.task = task;
    this.texts = texts;
    reply.getStyleClass().add("drill-reply");
    reply.setFocusTraversable(true);
    reply.setAccessibleRole(AccessibleRole.TEXT);
    Named.name(
        reply,
        texts
            .words()
            .follow(
                () -> texts.words().say("drills.spot.name", texts.now(task.text()), marked()),
                from,
                to,
                texts.practised()));
    reply.focusedProperty().addListener((now, before, focused) -> begin(focused));
    texts.practised().addListener((now, before, language) -> show());
    show();
    getChildren()
        .addAll(
            reply, Layout.label(texts.words().text("drills.spot.keys"), Style.SMALL, Style.MUTED));
  }

  private void show() {
    if (settled) {
      return;
    }
    pieces = SpotPieces.of(texts.now(task.text()));
    labels.clear();
    for (int i = 0; i < pieces.pieces().size(); i++) {
      Label label = new Label(pieces.shown(i));
      label.getStyleClass().add("drill-word");
      int own = i;
      label.setOnMousePressed(
          press -> {
            reply.requestFocus();
            mark(press.isShiftDown() ? from.get() : own, own);
          });
      label.setOnDragDetected(drag -> label.startFullDrag());
      label.setOnMouseDragEntered(drag -> mark(from.get(), own));
      labels.add(label);
    }
    reply.getChildren().setAll(labels);
    mark(NOTHING, NOTHING);
    begin(reply.isFocused());
  }

  /** The keyboard shows where it is: the first word is marked when it comes. */
  private void begin(boolean focused) {
    if (focused && from.get() == NOTHING && !settled) {
      mark(0, 0);
    }
  }

  private String marked() {
    if (from.get() == NOTHING) {
      return texts.words().say("drills.spot.nothing");
    }
    return pieces.text().substring(start(), end());
  }

  private int start() {
    return pieces.pieces().get(Math.min(from.get(), to.get())).start();
  }

  private int end() {
    return pieces.pieces().get(Math.max(from.get(), to.get())).end();
  }

  private void mark(int first, int last) {
    if (settled) {
      return;
    }
    from.set(first);
    to.set(last);
    for (int i = 0; i < labels.size(); i++) {
      boolean in = first != NOTHING && i >= Math.min(first, last) && i <= Math.max(first, last);
      labels.get(i).pseudoClassStateChanged(CHOSEN, in);
    }
    respond(
        first == NOTHING ? Optional.empty() : Optional.of(new Response.Spotted(start(), end())));
  }

  @Override
  boolean press(KeyEvent key) {
    if (settled || !reply.isFocused() || !key.getCode().isNavigationKey()) {
      return false;
    }
    int at = Math.max(0, to.get());
    int last = pieces.pieces().size() - 1;
    KeyCode code = key.getCode();
    int next =
        switch (code) {
          case LEFT, KP_LEFT -> Math.max(0, at - 1);
          case RIGHT, KP_RIGHT -> Math.min(last, at + 1);
          case UP, KP_UP -> pieces.clauseBefore(at);
          case DOWN, KP_DOWN -> key.isShiftDown() ? clauseEnd(at) : pieces.clauseAfter(at);
          case HOME -> 0;
          case END -> last;
          default -> NOTHING;
        };
    if (next == NOTHING) {
      return false;
    }
    mark(key.isShiftDown() ? Math.max(0, from.get()) : next, next);
    return true;
  }

  /** The end of the clause, or of the next one when it is there already. */
  private int clauseEnd(int at) {
    int last = pieces.pieces().size() - 1;
    int next = pieces.pieces().get(at).last() ? Math.min(last, at + 1) : at;
    while (next < last && !pieces.pieces().get(next).last()) {
      next++;
    }
    return next;
  }

  @Override
  void takeFocus() {
    reply.requestFocus();
  }

  @Override
  void reveal(Mark mark) {
    settled = true;
    int slip = pieces.text().indexOf(slip());
    for (int i = 0; i < labels.size(); i++) {
      SpotPieces.Piece piece = pieces.pieces().get(i);
      if (piece.end() > slip && piece.start() < slip + slip().length()) {
        labels.get(i).getStyleClass().add("slip");
      }
    }
    getChildren().remove(1);
    getChildren()
        .add(Layout.label(texts.about("drills.spot.slip", task.slip()), Style.BODY, Style.STRONG));
  }

  private String slip() {
    return texts.now(task.slip());
  }
}
