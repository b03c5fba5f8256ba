package motcoach.ui.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import motcoach.method.Text;
import motcoach.progress.drill.Exercise;
import motcoach.progress.drill.Mark;
import motcoach.progress.drill.Response;
import motcoach.scenario.drill.DrillItem;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** Steps are moved until they stand in order: a number puts one there, Shift and an arrow moves. */
final class OrderPane extends LinesPane {
  private final List<Text> steps;

  /** The item's part at each place as it stands. */
  private final List<Integer> standing;

  OrderPane(Exercise exercise, DrillItem.Order task, ItemText texts) {
    super(exercise, texts);
    steps = task.steps();
    standing = new ArrayList<>(exercise.order());
    show(0);
    // As it lies it may be right already: nothing has to be moved to answer.
    respond(Optional.of(new Response.Ordered(standing)));
  }

  private void show(int focus) {
    rows.clear();
    getChildren().clear();
    for (int place = 0; place < standing.size(); place++) {
      Text step = steps.get(standing.get(place));
      LineRow row = row(step);
      row.badge(Integer.toString(place + 1));
      row.getChildren().add(Layout.row(Style.GAP_XS, mover(row, -1), mover(row, 1)));
    }
    for (int place = 0; place < standing.size(); place++) {
      name(rows.get(place), steps.get(standing.get(place)), new ReadOnlyStringWrapper(""));
    }
    rows.get(focus).requestFocus();
  }

  private Button mover(LineRow row, int by) {
    Button button = new Button("", Icon.of(by < 0 ? Feather.ARROW_UP : Feather.ARROW_DOWN));
    button.setFocusTraversable(false);
    button.getStyleClass().add("drill-mover");
    button.setOnAction(pressed -> move(rows.indexOf(row), rows.indexOf(row) + by));
    return Named.describe(button, texts.words(), by < 0 ? "drills.up" : "drills.down");
  }

  @Override
  void number(int place, int number) {
    move(place, number);
  }

  @Override
  boolean arrow(int place, KeyEvent key) {
    if (key.isShiftDown() && key.getCode() == KeyCode.UP) {
      move(place, place - 1);
      return true;
    } else if (key.isShiftDown() && key.getCode() == KeyCode.DOWN) {
      move(place, place + 1);
      return true;
    }
    return false;
  }

  private void move(int from, int to) {
    if (to < 0 || to >= standing.size()) {
      return;
    }
    standing.add(to, standing.remove(from));
    show(to);
    respond(Optional.of(new Response.Ordered(standing)));
  }

  @Override
  void reveal(Mark mark) {
    settle();
    for (int place = 0; place < rows.size(); place++) {
      LineRow row = rows.get(place);
      row.getChildren().remove(row.getChildren().size() - 1);
      boolean right = standing.get(place) == place;
      row.reveal(right, texts.words().text(right ? "drills.sign.right" : "drills.sign.wrong"));
      if (!right) {
        row.say(
            texts.words().text("drills.place", standing.get(place) + 1), Style.SMALL, Style.STRONG);
      }
    }
  }
}
