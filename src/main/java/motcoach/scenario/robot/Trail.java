package motcoach.scenario.robot;

import java.util.LinkedList;
import java.util.List;
import motcoach.scenario.Input;

/**
 * The inputs taken so far, the newest first, so that many ways share what they have in common. It
 * keeps no plays: they are a thousand times as large.
 *
 * @param before null at the opening
 */
record Trail(Trail before, Input taken) {

  /** The inputs of a trail in the order they were taken; none of {@code null}. */
  static List<Input> inputs(Trail trail) {
    LinkedList<Input> inputs = new LinkedList<>();
    for (Trail at = trail; at != null; at = at.before) {
      inputs.addFirst(at.taken);
    }
    return List.copyOf(inputs);
  }

  /** How often an input was taken on a trail. */
  static int times(Trail trail, Input input) {
    int times = 0;
    for (Trail at = trail; at != null; at = at.before) {
      times += at.taken.equals(input) ? 1 : 0;
    }
    return times;
  }
}
