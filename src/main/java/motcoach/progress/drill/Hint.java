package motcoach.progress.drill;

import java.util.Comparator;
import motcoach.method.Ids;
import motcoach.method.Text;
import motcoach.scenario.drill.DrillItem;

/**
 * A step towards the answer, at the price of a better grade.
 *
 * @param about what it points at
 * @param why said about that; empty where nothing is
 */
public record Hint(Kind kind, Text about, Text why) {
  private static final Text NOTHING = Text.same("");

  /** What it points at. */
  public enum Kind {
    /** A choice that is not it. */
    NOT_THIS,
    /** A line and its bin. */
    BELONGS,
    /** What is wrong somewhere in the reply. */
    SLIP,
    /** The reply that is rated lowest. */
    LOWEST,
    /** What a better line does. */
    BETTER,
    /** That a promise says who, what and when. */
    PROMISE,
    /** What comes first. */
    FIRST,
    /** Something a good answer contains. */
    POINT;

    public String id() {
      return Ids.of(this);
    }
  }

  /** The hint of an item; the same each time. */
  public static Hint of(DrillItem item) {
    DrillItem.Task task = item.task();
    if (task instanceof DrillItem.Choose choose) {
      return choose.choices().stream()
          .filter(choice -> !choice.right())
          .findFirst()
          .map(choice -> new Hint(Kind.NOT_THIS, choice.text(), choice.why()))
          .orElseThrow();
    } else if (task instanceof DrillItem.Sort sort) {
      DrillItem.Sorted line = sort.lines().get(0);
      Text bin =
          sort.bins().stream()
              .filter(known -> known.id().equals(line.bin()))
              .map(DrillItem.Bin::label)
              .findFirst()
              .orElseThrow();
      return new Hint(Kind.BELONGS, line.text(), bin);
    } else if (task instanceof DrillItem.Spot spot) {
      return new Hint(Kind.SLIP, spot.why(), NOTHING);
    } else if (task instanceof DrillItem.BestWorst rate) {
      DrillItem.Rated lowest =
          rate.choices().stream()
              .min(Comparator.comparingInt(DrillItem.Rated::rating))
              .orElseThrow();
      return new Hint(Kind.LOWEST, lowest.text(), lowest.why());
    } else if (task instanceof DrillItem.Rewrite rewrite) {
      return new Hint(Kind.BETTER, rewrite.why(), NOTHING);
    } else if (task instanceof DrillItem.Promise) {
      return new Hint(Kind.PROMISE, NOTHING, NOTHING);
    } else if (task instanceof DrillItem.Order order) {
      return new Hint(Kind.FIRST, order.steps().get(0), NOTHING);
    }
    return new Hint(Kind.POINT, ((DrillItem.Free) task).points().get(0).text(), NOTHING);
  }
}
