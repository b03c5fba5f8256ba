package motcoach.ui.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import motcoach.method.Text;

/**
 * A talk as a line one can open.
 *
 * @param scenario its title, or its id when its pack is no longer there
 * @param readable whether the debrief can still be opened
 * @param emotion the customer's emotion by step, -100 to 100
 */
record PastTalk(
    UUID attempt, Text scenario, boolean readable, Instant finishedAt, List<Integer> emotion) {}
