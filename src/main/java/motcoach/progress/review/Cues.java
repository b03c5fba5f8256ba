package motcoach.progress.review;

import java.util.Optional;
import motcoach.method.Text;
import motcoach.scenario.Expectation;
import motcoach.scenario.Play;

/** The cues by which the unsaid can be noticed. */
public final class Cues {
  private Cues() {}

  /**
   * A cue as it was given.
   *
   * @param turn 0 when the customer's first words held it
   */
  public record Given(Text cue, int turn) {}

  /** The first cue of the talk that hinted at the expectation. */
  public static Optional<Given> given(Play play, Expectation expectation) {
    return play.transcript().stream()
        .filter(line -> !line.mine())
        .flatMap(
            line ->
                expectation.cues().stream()
                    .filter(cue -> line.words().contains(cue.in(play.setup().language())))
                    .map(cue -> new Given(cue, line.turn())))
        .findFirst();
  }
}
