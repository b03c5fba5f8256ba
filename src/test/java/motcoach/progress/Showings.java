package motcoach.progress;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What talks showed, for tests that are not about it. */
public final class Showings {
  private Showings() {}

  /** A talk that showed nothing. */
  public static Showing nothing() {
    return new Showing(
        List.of(), Map.of(), Map.of(), new Showing.Tone(0, 0, 0, 0), 0, 0, Duration.ZERO);
  }
}
