package motcoach.ui.practise;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Heights by width, until something changes. Boxes in boxes ask for least and preferred height at
 * each level, and a wrapping label lays its text out anew each time.
 */
final class Heights {
  private final Map<Double, Double> known = new HashMap<>();

  double at(double width, DoubleUnaryOperator measure) {
    Double height = known.get(width);
    if (height == null) {
      height = measure.applyAsDouble(width);
      known.put(width, height);
    }
    return height;
  }

  void forget() {
    known.clear();
  }
}
