package motcoach.progress.mastery;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import motcoach.method.Family;
import motcoach.progress.Advice;
import motcoach.progress.Library;
import motcoach.progress.Records;

/** Advises by what the talks showed. */
public final class Adviser implements Advice {
  /** Talks looked at in all; what was longer ago is as good as never met. */
  private static final int LOOKED_AT = 400;

  /** How far back the next step looks in each family. */
  private static final int RECENT = 5;

  /** More than this at once would be a burden, not an invitation. */
  private static final int SCENARIOS_A_DAY = 2;

  private final Records records;
  private final Library library;
  private final ToIntFunction<UUID> exercises;
  private final Clock clock;
  private final Thresholds thresholds;

  /**
   * @param exercises how many short exercises are due for somebody
   */
  public Adviser(
      Records records,
      Library library,
      ToIntFunction<UUID> exercises,
      Clock clock,
      Thresholds thresholds) {
    this.records = records;
    this.library = library;
    this.exercises = exercises;
    this.clock = clock;
    this.thresholds = thresholds;
  }

  /** Of the last talks that showed enough of a family, those in which it was not solid. */
  private record Weakness(Family family, int missed, int of, List<Sample> recent) {

    static Weakness of(Family family, List<Sample> samples, Thresholds thresholds) {
      List<Sample> told = samples.stream().filter(sample -> sample.spaced(thresholds)).toList();
      List<Sample> recent = told.subList(Math.max(0, told.size() - RECENT), told.size());
      int solid = (int) recent.stream().filter(s -> s.tally().solid(thresholds)).count();
      return new Weakness(family, recent.size() - solid, recent.size(), recent);
    }

    double share() {
      return (double) missed / of;
    }
  }

  @Override
  public Counsel counsel(UUID learner) {
    Casting casting = new Casting(records.talks(learner, LOOKED_AT), library.entries());
    return new Counsel(next(casting), new Due(exercises.applyAsInt(learner), due(casting)));
  }

  private Optional<NextStep> next(Casting casting) {
    return Stream.of(Family.values())
        .map(family -> Weakness.of(family, casting.samples().of(family), thresholds))
        .filter(weakness -> weakness.missed() > 0)
        .sorted(
            Comparator.comparingDouble(Weakness::share)
                .thenComparingInt(Weakness::missed)
                .reversed())
        .flatMap(weakness -> step(weakness, casting).stream())
        .findFirst();
  }

  private static Optional<NextStep> step(Weakness weakness, Casting casting) {
    Sample last = weakness.recent().get(weakness.recent().size() - 1);
    return casting.trains(weakness.family(), last.talk().story()).stream()
        .findFirst()
        .map(entry -> new NextStep(weakness.family(), weakness.missed(), weakness.of(), entry));
  }

  /** Few scenarios that train as many of the families due as can be. */
  private List<Library.Entry> due(Casting casting) {
    Instant now = clock.instant();
    Map<Family, List<Library.Entry>> open = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      Review.of(casting.samples().of(family), thresholds)
          .filter(review -> review.isDue(now, thresholds.early()))
          .map(review -> casting.trains(family, review.last()))
          .filter(entries -> !entries.isEmpty())
          .ifPresent(entries -> open.put(family, entries));
    }
    return casting.fewest(open, SCENARIOS_A_DAY);
  }
}
