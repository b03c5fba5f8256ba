package motcoach.ui.progress;

import java.util.List;
import motcoach.method.Family;
import motcoach.progress.Evidence;
import motcoach.progress.mastery.Sample;

/** What the level of one family stands on, in the trainee's own words. */
record FamilyDetail(Family family, List<Shown> talks) {

  /**
   * One talk.
   *
   * @param evidence of the family, as far as it counts
   */
  record Shown(PastTalk talk, Sample sample, List<Evidence> evidence) {}
}
