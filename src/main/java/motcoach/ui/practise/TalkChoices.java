package motcoach.ui.practise;

import motcoach.progress.Choice;
import motcoach.progress.Settings;

/**
 * What was chosen for conversations.
 *
 * @param marks wording is marked while it is being typed
 * @param aloud the customer's lines are read aloud
 * @param sounds a tone is heard when something happens in the story
 */
record TalkChoices(boolean marks, boolean aloud, boolean sounds) {

  static TalkChoices read(Settings settings) {
    return new TalkChoices(
        Choice.LIVE_MARKS.in(settings), Choice.READ_ALOUD.in(settings), Choice.SOUNDS.in(settings));
  }
}
