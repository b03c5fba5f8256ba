package motcoach.progress.review;

import java.util.Optional;
import motcoach.scenario.Expectation;
import motcoach.scenario.Line;
import motcoach.scenario.Play;

/** The cues by which the unsaid can be noticed. */
public final class Cues {
  private Cues() {}

  /** The first line of the talk that hinted at the expectation. */
  public static Optional<Line> given(Play play, Expectation expectation) {
    return play.transcript().stream()
        .filter(line -> !line.mine())
        .filter(
            line ->
                expectation.cues().stream()
                    .anyMatch(cue -> line.words().contains(cue.in(play.setup().language()))))
        .findFirst();
  }
}
