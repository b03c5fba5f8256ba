package motcoach.ui.home;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.scenario.Mode;

/**
 * A conversation with a debrief.
 *
 * @param scenario its title, or its id when its pack is no longer there
 * @param readable whether the debrief can still be opened
 * @param again whether it said a turn of another talk again
 * @param stages share met in percent, of those of which enough was seen
 * @param emotion the customer's emotion by step, -100 to 100
 */
public record PastTalk(
    UUID attempt,
    Text scenario,
    boolean readable,
    boolean again,
    Mode mode,
    Map<Stage, Integer> stages,
    int total,
    boolean passed,
    Instant finishedAt,
    List<Integer> emotion) {}
