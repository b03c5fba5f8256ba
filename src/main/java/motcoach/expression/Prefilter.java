package motcoach.expression;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an utterance must contain for a pattern to have a chance, read from the pattern's own tree:
 * a set of keys of which one is present in every match. A key is a word (or word beginning), or two
 * words side by side.
 */
final class Prefilter {
  private static final Set<String> FREQUENT =
      Set.copyOf(
          Arrays.asList(
              ("i you we it the a to is are will can not do have that this your my for in of and"
                      + " be on me us what so no at with if all there get"
                      + " 我 您 你 的 了 是 不 这 那 就 们 一 在 有 没 要 来 到 个 能 可 以 给 会 上 下 说 好 吗 帮"
                      + " 看 点 得 也 为 还 再 请 都 时 么 他 去 自 己 天 过 用 大 对 什")
                  .split(" ")));

  private Prefilter() {}

  /** One word. */
  static long key(int word) {
    return word;
  }

  /** Two words side by side. */
  static long key(int word, int next) {
    return (long) (word + 1) << 32 | next;
  }

  /** Some keys with how often they are expected to occur by chance. */
  private record Keys(Set<Long> keys, int cost) {}

  /** The keys of a branch, or null when nothing is certain to be there. */
  static Set<Long> keys(PatternNode body, Vocabulary vocabulary) {
    Keys keys = best(body, vocabulary);
    return keys == null ? null : keys.keys;
  }

  private static Keys best(PatternNode node, Vocabulary vocabulary) {
    if (node instanceof PatternNode.Word) {
      String word = ((PatternNode.Word) node).word();
      return new Keys(Set.of(key(vocabulary.find(word))), cost(word));
    }
    if (node instanceof PatternNode.Prefix) {
      String start = ((PatternNode.Prefix) node).start();
      return new Keys(Set.of(key(vocabulary.findBeginning(start))), 6);
    }
    if (node instanceof PatternNode.Sequence) {
      return ofSequence(((PatternNode.Sequence) node).parts(), vocabulary);
    }
    return node instanceof PatternNode.Choice
        ? ofChoice(((PatternNode.Choice) node).options(), vocabulary)
        : null;
  }

  private static int cost(String word) {
    return FREQUENT.contains(word) ? 40 : Scanner.isHan(word.codePointAt(0)) ? 8 : 4;
  }

  private static Keys ofChoice(List<PatternNode> options, Vocabulary vocabulary) {
    Set<Long> union = new HashSet<>();
    int cost = 0;
    for (PatternNode option : options) {
      Keys keys = best(option, vocabulary);
      if (keys == null) {
        return null;
      }
      union.addAll(keys.keys);
      cost += keys.cost;
    }
    return new Keys(union, cost);
  }

  private static Keys ofSequence(List<PatternNode> parts, Vocabulary vocabulary) {
    Keys best = null;
    for (int i = 0; i < parts.size(); i++) {
      best = cheaper(best, best(parts.get(i), vocabulary));
      if (i + 1 < parts.size()) {
        best = cheaper(best, pairs(parts.get(i), parts.get(i + 1), vocabulary));
      }
    }
    return best;
  }

  private static Keys cheaper(Keys a, Keys b) {
    return a == null || b != null && b.cost < a.cost ? b : a;
  }

  /** Every last word of one part beside every first word of the next, when all are known. */
  private static Keys pairs(PatternNode left, PatternNode right, Vocabulary vocabulary) {
    Set<String> last = new HashSet<>();
    Set<String> first = new HashSet<>();
    if (!edge(left, true, last) || !edge(right, false, first)) {
      return null;
    }
    if (last.size() * first.size() > 200) {
      return null;
    }
    Set<Long> keys = new HashSet<>();
    for (String a : last) {
      for (String b : first) {
        keys.add(key(vocabulary.find(a), vocabulary.find(b)));
      }
    }
    return new Keys(keys, keys.size());
  }

  /** Adds the words a part can end (or begin) with; false when that is not sure. */
  private static boolean edge(PatternNode node, boolean end, Set<String> words) {
    if (node instanceof PatternNode.Word) {
      words.add(((PatternNode.Word) node).word());
      return true;
    }
    if (node instanceof PatternNode.Choice) {
      return ((PatternNode.Choice) node)
          .options().stream().allMatch(option -> edge(option, end, words));
    }
    if (node instanceof PatternNode.Sequence) {
      List<PatternNode> parts = ((PatternNode.Sequence) node).parts();
      return edge(parts.get(end ? parts.size() - 1 : 0), end, words);
    }
    return false;
  }
}
