package motcoach.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * The three reference curves beside the actual emotion line: unhandled slides to the floor, fixed
 * stays below the old level, perfect ends above it. Source: the emotion line of the method.
 */
final class Curves {
  private static final int FLOOR = -100;
  private static final int BELOW_BASE = -10;
  private static final int ABOVE_BASE = 20;

  private Curves() {}

  static Debrief.Curves of(Persona persona, List<EmotionStep> actual) {
    int steps = actual.size();
    int start = persona.start();
    return new Debrief.Curves(
        actual,
        curve(start, FLOOR, steps, 1.0),
        curve(start, persona.baseline() + BELOW_BASE, steps, 2.0),
        curve(start, Math.min(100, persona.baseline() + ABOVE_BASE), steps, 1.2));
  }

  /** From {@code start} to {@code end}; a higher {@code bend} moves late. */
  private static List<Integer> curve(int start, int end, int steps, double bend) {
    List<Integer> values = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      double part = steps == 1 ? 0 : (double) i / (steps - 1);
      values.add((int) Math.round(start + (end - start) * Math.pow(part, bend)));
    }
    return values;
  }
}
