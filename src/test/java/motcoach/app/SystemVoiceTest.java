package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a speaker that writes down what it hears. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class SystemVoiceTest {
  private static final long SOON = Duration.ofSeconds(20).toMillis();

  @TempDir Path folder;

  private SystemVoice voice(String script) throws IOException {
    Path speaker = folder.resolve("speaker");
    Files.writeString(speaker, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(speaker, PosixFilePermissions.fromString("rwx------"));
    VoiceCommand.Found found = new VoiceCommand.Found(VoiceCommand.ESPEAK_NG, speaker.toString());
    return new SystemVoice(() -> Optional.of(found));
  }

  private String heard(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
  }

  @Test
  void wordsReachTheSpeakerToTheLetterAndNeverAsACommand() throws Exception {
    SystemVoice voice =
        voice("echo \"$@\" > '" + folder + "/said-how'; cat > '" + folder + "/said'");
    String words = "--version; $(touch " + folder + "/owned) `id` \"'\n您好，我姓雷。";
    voice.speak(words, Language.ZH);
    assertThat(voice.silentWithin(SOON)).isTrue();

    assertThat(heard("said")).isEqualTo(words);
    assertThat(heard("said-how").strip()).isEqualTo("-v cmn --stdin");
    assertThat(folder.resolve("owned")).doesNotExist();
    assertThat(voice.available()).isTrue();
  }

  @Test
  void whatComesNextEndsWhatIsBeingSaid() throws Exception {
    SystemVoice voice =
        voice(
            "read line; case \"$line\" in long*) exec sleep 600;; *) echo \"$line\" > '"
                + folder
                + "/said';; esac");
    long begun = System.nanoTime();
    voice.speak("long story\n", Language.EN);
    voice.speak("short\n", Language.EN);
    assertThat(voice.silentWithin(SOON)).isTrue();
    assertThat(heard("said").strip()).isEqualTo("short");
    assertThat(System.nanoTime() - begun).isLessThan(Duration.ofMillis(SOON).toNanos());
  }

  @Test
  void stoppingIsHeardAtOnce() throws Exception {
    SystemVoice voice = voice("cat > /dev/null; exec sleep 600");
    voice.speak("long story", Language.EN);
    voice.stop();
    assertThat(voice.silentWithin(SOON)).isTrue();
  }

  @Test
  void aSpeakerThatCannotBeStartedIsSilence() throws Exception {
    SystemVoice gone =
        new SystemVoice(
            () ->
                Optional.of(
                    new VoiceCommand.Found(
                        VoiceCommand.ESPEAK_NG, folder.resolve("nothing").toString())));
    gone.speak("words", Language.EN);
    assertThat(gone.silentWithin(SOON)).isTrue();
    SystemVoice none = new SystemVoice(Optional::empty);
    assertThat(none.available()).isFalse();
    none.speak("words", Language.EN);
    assertThat(none.silentWithin(SOON)).isTrue();
  }

  @Test
  void aToneSwellsFadesAndStaysQuiet() {
    byte[] samples = SoftTone.samples();
    int loudest = 0;
    for (int at = 0; at < samples.length; at += 2) {
      loudest = Math.max(loudest, Math.abs((short) (samples[at] & 0xff | samples[at + 1] << 8)));
    }
    assertThat(loudest).isBetween(1000, Short.MAX_VALUE / 5);
    assertThat(samples[0]).isZero();
    assertThat(samples.length).isLessThan(2 * 44_100);
  }
}
