package motcoach.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import motcoach.method.Act;

/**
 * The three reference curves beside the actual emotion line: unhandled slides to the floor, fixed
 * stays below the old level, perfect ends above it. Source: the emotion line of the method.
 */
final class Curves {
  private static final int FLOOR = -100;
  private static final int BELOW_BASE = -10;
  private static final int EXTRA_ABOVE_BASE = 10;
  private static final int ABOVE_BASE = 20;

  private static final Set<String> PREVENTING =
      Set.of(Act.GIVE_CONTACT.id(), Act.REPORT_UP.id(), Act.FALLBACK.id());

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

  /**
   * How high the mood can rise with what was done so far: a mere fix stays below the old level,
   * care that it does not recur reaches it, an extra or an answered unspoken wish lifts it above.
   */
  static int ceiling(Turn turn) {
    return Math.min(100, turn.scenario().persona().baseline() + above(turn));
  }

  private static int above(Turn turn) {
    boolean unspoken =
        turn.scenario().expectations().stream()
            .filter(Expectation::latent)
            .anyMatch(e -> turn.expectation(e.id()).compareTo(Expectation.State.ANSWERED) >= 0);
    if (unspoken) {
      return ABOVE_BASE;
    } else if (turn.offers.stream().anyMatch(Curves::isExtra)) {
      return EXTRA_ABOVE_BASE;
    }
    boolean prevented =
        turn.traces(Condition.Since.PLAY, Trace.Kind.ACT)
            .anyMatch(trace -> PREVENTING.contains(trace.id()));
    return prevented ? 0 : BELOW_BASE;
  }

  private static boolean isExtra(Proposal.Offer offer) {
    return offer.meant() && offer.element().kind() == Element.Kind.EXTRA;
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
