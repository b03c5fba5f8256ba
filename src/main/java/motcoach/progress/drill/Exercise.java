package motcoach.progress.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import motcoach.method.Family;
import motcoach.progress.DrillLibrary;
import motcoach.scenario.drill.DrillItem;

/**
 * An exercise as it is asked in a set.
 *
 * @param reason why it is asked now
 * @param order in which its parts are shown: the number of the item's part at each place
 */
public record Exercise(DrillLibrary.Entry entry, Reason reason, List<Integer> order) {

  /** Why an exercise is in a set. */
  public enum Reason {
    /** A talk showed that it is needed. */
    QUEUED,
    /** Not met before. */
    NEW,
    /** Its day has come. */
    DUE,
    /** Before its day, because the trainee wants to go on. */
    AHEAD,
    /** Answered wrong a moment ago, and sure of it. */
    AGAIN
  }

  public Exercise {
    order = List.copyOf(order);
  }

  /** Its parts in an order that {@code seed} decides; steps to be ordered never lie in order. */
  static Exercise of(DrillLibrary.Entry entry, Reason reason, long seed) {
    int parts = parts(entry.item().task());
    List<Integer> order = new ArrayList<>(IntStream.range(0, parts).boxed().toList());
    Collections.shuffle(order, new Random(seed ^ entry.item().id().hashCode()));
    boolean inOrder = order.equals(IntStream.range(0, parts).boxed().toList());
    if (inOrder && entry.item().task() instanceof DrillItem.Order) {
      Collections.rotate(order, 1);
    }
    return new Exercise(entry, reason, order);
  }

  private static int parts(DrillItem.Task task) {
    if (task instanceof DrillItem.Choose choose) {
      return choose.choices().size();
    } else if (task instanceof DrillItem.Sort sort) {
      return sort.lines().size();
    } else if (task instanceof DrillItem.BestWorst rate) {
      return rate.choices().size();
    } else if (task instanceof DrillItem.Order steps) {
      return steps.steps().size();
    }
    return 0;
  }

  public DrillItem item() {
    return entry.item();
  }

  public DrillKey key() {
    return DrillKey.of(entry);
  }

  public boolean firstTry() {
    return reason != Reason.AGAIN;
  }

  /** The family of the concept it trains first; the self-checks have none. */
  public static Optional<Family> family(DrillItem item) {
    return item.concepts().stream().flatMap(concept -> Family.of(concept).stream()).findFirst();
  }

  /** About how long it takes, in seconds. */
  static int seconds(DrillItem item) {
    return switch (item.task().kind()) {
      case CHOICE -> 35;
      case SPOT -> 40;
      case SORT, BEST_WORST, ORDER -> 60;
      case PROMISE -> 75;
      case REWRITE -> 90;
      case FREE -> 240;
    };
  }
}
