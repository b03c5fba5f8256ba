package motcoach.ui.practise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import motcoach.ui.kit.Words;

/**
 * The rows of the boards, kept from turn to turn for as long as what they show stays the same. Most
 * of a board does not change with a turn, and styling new nodes is what takes longest.
 */
final class Rows {
  private final Words words;
  private Map<Object, Node> before = new HashMap<>();
  private Map<Object, Node> now = new HashMap<>();

  Rows(Words words) {
    this.words = words;
  }

  /** From here on a new turn is shown; what it does not ask for is let go with the next one. */
  void turn() {
    before = now;
    now = new HashMap<>();
  }

  /**
   * The node for {@code key}: the one of the turn before, or a new one.
   *
   * @param key equal for what looks equal, and asked for once a turn
   */
  @SuppressWarnings("unchecked")
  <N extends Node> N of(Object key, Supplier<N> make) {
    Node node = now.get(key);
    if (node == null) {
      node = before.get(key);
    }
    if (node == null) {
      node = make.get();
    }
    now.put(key, node);
    return (N) node;
  }

  /** The group with this title, showing these rows. */
  Group group(String title, List<? extends Node> rows) {
    Group group = of(title, () -> new Group(words.text(title), List.of()));
    group.show(rows);
    return group;
  }
}
