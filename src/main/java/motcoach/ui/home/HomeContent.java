package motcoach.ui.home;

import java.util.List;
import java.util.Optional;
import motcoach.progress.Advice;
import motcoach.progress.PracticeWeek;

/**
 * Everything home shows, read in one go.
 *
 * @param plan one that is to be asked about
 * @param begun whether anything was ever begun
 * @param scenarios how many there are
 */
record HomeContent(
    String learner,
    PracticeWeek week,
    Optional<AskedPlan> plan,
    List<OpenTalk> open,
    Advice.Due due,
    Optional<Suggestion> next,
    List<PastTalk> past,
    boolean begun,
    int scenarios,
    List<Flaw> flaws) {}
