package motcoach.ui.drills;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import motcoach.method.Text;
import motcoach.progress.drill.Exercise;
import motcoach.progress.drill.Response;
import motcoach.ui.kit.Named;

/**
 * Every line is given something: a rating or a bin. A number gives it and goes to the next line.
 */
abstract class GivenPane extends LinesPane {
  private static final int NOTHING = -1;

  private final List<Picks> picks = new ArrayList<>();
  private final List<IntegerProperty> given = new ArrayList<>();
  private final int most;

  /**
   * @param lines in the item's own order
   * @param labels what can be given
   */
  GivenPane(
      Exercise exercise, ItemText texts, List<Text> lines, List<ObservableValue<String>> labels) {
    super(exercise, texts);
    most = labels.size();
    for (int place = 0; place < exercise.order().size(); place++) {
      int own = place;
      IntegerProperty value = new SimpleIntegerProperty(NOTHING);
      Picks pick = new Picks(labels, number -> give(own, number));
      picks.add(pick);
      given.add(value);
      Text line = lines.get(part(place));
      LineRow row = row(line, pick);
      row.badge("·");
      name(
          row,
          line,
          texts
              .words()
              .follow(
                  () ->
                      value.get() == NOTHING
                          ? texts.words().say("drills.open")
                          : labels.get(value.get()).getValue(),
                  value,
                  texts.practised()));
      Named.name(pick, row.accessibleTextProperty());
    }
  }

  @Override
  final void number(int place, int number) {
    if (number < most) {
      give(place, number);
      goOn(place);
    }
  }

  @Override
  final boolean arrow(int place, KeyEvent key) {
    int step = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
    if (step == 0) {
      return false;
    }
    int now = given.get(place).get();
    int first = step > 0 ? 0 : most - 1;
    give(place, now == NOTHING ? first : Math.max(0, Math.min(most - 1, now + step)));
    return true;
  }

  private void give(int place, int number) {
    given.get(place).set(number);
    picks.get(place).choose(number);
    rows.get(place).badge(badge(number));
    rows.get(place).chosen(true);
    boolean all = given.stream().noneMatch(value -> value.get() == NOTHING);
    respond(all ? Optional.of(response(byPart())) : Optional.empty());
  }

  /** What was given, in the item's own order. */
  private List<Integer> byPart() {
    Integer[] parts = new Integer[given.size()];
    for (int place = 0; place < parts.length; place++) {
      parts[part(place)] = given.get(place).get();
    }
    return Arrays.asList(parts);
  }

  /** What was given to the line at {@code place}, from 0. */
  final int given(int place) {
    return given.get(place).get();
  }

  /** Takes away what can be clicked. */
  final void close() {
    settle();
    for (int place = 0; place < rows.size(); place++) {
      rows.get(place).chosen(false);
      rows.get(place).settle(picks.get(place));
    }
  }

  /** What the badge shows for the number given, from 0. */
  abstract String badge(int number);

  abstract Response response(List<Integer> numbers);
}
