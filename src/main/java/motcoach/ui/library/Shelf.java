package motcoach.ui.library;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** All cases, and those of them that are looked for. */
final class Shelf {
  private final List<Case> cases;
  private final Map<Case, SearchText> texts = new IdentityHashMap<>();

  Shelf(List<Case> cases) {
    this.cases = List.copyOf(cases);
    this.cases.forEach(each -> texts.put(each, new SearchText(each)));
  }

  List<Case> all() {
    return cases;
  }

  List<Case> find(Filters filters, String search) {
    return cases.stream()
        .filter(filters::admit)
        .filter(each -> texts.get(each).holds(search))
        .sorted(by(filters.order()))
        .toList();
  }

  /** Sorting is stable: what is alike stays in the packs' order. */
  private static Comparator<Case> by(ShelfOrder order) {
    Comparator<Case> asIs = (one, other) -> 0;
    return switch (order) {
      case COURSE -> asIs;
      case EASIEST -> Comparator.comparingInt(each -> each.scenario().level());
      case SHORTEST -> Comparator.comparingInt(each -> each.scenario().minutes());
      case RECENT -> Comparator.comparingInt(Case::begunRank);
    };
  }
}
