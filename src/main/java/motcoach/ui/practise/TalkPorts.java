package motcoach.ui.practise;

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
 */
public record TalkPorts(
    Journal journal,
    Library library,
    Settings settings,
    LiveReading live,
    Voice voice,
    Chime chime) {}
