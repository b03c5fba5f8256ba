package motcoach.progress.drill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import motcoach.method.Family;
import motcoach.progress.DrillLibrary;
import motcoach.progress.drill.Exercise.Reason;

/**
 * What somebody can be asked today. A day brings at most five new exercises and twenty repetitions;
 * a set has at most ten of both, takes some ten minutes and keeps to three families.
 */
final class Selection {
  static final int NEW_A_DAY = 5;
  static final int REPEATED_A_DAY = 20;
  static final int SET = 10;
  static final int FAMILIES = 3;
  private static final int SET_SECONDS = 600;

  /** With many to repeat, so many places of a set are for new ones. */
  private static final int NEW_BESIDE_MANY = 3;

  /** An exercise that may be asked, and why. */
  record Pick(DrillLibrary.Entry entry, Reason reason, LocalDate due) {
    Optional<Family> family() {
      return Exercise.family(entry.item());
    }
  }

  private final List<DrillLibrary.Entry> library;
  private final Map<DrillKey, DrillCard> cards = new LinkedHashMap<>();
  private final LocalDate today;

  /**
   * @param cards of one learner; those of exercises that are no longer there are passed over
   */
  Selection(List<DrillLibrary.Entry> library, List<DrillCard> cards, LocalDate today) {
    this.library = library;
    this.today = today;
    cards.forEach(card -> this.cards.put(card.key(), card));
  }

  /** Everything still to be asked today, what a talk asked for first, then what is to repeat. */
  List<Pick> today() {
    List<Pick> all = new ArrayList<>(repeated());
    all.addAll(fresh(REPEATED_A_DAY));
    all.sort(Comparator.comparing(pick -> pick.reason() != Reason.QUEUED));
    return all;
  }

  /** The next set of today; empty when today's are done. */
  List<Pick> set() {
    List<Pick> repeated = repeated();
    int room = SET - Math.min(repeated.size(), SET - NEW_BESIDE_MANY);
    Set<Optional<Family>> families = new LinkedHashSet<>();
    List<Pick> queued =
        Stream.concat(queuedNew().stream(), repeated.stream().filter(Selection::isQueued)).toList();
    queued.forEach(pick -> addFamily(families, pick.family(), FAMILIES));
    byWeight(repeated).forEach(family -> addFamily(families, family, FAMILIES - 1));
    leastSeen().forEach(family -> addFamily(families, family, FAMILIES));
    byWeight(repeated).forEach(family -> addFamily(families, family, FAMILIES));
    List<Pick> set = new ArrayList<>(queued);
    freshOf(families, Math.min(room, newLeft()) - queuedNew().size()).forEach(set::add);
    set.addAll(interleaved(repeated.stream().filter(pick -> !isQueued(pick)).toList(), families));
    return fitting(set, families);
  }

  /** A set before its day: what comes next, else what was asked today. Nothing new. */
  List<Pick> ahead() {
    List<Pick> coming =
        known(Reason.AHEAD, card -> !card.isNew())
            .sorted(
                Comparator.comparing((Pick pick) -> answeredToday(card(pick)))
                    .thenComparing(Pick::due)
                    .thenComparing(pick -> card(pick).stability()))
            .toList();
    Set<Optional<Family>> families = new LinkedHashSet<>();
    coming.forEach(pick -> addFamily(families, pick.family(), FAMILIES));
    return fitting(interleaved(coming, families), families);
  }

  /** How many exercises come on which of the next days. */
  SortedMap<LocalDate, Integer> coming() {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    known(Reason.DUE, card -> !card.isDue(today))
        .forEach(pick -> days.merge(pick.due(), 1, Integer::sum));
    return days;
  }

  private List<Pick> repeated() {
    int done =
        (int)
            cards.values().stream()
                .filter(card -> answeredToday(card) && !card.since().equals(today))
                .count();
    return known(Reason.DUE, card -> card.isDue(today) && !card.isNew())
        .sorted(
            Comparator.comparing((Pick pick) -> !isQueued(pick))
                .thenComparing(Pick::due)
                .thenComparing(pick -> card(pick).stability()))
        .limit(Math.max(0, REPEATED_A_DAY - done))
        .toList();
  }

  private int newLeft() {
    long begun =
        cards.values().stream().filter(card -> !card.isNew() && card.since().equals(today)).count();
    return (int) Math.max(0, NEW_A_DAY - begun);
  }

  private List<Pick> queuedNew() {
    return known(Reason.QUEUED, card -> card.isNew() && card.isDue(today))
        .limit(newLeft())
        .toList();
  }

  private List<Pick> fresh(int most) {
    Set<Optional<Family>> families = new LinkedHashSet<>();
    queuedNew().forEach(pick -> families.add(pick.family()));
    leastSeen().forEach(family -> addFamily(families, family, FAMILIES));
    List<Pick> all = new ArrayList<>(queuedNew());
    all.addAll(freshOf(families, Math.min(most, newLeft()) - all.size()));
    return all;
  }

