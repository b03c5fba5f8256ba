package motcoach.ui.progress;

import java.util.List;
import java.util.Optional;
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
    List<Mastery> all = List.copyOf(content.masteries().values());
    Level best =
        all.stream()
            .filter(mastery -> !mastery.refresh())
            .map(Mastery::level)
            .max(Level::compareTo)
            .orElse(Level.UNSEEN);
    Level named = best == Level.LASTING ? Level.INDEPENDENT : best;
    List<Family> strong =
        best == Level.UNSEEN
            ? List.of()
            : all.stream()
                .filter(mastery -> !mastery.refresh() && mastery.level().compareTo(named) >= 0)
                .map(Mastery::family)
                .limit(NAMED)
                .toList();
    return new Headline(named, strong, next(content, all, strong));
  }

  /** What the advice says, else what fades, else what was never met. */
  private static Optional<Family> next(
      ProgressContent content, List<Mastery> all, List<Family> strong) {
    return content
        .next()
        .map(step -> step.family())
        .or(() -> all.stream().filter(Mastery::refresh).map(Mastery::family).findFirst())
        .or(
            () ->
                all.stream()
                    .filter(mastery -> mastery.talks().isEmpty())
                    .map(Mastery::family)
                    .findFirst())
        .filter(family -> !strong.contains(family));
  }
}
