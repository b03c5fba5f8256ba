package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class VoiceCommandTest {
  private static final Map<String, String> PATH = Map.of("PATH", "/opt/bin:/usr/bin::relative");

  private static Optional<VoiceCommand.Found> find(String os, String... there) {
    return VoiceCommand.find(os, PATH, file -> List.of(there).contains(file.toString()));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void theFirstSpeakerOfTheSystemIsTaken() {
    assertThat(find("Linux", "/usr/bin/espeak-ng", "/usr/bin/spd-say").orElseThrow().command())
        .isEqualTo(VoiceCommand.ESPEAK_NG);
    assertThat(find("Linux", "/opt/bin/spd-say").orElseThrow().line(Language.ZH))
        .containsExactly("/opt/bin/spd-say", "-w", "-l", "zh", "-e");
    assertThat(find("Mac OS X", "/usr/bin/say").orElseThrow().line(Language.ZH))
        .startsWith("/usr/bin/say", "-v", "Tingting");
    assertThat(find("Linux", "/usr/bin/say")).isEmpty();
    assertThat(find("Linux")).isEmpty();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void nothingIsStartedFromTheFolderOneHappensToBeIn() {
    assertThat(find("Linux", "relative/espeak-ng", "espeak-ng")).isEmpty();
    assertThat(VoiceCommand.find("Linux", Map.of(), file -> true)).isEmpty();
  }

  @Test
  void noCommandCarriesWordsAndEachSpeaksTheLanguageOfTheTalk() {
    for (VoiceCommand command : VoiceCommand.values()) {
      List<String> english = command.line("p", Language.EN);
      List<String> chinese = command.line("p", Language.ZH);
      assertThat(english).startsWith("p").isNotEqualTo(chinese);
      assertThat(english).doesNotContain("sh", "-c", "cmd");
    }
  }
}
