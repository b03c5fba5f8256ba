package motcoach.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import motcoach.method.Language;

/**
 * The program of this machine that speaks what it is given on its standard input. No shell is ever
 * between, and the words are never part of a command.
 */
enum VoiceCommand {
  /** Part of macOS. */
  SAY("say") {
    @Override
    List<String> line(String program, Language language) {
      return List.of(program, "-v", language == Language.ZH ? "Tingting" : "Samantha", "-f", "-");
    }
  },
  ESPEAK_NG("espeak-ng") {
    @Override
    List<String> line(String program, Language language) {
      return List.of(program, "-v", language == Language.ZH ? "cmn" : "en", "--stdin");
    }
  },
  ESPEAK("espeak") {
    @Override
    List<String> line(String program, Language language) {
      return List.of(program, "-v", language == Language.ZH ? "zh" : "en", "--stdin");
    }
  },
  /** Speaks through a service of the desktop, which must be told to stop. */
  SPD_SAY("spd-say") {
    @Override
    List<String> line(String program, Language language) {
      return List.of(program, "-w", "-l", language.id(), "-e");
    }

    @Override
    List<String> hush(String program) {
      return List.of(program, "-C");
    }
  },
  /** Part of Windows. The script is always the same; it leaves quietly where no voice fits. */
  POWERSHELL("powershell.exe") {
    @Override
    List<String> line(String program, Language language) {
      String script =
          String.join(
              ";",
              "[Console]::InputEncoding=[Text.Encoding]::UTF8",
              "Add-Type -AssemblyName System.Speech",
              "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer",
              "$v=$s.GetInstalledVoices()|Where-Object{$_.Enabled -and"
                  + " $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq '"
                  + language.id()
                  + "'}|Select-Object -First 1",
              "if($v){$s.SelectVoice($v.VoiceInfo.Name);$s.Speak([Console]::In.ReadToEnd())}");
      return List.of(program, "-NoProfile", "-NonInteractive", "-Command", script);
    }
  };

  private final String program;

  VoiceCommand(String program) {
    this.program = program;
  }

  /** What starts it for a language; {@code program} is where it was found. */
  abstract List<String> line(String program, Language language);

  /** What stops it, where ending it is not enough; else empty. */
  List<String> hush(String program) {
    return List.of();
  }

  /** A speaker found on a machine. */
  record Found(VoiceCommand command, String program) {
    List<String> line(Language language) {
      return command.line(program, language);
    }

    List<String> hush() {
      return command.hush(program);
    }
  }

  /** The first there is among those of the system, best voices first. */
  static Optional<Found> find(
      String os, Map<String, String> environment, Predicate<Path> executable) {
    for (VoiceCommand command : of(os)) {
      for (Path folder : folders(os, environment)) {
        Path file = folder.resolve(command.program);
        if (executable.test(file)) {
          return Optional.of(new Found(command, file.toString()));
        }
      }
    }
    return Optional.empty();
  }

  static Optional<Found> find(String os, Map<String, String> environment) {
    return find(os, environment, file -> Files.isRegularFile(file) && Files.isExecutable(file));
  }

  private static List<VoiceCommand> of(String os) {
    if (os.startsWith("Windows")) {
      return List.of(POWERSHELL);
    }
    return os.startsWith("Mac") ? List.of(SAY) : List.of(ESPEAK_NG, ESPEAK, SPD_SAY);
  }

  private static List<Path> folders(String os, Map<String, String> environment) {
    List<Path> folders = new ArrayList<>();
    String separator = os.startsWith("Windows") ? ";" : ":";
    String path =
        environment.entrySet().stream()
            .filter(entry -> entry.getKey().equalsIgnoreCase("PATH"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    for (String folder : path.split(separator)) {
      // Nothing from the folder the program happens to be started in.
      if (!folder.isBlank() && Path.of(folder).isAbsolute()) {
        folders.add(Path.of(folder));
      }
    }
    return folders;
  }
}
