package motcoach.progress.bundle;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import motcoach.progress.JournalRow;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Account;
import motcoach.progress.bundle.Bundle.Carried;
import motcoach.scenario.Verdict;

/**
 * Which of several tellings of one talk counts. What it says depends on the set of them alone,
 * never on the order in which they came, so that merging is commutative, associative and
 * idempotent.
 *
 * <p>A finished telling goes before an open one. What was told first decides which others agree
 * with it; of those the newest counts, as it knows best what is contested. The rest is in conflict:
 * kept and shown, and never counted.
 */
public final class Tellings {

  /**
   * A talk as some bundles tell it.
   *
   * @param form {@link Form#of} it
   * @param firstTold when the oldest bundle with it was made
   * @param lastTold when the newest was
   */
  public record Telling(String form, Carried talk, Instant firstTold, Instant lastTold) {
    boolean finished() {
      return talk.account().outcome().isPresent();
    }
  }

  /** What a telling is beside the others. */
  public enum Standing {
    COUNTS,
    SPARE,
    CONFLICT
  }

  private static final Comparator<Telling> FIRST =
      Comparator.comparing(Telling::firstTold).thenComparing(Telling::form);
  private static final Comparator<Telling> NEWEST =
      Comparator.comparing(Telling::lastTold).thenComparing(Telling::form);

  private Tellings() {}

  /**
   * The standing of each telling, by its form.
   *
   * @param all of one talk that were brought here, at least one
   * @param own as this workstation tells it itself, if it does; this one always counts, unless it
   *     is open and the talk was finished elsewhere
   */
  public static Map<String, Standing> judge(Collection<Telling> all, Optional<Carried> own) {
    List<Telling> finished = all.stream().filter(Telling::finished).toList();
    Collection<Telling> settled = finished.isEmpty() ? all : finished;
    boolean ownCounts =
        own.isPresent() && (own.get().account().outcome().isPresent() || finished.isEmpty());
    Carried base =
        own.orElseGet(() -> settled.stream().min(FIRST).map(Telling::talk).orElseThrow());
    Optional<String> counts =
        ownCounts
            ? Optional.empty()
            : settled.stream()
                .filter(telling -> agree(base, telling.talk()))
                .max(NEWEST)
                .map(Telling::form);
    Map<String, Standing> standings = new HashMap<>();
    for (Telling telling : all) {
      if (counts.filter(telling.form()::equals).isPresent()) {
        standings.put(telling.form(), Standing.COUNTS);
      } else {
        standings.put(
            telling.form(), agree(base, telling.talk()) ? Standing.SPARE : Standing.CONFLICT);
      }
    }
    return standings;
  }

  /**
   * Whether both may be told of the same talk: nothing in one contradicts the other. An open talk
   * may be finished, a verdict may be held back as unsure, words may be missing.
   */
  public static boolean agree(Carried one, Carried other) {
    Account a = one.account();
    Account b = other.account();
    return a.attempt().equals(b.attempt())
        && a.person().equals(b.person())
        && a.packId().equals(b.packId())
        && a.packVersion().equals(b.packVersion())
        && a.packHash().equals(b.packHash())
        && a.scenarioId().equals(b.scenarioId())
        && a.setup().equals(b.setup())
        && a.startedAt().equals(b.startedAt())
        && a.origin().equals(b.origin())
        && unlessMissing(a.outcome(), b.outcome(), Object::equals)
        && unlessMissing(a.figures(), b.figures(), Tellings::agree)
        && unlessMissing(one.told(), other.told(), (x, y) -> begin(x.turns(), y.turns(), a, b));
  }

  private static <T> boolean unlessMissing(
      Optional<T> one, Optional<T> other, BiPredicate<T, T> agree) {
    return one.isEmpty() || other.isEmpty() || agree.test(one.get(), other.get());
  }

  private static boolean agree(Account.Figures a, Account.Figures b) {
    if (!a.stages().equals(b.stages())
        || !a.fiveC().equals(b.fiveC())
        || a.turns() != b.turns()
        || a.helped() != b.helped()
        || !a.practised().equals(b.practised())
        || a.marks().size() != b.marks().size()) {
      return false;
    }
    for (int i = 0; i < a.marks().size(); i++) {
      if (!agree(a.marks().get(i), b.marks().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean agree(Mark a, Mark b) {
    return a.concept().equals(b.concept())
        && a.weight() == b.weight()
        && a.critical() == b.critical()
        && a.helped() == b.helped()
        && (a.outcome() == b.outcome() || heldBack(a) || heldBack(b));
  }

  private static boolean heldBack(Mark mark) {
    return mark.outcome() == Verdict.Outcome.UNSURE;
  }

  /** Turns only grow: of two tellings the shorter is the beginning of the longer, if it is open. */
  private static boolean begin(List<JournalRow> x, List<JournalRow> y, Account a, Account b) {
    int both = Math.min(x.size(), y.size());
    boolean complete = a.outcome().isPresent() && x.size() < y.size();
    complete |= b.outcome().isPresent() && y.size() < x.size();
    return !complete && x.subList(0, both).equals(y.subList(0, both));
  }
}
