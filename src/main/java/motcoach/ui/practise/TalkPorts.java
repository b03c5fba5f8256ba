package motcoach.ui.practise;

import java.util.concurrent.Executor;
import motcoach.progress.Journal;
import motcoach.progress.Library;
import motcoach.progress.Settings;
import motcoach.ui.kit.Chime;
import motcoach.ui.kit.Voice;

/**
 * What a conversation on the screen stands on.
 *
 * @param library where an easier talk is looked for
 * @param settings what was chosen for conversations; see {@link TalkChoices}
 * @param live reads words while they are being typed
 * @param voice reads the customer's lines aloud when that is chosen
 * @param chime sounds when something happens in the story, when that is chosen
 * @param aside gets ready to hear own words, which takes seconds; nothing waits for it
 */
public record TalkPorts(
    Journal journal,
    Library library,
    Settings settings,
    LiveReading live,
    Voice voice,
    Chime chime,
    Executor aside) {}
