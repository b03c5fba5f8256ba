package motcoach.ui.practise;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import motcoach.method.Language;
import motcoach.scenario.Line;
import motcoach.ui.kit.Voice;

/** What the others say, read aloud when that is chosen and can be done. */
final class ReadingAloud {
  /** How something is said is shown, not spoken: (sighs), （叹气）. */
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|（[^（）]*）");

  private final Voice voice;
  private final BooleanProperty on = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();

  ReadingAloud(Voice voice) {
    this.voice = voice;
    on.addListener(
        (property, before, now) -> {
          if (!now) {
            voice.stop();
          }
        });
  }

  /**
   * @param can whether this machine has a voice
   */
  void begin(boolean chosen, boolean can) {
    possible.set(can);
    on.set(chosen && can);
  }

  void read(List<Line> lines, Language language) {
    String words =
        lines.stream()
            .filter(line -> !line.mine() && !line.note())
            .map(line -> spoken(line.words()))
            .filter(said -> !said.isBlank())
            .collect(Collectors.joining("\n"));
    if (on.get() && !words.isEmpty()) {
      voice.speak(words, language);
    }
  }

  static String spoken(String words) {
    return ASIDE.matcher(words).replaceAll(" ").strip();
  }

  void stop() {
    voice.stop();
  }

  BooleanProperty onProperty() {
    return on;
  }

  ReadOnlyBooleanProperty possibleProperty() {
    return possible.getReadOnlyProperty();
  }
}
