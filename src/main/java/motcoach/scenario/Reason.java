package motcoach.scenario;

import java.util.Optional;
import motcoach.method.Text;

/**
 * Why something was decided. No point without one.
 *
 * @param because one sentence
 * @param quote the trainee's words that did it; empty when the state of the story did
 * @param turn trainee turn, 0 when no single turn
 */
public record Reason(Text because, Optional<String> quote, int turn) {}
