package motcoach.progress.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.progress.Attempt;
import motcoach.progress.Contests.Contest;
import motcoach.progress.DrillLibrary;
import motcoach.scenario.Debrief;
import motcoach.scenario.Play;

/**
 * Everything there is to say about a talk, as it stands now.
 *
 * @param exact false when the pack or the program has changed since, so that the story told again
 *     may differ from what was seen then
 * @param shown whether the trainee has seen the result
 * @param contests by the id of the criterion
 * @param drills exercises queued from this talk
 * @param again the turn said again beside the first try; only of a retry that has got so far
 */
public record Review(
    Attempt attempt,
    Play play,
    Debrief debrief,
    boolean exact,
    boolean shown,
    OwnView view,
    Plan plan,
    String trainerNote,
    Map<String, Contest> contests,
    List<DrillLibrary.Entry> drills,
    Optional<Again> again) {

  public Review {
    contests = Map.copyOf(contests);
    drills = List.copyOf(drills);
  }
}
