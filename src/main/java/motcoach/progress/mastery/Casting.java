package motcoach.progress.mastery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import motcoach.method.Family;
import motcoach.progress.Library;
import motcoach.progress.Talk;

/** Chooses scenarios for families: with people not met before, and not far harder than the last. */
final class Casting {
  private final List<Library.Entry> entries;
  private final Samples samples;
  private final Map<Talk.Story, Integer> lastMet = new HashMap<>();
  private final int usual;

  Casting(List<Talk> talks, List<Library.Entry> entries) {
    this.entries = List.copyOf(entries);
    this.samples = Samples.of(talks, entries);
    for (int index = 0; index < talks.size(); index++) {
      lastMet.put(talks.get(index).story(), index);
    }
    this.usual = usual(talks);
  }

  Samples samples() {
    return samples;
  }

  /** Difficulty of the last talk whose scenario is still there. */
  private int usual(List<Talk> talks) {
    Map<Talk.Story, Integer> levels = new HashMap<>();
    entries.forEach(entry -> levels.put(Talk.Story.of(entry), entry.scenario().level()));
    for (int index = talks.size() - 1; index >= 0; index--) {
      Integer level = levels.get(talks.get(index).story());
      if (level != null) {
        return level;
      }
    }
    return 1;
  }

  /**
   * The scenarios that train a family, the best first: those never met before the others, the
   * nearest in difficulty, then those met the longest ago.
   *
   * @param last not this one: it was met last
   */
  List<Library.Entry> trains(Family family, Talk.Story last) {
    return entries.stream()
        .filter(entry -> Family.of(entry.scenario().trains()).contains(family))
        .filter(entry -> !Talk.Story.of(entry).equals(last))
        .sorted(
            Comparator.<Library.Entry, Boolean>comparing(this::met)
                .thenComparingInt(this::distance)
                .thenComparingInt(entry -> lastMet.getOrDefault(Talk.Story.of(entry), -1)))
        .toList();
  }

  private boolean met(Library.Entry entry) {
    return samples.met(Talk.Story.of(entry));
  }

  private int distance(Library.Entry entry) {
    return met(entry) ? 0 : Math.abs(entry.scenario().level() - usual);
  }

  /** At most {@code limit} scenarios, each the one that serves the most of the families left. */
  List<Library.Entry> fewest(Map<Family, List<Library.Entry>> wanted, int limit) {
    List<List<Library.Entry>> left = new ArrayList<>(wanted.values());
    List<Library.Entry> chosen = new ArrayList<>();
    while (!left.isEmpty() && chosen.size() < limit) {
      Library.Entry best =
          entries.stream()
              .filter(entry -> served(left, entry) > 0)
              .max(
                  Comparator.comparingInt((Library.Entry entry) -> served(left, entry))
                      .thenComparingInt(entry -> -bestPlace(left, entry)))
              .orElseThrow();
      chosen.add(best);
      left.removeIf(choice -> place(choice, best) >= 0);
    }
    return chosen;
  }

  private static int served(List<List<Library.Entry>> left, Library.Entry entry) {
    return (int) left.stream().filter(choice -> place(choice, entry) >= 0).count();
  }

  private static int bestPlace(List<List<Library.Entry>> left, Library.Entry entry) {
    return left.stream()
        .mapToInt(choice -> place(choice, entry))
        .filter(place -> place >= 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Where it stands among the others, by its ids: whole scenarios are slow to compare. */
  private static int place(List<Library.Entry> choice, Library.Entry entry) {
    Talk.Story story = Talk.Story.of(entry);
    for (int place = 0; place < choice.size(); place++) {
      if (Talk.Story.of(choice.get(place)).equals(story)) {
        return place;
      }
    }
    return -1;
  }
}
