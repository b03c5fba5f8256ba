package motcoach.ui.progress;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import motcoach.method.Family;
import motcoach.progress.mastery.Level;
import motcoach.progress.mastery.Mastery;

/**
 * The one sentence that says where somebody stands.
 *
 * @param strength the level named; UNSEEN: a start is made
 * @param strong families that reached it
 * @param next what comes next
 */
record Headline(Level strength, List<Family> strong, Optional<Family> next) {
  private static final int NAMED = 3;

  static Headline of(ProgressContent content) {
    List<Mastery> fresh =
        content.masteries().values().stream().filter(mastery -> !mastery.refresh()).toList();
    Level best = fresh.stream().map(Mastery::level).max(Level::compareTo).orElse(Level.UNSEEN);
    Level named = best == Level.LASTING ? Level.INDEPENDENT : best;
    List<Family> reached =
        fresh.stream()
            .filter(mastery -> named != Level.UNSEEN && mastery.level().compareTo(named) >= 0)
            .map(Mastery::family)
            .toList();
    Optional<Family> next = next(content);
    List<Family> others =
        reached.stream().filter(family -> !next.equals(Optional.of(family))).toList();
    // What is both the best and what comes next is told as what comes next, unless it is all.
    return others.isEmpty()
        ? new Headline(named, reached, next.filter(family -> reached.isEmpty()))
        : new Headline(named, others.subList(0, Math.min(NAMED, others.size())), next);
  }

  /** What the advice says, else what fades, else what has not come up yet. */
  private static Optional<Family> next(ProgressContent content) {
    return content
        .next()
        .map(step -> step.family())
        .or(() -> first(content, Mastery::refresh))
        .or(() -> first(content, mastery -> mastery.talks().isEmpty()));
  }

  private static Optional<Family> first(ProgressContent content, Predicate<Mastery> which) {
    return content.masteries().values().stream().filter(which).map(Mastery::family).findFirst();
  }
}
