package motcoach.progress;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import motcoach.scenario.Mode;

/**
 * One trainee and one scenario, summed up over all talks. A talk that was given up counts as begun
 * only.
 *
 * @param talks that came to an end and said no turn of another talk again
 * @param best total of these
 * @param last of these
 * @param passed whether any of these passed
 * @param retries talks that came to an end and said a turn of another one again
 * @param bestRetry total of those
 * @param open the newest talk without an end
 * @param mode of the talk begun last
 */
public record Played(
    String packId,
    String scenarioId,
    int talks,
    Optional<Integer> best,
    Optional<Last> last,
    boolean passed,
    int retries,
    Optional<Integer> bestRetry,
    Optional<UUID> open,
    Mode mode) {

  /** How the last of them ended. */
  public record Last(int total, Instant at) {}

  /** Whether it was ever played to an end. */
  public boolean done() {
    return talks > 0 || retries > 0;
  }

  public boolean of(Library.Entry entry) {
    return packId.equals(entry.packId()) && scenarioId.equals(entry.scenario().id());
  }
}
