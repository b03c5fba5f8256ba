package motcoach.expression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import motcoach.method.Act;

/**
 * Adds the act "commit" to every sentence that names both who acts (the speaker, or a person by
 * name or role) and when.
 */
final class Commitments {
  private Commitments() {}

  static List<ActMark> add(
      List<ActMark> acts, Mentions mentions, Utterance utterance, String text) {
    if (mentions.times().isEmpty()) {
      return acts;
    }
    TreeMap<Integer, int[]> actors = new TreeMap<>();
    Set<Integer> committed = new HashSet<>();
    for (ActMark act : acts) {
      int sentence = utterance.sentenceAt(act.start());
      if (act.act() == Act.OWN_I) {
        actors.putIfAbsent(sentence, new int[] {act.start(), act.end()});
      } else if (act.act() == Act.COMMIT) {
        committed.add(sentence);
      }
    }
    boolean open =
        mentions.times().stream()
            .mapToInt(time -> utterance.sentenceAt(time.start()))
            .anyMatch(sentence -> !actors.containsKey(sentence) && !committed.contains(sentence));
    if (open) {
      People.in(utterance, text)
          .forEach(span -> actors.putIfAbsent(utterance.sentenceAt(span[0]), span));
    }
    List<ActMark> all = new ArrayList<>(acts);
    for (TimeMention time : mentions.times()) {
      int sentence = utterance.sentenceAt(time.start());
      int[] actor = actors.get(sentence);
      if (actor != null && !belongs(time, text) && committed.add(sentence)) {
        all.add(
            new ActMark(
                Act.COMMIT, Math.min(actor[0], time.start()), Math.max(actor[1], time.end())));
      }
    }
    all.sort(ActMark.BY_PLACE);
    return all;
  }

  /** 周五的事 is a thing of that day; nothing is to be done then. */
  private static boolean belongs(TimeMention time, String text) {
    return text.startsWith("的", time.end());
  }
}
