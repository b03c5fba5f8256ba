package motcoach.scenario.drill;

import java.util.List;
import motcoach.method.Text;

/** The items of one file of a pack. */
public record DrillSet(String id, Text title, List<DrillItem> items) {
  public DrillSet {
    items = List.copyOf(items);
  }
}
