package motcoach.progress.drill;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * One answer as it was given. Answers are only ever added; their order is the order in which they
 * were given, never that of their times.
 *
 * @param confident the trainee was sure before seeing whether it is right
 * @param answer own words, or what was picked, see {@link Response#text}
 */
public record DrillAnswer(
    UUID learner, DrillKey key, Grade grade, boolean confident, String answer, Instant at) {
  /** Half a character (a lone surrogate) could not be kept; it becomes U+FFFD. */
  public DrillAnswer {
    answer = new String(answer.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
  }
}
