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

/** The recorded good trainees. */
final class WellSaid {
  private WellSaid() {}

  static List<String> answers(String scenario, Language language) {
    Path file = Path.of("src/test/resources/answers", scenario, "good-" + language.id() + ".txt");
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Input input(Play play, String answer) {
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
