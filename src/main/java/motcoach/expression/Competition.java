package motcoach.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import motcoach.method.Act;

/** Lets overlapping hits compete, as {@code src/docs/rules.md} says under "How hits compete". */
final class Competition {
  private static final Comparator<Hit> BY_PLACE =
      Comparator.comparingInt(Hit::start)
          .thenComparing(Comparator.comparingInt(Hit::end).reversed())
          .thenComparing(hit -> hit.rule().id());
  private static final Comparator<Hit> STRONGEST_FIRST =
      Comparator.comparingInt(Hit::weight)
          .thenComparingInt(Hit::length)
          .reversed()
          .thenComparing(BY_PLACE);

  private final List<Hit> findings;
  private final List<ActMark> acts;

  private Competition(List<Hit> findings, List<ActMark> acts) {
    this.findings = findings;
    this.acts = acts;
  }

  static Competition of(List<Hit> hits) {
    List<Hit> placed = new ArrayList<>(hits);
    placed.sort(BY_PLACE);
    int size = placed.size();
    boolean[] gone = new boolean[size];
    boolean[] actGone = new boolean[size];
    swallow(placed, gone, actGone);
    List<Hit> labelled = new ArrayList<>();
    List<ActMark> acts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Hit hit = placed.get(i);
      if (!gone[i] && !hit.label().isEmpty()) {
        labelled.add(hit);
      }
      if (!actGone[i] && hit.rule().act().isPresent()) {
        acts.add(new ActMark(hit.rule().act().get(), hit.start(), hit.end()));
      }
    }
    return new Competition(bestOfLabel(labelled), longestOfAct(acts));
  }

  /** What is left, by place. */
  List<Hit> findings() {
    return findings;
  }

  /** The acts that are left, by place; overlapping marks of one act are one. */
  List<ActMark> acts() {
    return acts;
  }

  /** The same without the faults that rules of a kind marked. */
  Competition without(Predicate<Rule> rules) {
    List<Hit> kept = new ArrayList<>(findings);
    kept.removeIf(hit -> hit.isFault() && rules.test(hit.rule()));
    return new Competition(List.copyOf(kept), acts);
  }

  /** The same with other acts. */
  Competition with(List<ActMark> others) {
    return new Competition(findings, others);
  }

  /** Longest first: only what is not swallowed itself swallows. */
  private static void swallow(List<Hit> hits, boolean[] gone, boolean[] actGone) {
    Integer[] order = new Integer[hits.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingInt(i -> -hits.get(i).length()));
    for (int i : order) {
      Hit outer = hits.get(i);
      if (gone[i] || outer.label().isEmpty()) {
        continue;
      }
      for (int j = firstNotBefore(hits, outer.start());
          j < hits.size() && hits.get(j).start() < outer.end();
          j++) {
        Hit inner = hits.get(j);
        boolean opposite =
            outer.isFault() && inner.isStrength() || outer.isStrength() && inner.isFault();
        if (opposite && inner.isInside(outer) && inner.length() < outer.length()) {
          gone[j] = true;
          actGone[j] |= outer.isFault();
        }
      }
    }
  }

  private static int firstNotBefore(List<Hit> hits, int start) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Of overlapping hits with one label the strongest stays; works group by touching group. */
  private static List<Hit> bestOfLabel(List<Hit> hits) {
    Map<String, List<Hit>> byLabel = new LinkedHashMap<>();
    hits.forEach(hit -> byLabel.computeIfAbsent(hit.label(), l -> new ArrayList<>()).add(hit));
    List<Hit> kept = new ArrayList<>();
    byLabel.values().forEach(list -> keepBest(list, kept));
    kept.sort(BY_PLACE);
    return List.copyOf(kept);
  }

  private static void keepBest(List<Hit> sameLabel, List<Hit> kept) {
    TreeMap<Integer, Hit> taken = new TreeMap<>();
    List<Hit> strongest = new ArrayList<>(sameLabel);
    strongest.sort(STRONGEST_FIRST);
    for (Hit hit : strongest) {
      Map.Entry<Integer, Hit> before = taken.lowerEntry(hit.end());
      if (before == null || before.getValue().end() <= hit.start()) {
        taken.put(hit.start(), hit);
        kept.add(hit);
      }
    }
  }

  private static List<ActMark> longestOfAct(List<ActMark> acts) {
    List<ActMark> sorted = new ArrayList<>(acts);
    sorted.sort(
        Comparator.comparing(ActMark::act)
            .thenComparing(Comparator.comparingInt((ActMark a) -> a.end() - a.start()).reversed())
            .thenComparingInt(ActMark::start));
    List<ActMark> kept = new ArrayList<>();
    TreeMap<Integer, ActMark> taken = new TreeMap<>();
    Act act = null;
    for (ActMark mark : sorted) {
      if (mark.act() != act) {
        act = mark.act();
        taken.clear();
      }
      Map.Entry<Integer, ActMark> before = taken.lowerEntry(mark.end());
      if (before == null || before.getValue().end() <= mark.start()) {
        taken.put(mark.start(), mark);
        kept.add(mark);
      }
    }
    kept.sort(ActMark.BY_PLACE);
    return List.copyOf(kept);
  }
}
