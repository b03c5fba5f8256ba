package motcoach.report.group;

import java.util.ArrayList;
import java.util.List;

/** Tells how people spread over the bands, as far as enough of them are in each. */
final class Bands {
  private Bands() {}

  /** Bands told together, and how many people are in them. */
  private record Run(Band first, Band last, int people) {
    Run with(Run next) {
      return new Run(first, next.last, people + next.people);
    }
  }

  /**
   * Neighbours are put together until each has {@code least} people; one that is empty says
   * something of everybody, so it goes together with another as well.
   *
   * @param people in each band, in their order
   * @return in the same order; none when only one would be left, which says nothing
   */
  static List<Spread> of(int[] people, int least) {
    List<Run> runs = new ArrayList<>();
    int all = 0;
    for (Band band : Band.values()) {
      runs.add(new Run(band, band, people[band.ordinal()]));
      all += people[band.ordinal()];
    }
    for (int small = smallest(runs, least);
        small >= 0 && runs.size() > 1;
        small = smallest(runs, least)) {
      int left = small == 0 ? 0 : small == runs.size() - 1 ? small - 1 : lesser(runs, small);
      runs.set(left, runs.get(left).with(runs.remove(left + 1)));
    }
    if (runs.size() == 1) {
      return List.of();
    }
    int sum = all;
    return runs.stream()
        .map(run -> new Spread(run.first, run.last, Rounded.share(run.people, sum)))
        .toList();
  }

  private static int lesser(List<Run> runs, int at) {
    return runs.get(at - 1).people <= runs.get(at + 1).people ? at - 1 : at;
  }

  private static int smallest(List<Run> runs, int least) {
    int found = -1;
    for (int i = 0; i < runs.size(); i++) {
      boolean small = runs.get(i).people < least;
      if (small && (found < 0 || runs.get(i).people < runs.get(found).people)) {
        found = i;
      }
    }
    return found;
  }
}
