package motcoach.ui.practise;

import java.util.Optional;
import motcoach.progress.Settings;

/**
 * What was chosen for conversations on this workstation.
 *
 * @param marks wording is marked while it is being typed
 * @param aloud the customer's lines are read aloud
 * @param sounds a tone is heard when something happens in the story
 */
record TalkChoices(boolean marks, boolean aloud, boolean sounds) {
  static final String MARKS = ofTalks("live-marks");
  static final String ALOUD = ofTalks("read-aloud");
  static final String SOUNDS = "ui.sounds";
  private static final String YES = "yes";

  private static String ofTalks(String choice) {
    return String.join(".", "practise", choice);
  }

  static TalkChoices read(Settings settings) {
    return new TalkChoices(
        chosen(settings.get(MARKS), true),
        chosen(settings.get(ALOUD), false),
        chosen(settings.get(SOUNDS), false));
  }

  private static boolean chosen(Optional<String> value, boolean otherwise) {
    return value.map(YES::equals).orElse(otherwise);
  }

  static String written(boolean on) {
    return on ? YES : "no";
  }
}
