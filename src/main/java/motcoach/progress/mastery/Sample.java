package motcoach.progress.mastery;

import java.util.Optional;
import motcoach.progress.Talk;
import motcoach.scenario.Mode;

/**
 * One talk as evidence of one family.
 *
 * @param circumstances empty when its scenario is no longer installed
 * @param unseen whether it was the learner's first talk in its scenario
 */
public record Sample(
    Talk talk, Tally tally, Optional<Circumstances> circumstances, boolean unseen) {

  /**
   * Whether it measures what is done in own words: a first try that came to its end, not guided, at
   * least half of its turns without help, with an opportunity of the family among them.
   */
  boolean independent() {
    return talk.firstTry()
        && talk.ended()
        && talk.mode() != Mode.GUIDED
        && talk.figures().filter(figures -> 2 * figures.helped() <= figures.turns()).isPresent()
        && tally.own() > 0;
  }

  /** Whether it may stand in the row of spaced talks: a first try that came to its end. */
  boolean spaced(Thresholds thresholds) {
    return talk.firstTry() && talk.ended() && tally.enough(thresholds);
  }
}
