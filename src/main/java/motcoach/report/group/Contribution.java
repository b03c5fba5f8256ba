package motcoach.report.group;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import motcoach.progress.Talk.Mark;

/** What one person's talks show of one measure, by the segments of time that matter. */
final class Contribution {
  private final int[] talks;
  private final int[] met;
  private final int[] weight;
  private final long[] all;
  private final Set<String> open = new HashSet<>();
  private int firstMet;
  private int firstWeight;
  private int occasions;

  Contribution(int segments) {
    this.talks = new int[segments];
    this.met = new int[segments];
    this.weight = new int[segments];
    this.all = new long[segments];
  }

  /**
   * Counts a talk.
   *
   * @param talk its id
   * @param now whether it is in the period of the report
   * @param marks of the measure that count; none when only the talk itself does
   */
  void add(UUID talk, int segment, boolean now, List<Mark> marks) {
    talks[segment]++;
    all[segment] += spread(talk.hashCode());
    int got = 0;
    int outOf = 0;
    for (Mark mark : marks) {
      outOf += mark.weight();
      all[segment] += spread(Objects.hash(talk, mark.concept(), mark.weight(), mark.met() ? 1 : 0));
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

  /** Another number for other talks, or for anything else that was counted of one. */
  long fingerprint(int from, int until) {
    return Arrays.stream(all, from, until).sum();
  }

  /** So that sums of several differ where their parts do. */
  private static long spread(int hash) {
    long mixed = (hash ^ 0x9E37_79B9_7F4A_7C15L) * 0xBF58_476D_1CE4_E5B9L;
    return mixed ^ mixed >>> 31;
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
