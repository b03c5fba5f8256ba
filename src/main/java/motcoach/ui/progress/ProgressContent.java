package motcoach.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Family;
import motcoach.method.Handbook;
import motcoach.progress.Advice;
import motcoach.progress.Library;
import motcoach.progress.mastery.Mastery;
import motcoach.progress.trend.Courses;
import motcoach.progress.trend.PracticeTime;
import motcoach.progress.trend.Tries;

/**
 * Everything progress shows, read in one go.
 *
 * @param talks finished in all, retries among them
 * @param scenarios different ones among them
 * @param first what somebody who has not begun may begin with
 * @param today where the learner is
 * @param due when a family should be met again; without a talk there is none
 * @param newest the last talks, oldest first
 */
record ProgressContent(
    int talks,
    int scenarios,
    Optional<Library.Entry> first,
    Map<Family, Mastery> masteries,
    LocalDate today,
    Map<Family, LocalDate> due,
    Optional<Advice.NextStep> next,
    Courses courses,
    List<PastTalk> newest,
    PracticeTime time,
    Tries tries,
    Handbook handbook) {

  boolean empty() {
    return talks == 0 && masteries.values().stream().allMatch(mastery -> mastery.last().isEmpty());
  }
}
