package motcoach.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import motcoach.method.Language;
import motcoach.progress.Rehearsals;
import motcoach.scenario.Input;
import motcoach.scenario.Play;

/** The recorded trainees, the good ones unless another is named. */
public final class WellSaid {
  private WellSaid() {}

  public static List<String> answers(String scenario, Language language) {
    return answers(scenario, language, "good");
  }

  /**
   * @param trainee good, average or poor
   */
  public static List<String> answers(String scenario, Language language, String trainee) {
    Path file =
        Path.of("src/test/resources/answers", scenario, trainee + "-" + language.id() + ".txt");
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Input input(Play play, String answer) {
    if (!answer.startsWith("@")) {
      return new Input.Said(answer);
    }
    String id = answer.substring(1).strip();
    return play.options().stream().anyMatch(option -> option.id().equals(id))
        ? new Input.Chose(id)
        : new Input.Did(id);
  }

  static Rehearsals rehearsals(Darkroom room) {
    return new Rehearsals(
        room.journal,
        room.ports.library(),
        room.ports.plays(),
        room.ports.clock(),
        room.ports.ids());
  }
}
