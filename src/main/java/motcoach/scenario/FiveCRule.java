package motcoach.scenario;

import java.util.List;
import motcoach.method.FiveC;
import motcoach.method.Text;

/** How one C is judged at the end: the first level whose condition holds, with its reason. */
public record FiveCRule(FiveC c, List<Level> levels) {

  /** 2 solid, 1 partly, 0 not yet. */
  public record Level(int level, Condition when, Text because) {}

  public FiveCRule {
    levels = List.copyOf(levels);
  }
}
