package motcoach.ui.drills;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import motcoach.method.Text;
import motcoach.progress.drill.Exercise;
import motcoach.ui.kit.Named;

/** Lines below each other; up and down go from one to the next, numbers do something with it. */
abstract class LinesPane extends AnswerPane {
  final Exercise exercise;
  final ItemText texts;
  final List<LineRow> rows = new ArrayList<>();
  private boolean settled;

  LinesPane(Exercise exercise, ItemText texts) {
    this.exercise = exercise;
    this.texts = texts;
  }

  /** Adds the row of a part of the item. */
  final LineRow row(Text text, Node... below) {
    LineRow row = new LineRow(texts.of(text), below);
    row.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && !settled) {
            row.requestFocus();
            pick(rows.indexOf(row));
          }
        });
    rows.add(row);
    getChildren().add(row);
    return row;
  }

  /** Names a row by its place, its words and how it stands. */
  final void name(LineRow row, Text text, ObservableValue<String> state, Observable... followed) {
    Observable[] all = new Observable[followed.length + 2];
    all[0] = state;
    all[1] = texts.practised();
    System.arraycopy(followed, 0, all, 2, followed.length);
    Named.name(
        row,
        texts
            .words()
            .follow(
                () ->
                    texts
                        .words()
                        .say(
                            "drills.row",
                            rows.indexOf(row) + 1,
                            rows.size(),
                            texts.now(text),
                            state.getValue()),
                all));
  }

  /** Which part of the item the row at {@code place} shows. */
  final int part(int place) {
    return exercise.order().get(place);
  }

  final void settle() {
    settled = true;
  }

  @Override
  boolean press(KeyEvent key) {
    int at = focused();
    if (at < 0 || settled) {
      return false;
    }
    if (key.getCode() == KeyCode.UP && !key.isShiftDown()) {
      rows.get(Math.max(0, at - 1)).requestFocus();
      moved(focused());
    } else if (key.getCode() == KeyCode.DOWN && !key.isShiftDown()) {
      rows.get(Math.min(rows.size() - 1, at + 1)).requestFocus();
      moved(focused());
    } else if (key.getCode() == KeyCode.SPACE) {
      pick(at);
    } else if (Keys.digit(key).isPresent()) {
      number(at, Keys.digit(key).getAsInt());
    } else {
      return arrow(at, key);
    }
    return true;
  }

  private int focused() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  /** Goes to the line after {@code at}, if there is one. */
  final void goOn(int at) {
    rows.get(Math.min(rows.size() - 1, at + 1)).requestFocus();
  }

  @Override
  void takeFocus() {
    rows.get(0).requestFocus();
  }

  /** A click or Space on the line at {@code place}. */
  void pick(int place) {}

  /** The arrows came to the line at {@code place}. */
  void moved(int place) {}

  /** A number key, from 0, on the line at {@code place}. */
  abstract void number(int place, int number);

  /** Another key on the line at {@code place}; false when it means nothing. */
  boolean arrow(int place, KeyEvent key) {
    return false;
  }
}
