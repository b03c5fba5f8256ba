package motcoach.pack.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pieces of a branching scenario in H5P, numbered: what is said, and behind it the choice. Node
 * 0 is the start. H5P knows no passage after which the old choice stays; such a one is written once
 * for every choice that leads to it, and leads back there.
 */
final class H5pNodes {
  /** Where the talk ends when the story does not say how. */
  static final int DEFAULT_END = -1;

  private final Map<String, Story.Passage> passages = new LinkedHashMap<>();
  private final Map<Story.Passage, Integer> ends = new LinkedHashMap<>();
  private final Map<Key, Integer> numbers = new LinkedHashMap<>();
  private final Deque<Key> open = new ArrayDeque<>();

  /** A passage, told after a choice in {@code from} where that matters; or its choice. */
  private record Key(String passage, Optional<String> from, boolean choice) {}

  /**
   * One node.
   *
   * @param choice whether it is the choice behind the passage, not its words
   * @param next numbers of the nodes its links lead to in turn; one for a node without a choice
   */
  record Node(Story.Passage passage, boolean choice, List<Integer> next) {}

  H5pNodes(Story story) {
    story.passages().forEach(passage -> passages.put(passage.id(), passage));
    for (Story.Passage passage : story.passages()) {
      if (passage.ending().isPresent()) {
        ends.put(passage, DEFAULT_END - 1 - ends.size());
      }
    }
    number(new Key(story.start(), Optional.empty(), false));
  }

  /** Passages that end the talk, with the negative numbers of their end screens. */
  Map<Story.Passage, Integer> ends() {
    return ends;
  }

  /** All nodes in the order of their numbers. */
  List<Node> all() {
    Map<Key, Node> nodes = new HashMap<>();
    while (!open.isEmpty()) {
      Key key = open.remove();
      nodes.put(key, node(key));
    }
    List<Node> inOrder = new ArrayList<>();
    numbers.keySet().forEach(key -> inOrder.add(nodes.get(key)));
    return inOrder;
  }

  private Node node(Key key) {
    Story.Passage passage = passages.get(key.passage());
    List<Integer> next = new ArrayList<>();
    if (passage.ending().isPresent()) {
      next.add(ends.get(passage));
    } else if (!key.choice() && passage.links().size() > 1) {
      next.add(number(new Key(passage.id(), Optional.empty(), true)));
    } else if (passage.links().isEmpty()) {
      next.add(key.from().map(from -> number(asked(from))).orElse(DEFAULT_END));
    } else {
      passage.links().forEach(link -> next.add(number(told(link.target(), passage.id()))));
    }
    return new Node(passage, key.choice(), next);
  }

  private Key told(String passage, String from) {
    Story.Passage to = passages.get(passage);
    boolean stays = to.links().isEmpty() && to.ending().isEmpty();
    return new Key(passage, stays ? Optional.of(from) : Optional.empty(), false);
  }

  private Key asked(String passage) {
    return new Key(passage, Optional.empty(), passages.get(passage).links().size() > 1);
  }

  private int number(Key key) {
    Integer known = numbers.putIfAbsent(key, numbers.size());
    if (known == null) {
      open.add(key);
      return numbers.size() - 1;
    }
    return known;
  }
}
