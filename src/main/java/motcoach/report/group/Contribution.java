package motcoach.report.group;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import motcoach.progress.Talk.Mark;

/** What one person's talks show of one measure, by the segments of time that matter. */
final class Contribution {
  private final int[] talks;
  private final int[] met;
  private final int[] weight;
  private final Set<String> open = new HashSet<>();
  private int firstMet;
  private int firstWeight;
  private int occasions;

  Contribution(int segments) {
    this.talks = new int[segments];
    this.met = new int[segments];
    this.weight = new int[segments];
  }

  /**
   * Counts a talk.
   *
   * @param now whether it is in the period of the report
   * @param marks of the measure that count; none when only the talk itself does
   */
  void add(int segment, boolean now, List<Mark> marks) {
    talks[segment]++;
    int got = 0;
    int outOf = 0;
    for (Mark mark : marks) {
      outOf += mark.weight();
      if (mark.met()) {
        got += mark.weight();
      } else if (now) {
        open.add(mark.concept());
      }
    }
    met[segment] += got;
    weight[segment] += outOf;
    if (now) {
      if (occasions == 0) {
        firstMet = got;
        firstWeight = outOf;
      }
      occasions++;
    }
  }

  private static int sum(int[] of, int from, int until) {
    return Arrays.stream(of, from, until).sum();
  }

  int talks(int from, int until) {
    return sum(talks, from, until);
  }

  int met(int from, int until) {
    return sum(met, from, until);
  }

  /** Of all opportunities. */
  int weight(int from, int until) {
    return sum(weight, from, until);
  }

  /** Another number for another count of talks, or of what they are worth. */
  long fingerprint(int from, int until) {
    return (long) talks(from, until) << 44 | (long) weight(from, until) << 22 | met(from, until);
  }

  Set<String> open() {
    return open;
  }

  int firstMet() {
    return firstMet;
  }

  int firstWeight() {
    return firstWeight;
  }

  /** Talks of the period. */
  int occasions() {
    return occasions;
  }
}
