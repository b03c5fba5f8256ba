package motcoach.expression;

import java.util.Comparator;
import motcoach.method.Act;

/** One act and the words that perform it; offsets in UTF-16 code units of the utterance. */
public record ActMark(Act act, int start, int end) {
  /** By place, the shorter first where both begin together. */
  static final Comparator<ActMark> BY_PLACE =
      Comparator.comparingInt(ActMark::start)
          .thenComparingInt(ActMark::end)
          .thenComparing(ActMark::act);
}
