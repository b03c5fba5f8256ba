package motcoach.progress.review;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import motcoach.scenario.Debrief;
import motcoach.scenario.Verdict;

/** What slipped in a talk, as concepts of the method. */
public final class Slips {
  private static final Comparator<Verdict> GRAVEST_FIRST =
      Comparator.<Verdict>comparingInt(v -> v.outcome() == Verdict.Outcome.VIOLATED ? 0 : 1)
          .thenComparing(v -> !v.criterion().critical())
          .thenComparing(v -> -v.criterion().weight());

  private Slips() {}

  /**
   * The concepts gone against or not seen, the gravest first, each once.
   *
   * @param contested ids of criteria whose verdict is disputed; they count nowhere
   */
  public static List<String> of(Debrief debrief, Set<String> contested) {
    Stream<Verdict> slipped =
        debrief.stages().stream()
            .flatMap(stage -> stage.verdicts().stream())
            .filter(
                v ->
                    v.outcome() == Verdict.Outcome.VIOLATED
                        || v.outcome() == Verdict.Outcome.NOT_SEEN)
            .filter(v -> !contested.contains(v.criterion().id()));
    return slipped.sorted(GRAVEST_FIRST).map(v -> v.criterion().concept()).distinct().toList();
  }
}