  /** New ones of the families, shared between two of them, a concept at a time, easy ones first. */
  private List<Pick> freshOf(Set<Optional<Family>> families, int most) {
    List<Optional<Family>> order = new ArrayList<>(leastSeen());
    order.retainAll(families);
    List<Pick> all = new ArrayList<>();
    for (int i = 0; i < order.size() && all.size() < most; i++) {
      int left = most - all.size();
      boolean last = i + 1 == order.size() || i + 1 >= FAMILIES - 1;
      all.addAll(block(order.get(i), last ? left : (left + 1) / 2));
    }
    return all;
  }

  private List<Pick> block(Optional<Family> family, int most) {
    List<DrillLibrary.Entry> unseen =
        library.stream()
            .filter(entry -> Exercise.family(entry.item()).equals(family))
            .filter(entry -> !cards.containsKey(DrillKey.of(entry)))
            .toList();
    Map<String, Integer> concepts = new HashMap<>();
    unseen.forEach(entry -> concepts.merge(concept(entry), entry.item().level(), Math::min));
    List<String> order = unseen.stream().map(Selection::concept).distinct().toList();
    return unseen.stream()
        .sorted(
            Comparator.comparing((DrillLibrary.Entry entry) -> concepts.get(concept(entry)))
                .thenComparing(entry -> order.indexOf(concept(entry)))
                .thenComparing(entry -> entry.item().level()))
        .limit(Math.max(0, most))
        .map(entry -> new Pick(entry, Reason.NEW, today))
        .toList();
  }

  private static String concept(DrillLibrary.Entry entry) {
    return entry.item().concepts().get(0);
  }

  /** Families that have something new, those of which least was met first. */
  private List<Optional<Family>> leastSeen() {
    Map<Optional<Family>, Integer> seen = new HashMap<>();
    Set<Optional<Family>> open = new HashSet<>();
    for (DrillLibrary.Entry entry : library) {
      Optional<Family> family = Exercise.family(entry.item());
      DrillCard card = cards.get(DrillKey.of(entry));
      if (card == null) {
        open.add(family);
      } else if (!card.since().equals(today)) {
        seen.merge(family, 1, Integer::sum);
      }
    }
    return open.stream()
        .sorted(
            Comparator.comparing((Optional<Family> family) -> seen.getOrDefault(family, 0))
                .thenComparing(Selection::place))
        .toList();
  }

  /** Self-checks, which go across the families, come last. */
  private static int place(Optional<Family> family) {
    return family.map(Enum::ordinal).orElse(Family.values().length);
  }

  /** Families by how much of them is to be asked. */
  private static List<Optional<Family>> byWeight(List<Pick> picks) {
    Map<Optional<Family>, Integer> weight = new HashMap<>();
    picks.forEach(pick -> weight.merge(pick.family(), 1, Integer::sum));
    return weight.keySet().stream()
        .sorted(
            Comparator.comparing((Optional<Family> family) -> -weight.get(family))
                .thenComparing(Selection::place))
        .toList();
  }

  private static void addFamily(Set<Optional<Family>> families, Optional<Family> family, int most) {
    if (families.size() < most) {
      families.add(family);
    }
  }

  /** Those of the families, no two of one family after each other where that can be. */
  private static List<Pick> interleaved(List<Pick> picks, Set<Optional<Family>> families) {
    List<Pick> left = new ArrayList<>(picks);
    left.removeIf(pick -> !families.contains(pick.family()));
    left = new ArrayList<>(left.subList(0, Math.min(SET, left.size())));
    List<Pick> mixed = new ArrayList<>();
    Optional<Family> before = null;
    while (!left.isEmpty()) {
      List<Optional<Family>> heavy = byWeight(left);
      Optional<Family> next = heavy.get(heavy.get(0).equals(before) && heavy.size() > 1 ? 1 : 0);
      Pick pick = left.stream().filter(one -> one.family().equals(next)).findFirst().orElseThrow();
      left.remove(pick);
      mixed.add(pick);
      before = next;
    }
    return mixed;
  }

  /** As many as a set holds; the first always. */
  private static List<Pick> fitting(List<Pick> picks, Set<Optional<Family>> families) {
    List<Pick> set = new ArrayList<>();
    int seconds = 0;
    for (Pick pick : picks) {
      if (!families.contains(pick.family())) {
        continue;
      }
      seconds += Exercise.seconds(pick.entry().item());
      if (!set.isEmpty() && (seconds > SET_SECONDS || set.size() == SET)) {
        break;
      }
      set.add(pick);
    }
    return set;
  }

  private Stream<Pick> known(Reason reason, Predicate<DrillCard> wanted) {
    return library.stream()
        .filter(entry -> cards.containsKey(DrillKey.of(entry)))
        .filter(entry -> wanted.test(cards.get(DrillKey.of(entry))))
        .map(
            entry -> {
              DrillCard card = cards.get(DrillKey.of(entry));
              boolean asked = reason == Reason.DUE && card.queuedBy().isPresent();
              return new Pick(entry, asked ? Reason.QUEUED : reason, card.due());
            });
  }

  private static boolean isQueued(Pick pick) {
    return pick.reason() == Reason.QUEUED;
  }

  private DrillCard card(Pick pick) {
    return cards.get(DrillKey.of(pick.entry()));
  }

  private boolean answeredToday(DrillCard card) {
    return card.last().filter(today::equals).isPresent();
  }
}
