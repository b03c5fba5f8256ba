package motcoach.progress.drill;

import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.progress.drill.Mark.Outcome;
import motcoach.scenario.drill.DrillItem;

/** Whether the words that were marked are those that went wrong; blanks and marks do not count. */
final class SpotMarking {
  /** So much of what is marked lies in the slip when it is found. */
  private static final double WITHIN = 0.66;

  private SpotMarking() {}

  static Mark mark(DrillItem.Spot task, Response.Spotted spotted, Language language) {
    String text = task.text().in(language);
    int from = text.indexOf(task.slip().in(language));
    int to = from + task.slip().in(language).length();
    int start = Math.max(0, Math.min(spotted.start(), text.length()));
    int end = Math.max(start, Math.min(spotted.end(), text.length()));
    int marked = letters(text, start, end);
    int hit = letters(text, Math.max(start, from), Math.min(end, to));
    double share = marked == 0 ? 0 : (double) hit / marked;
    Outcome outcome = share >= WITHIN ? Outcome.RIGHT : hit > 0 ? Outcome.NEARLY : Outcome.WRONG;
    // Marking everything finds nothing.
    boolean all = marked > 0 && marked == letters(text, 0, text.length()) && hit < marked;
    return Mark.of(
        all ? Outcome.WRONG : outcome,
        all ? 0 : share,
        List.of(),
        List.of(task.better()),
        Optional.of(task.why()));
  }

  private static int letters(String text, int from, int to) {
    return from >= to
        ? 0
        : (int) text.substring(from, to).codePoints().filter(Character::isLetterOrDigit).count();
  }
}
