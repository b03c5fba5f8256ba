package motcoach.report.summary;

import java.time.LocalDate;
import motcoach.progress.Talk.Story;
import motcoach.progress.account.Person;

/**
 * A scenario somebody was to do and did not.
 *
 * @param by the last day in time
 */
public record NotDone(Person person, Story story, LocalDate by, boolean overdue) {}
