package motcoach.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Heights by width, until something changes. Boxes in boxes ask for least and preferred height at
 * each level, and a wrapping label lays its text out anew each time.
 */
public final class Heights {
  private final Map<Double, Double> known = new HashMap<>();

  public double at(double width, DoubleUnaryOperator measure) {
    Double height = known.get(width);
    if (height == null) {
      height = measure.applyAsDouble(width);
      known.put(width, height);
    }
    return height;
  }

  public void forget() {
    known.clear();
  }
}
