package motcoach.ui.home;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import motcoach.method.Text;
import motcoach.scenario.Mode;

/**
 * A conversation with a debrief.
 *
 * @param scenario its title, or its id when its pack is no longer there
 * @param readable whether the debrief can still be opened
 * @param emotion the customer's emotion by step, -100 to 100
 */
public record PastTalk(
    UUID attempt,
    Text scenario,
    boolean readable,
    Mode mode,
    int total,
    boolean passed,
    Instant finishedAt,
    List<Integer> emotion) {}
