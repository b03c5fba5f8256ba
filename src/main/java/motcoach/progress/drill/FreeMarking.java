package motcoach.progress.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.expression.Phrases;
import motcoach.method.Language;
import motcoach.progress.drill.Mark.Note;
import motcoach.progress.drill.Mark.Outcome;
import motcoach.progress.drill.Mark.Part;
import motcoach.scenario.drill.DrillItem;

/** Long answers: each point of a good one is looked for by its phrases. */
final class FreeMarking {
  private static final double MOST = 0.75;
  private static final double HALF = 0.5;

  private FreeMarking() {}

  static Mark mark(DrillItem.Free task, String words, Language language) {
    List<Part> parts = new ArrayList<>();
    for (DrillItem.Point point : task.points()) {
      boolean said =
          Phrases.compile(
                  language, Map.of("point", point.phrases().getOrDefault(language, List.of())))
              .find(words)
              .containsKey("point");
      parts.add(new Part(said, Optional.empty()));
    }
    double share = share(parts);
    List<Note> notes = words.isBlank() ? List.of(Note.NOTHING) : List.of();
    return new Mark(
        outcome(share),
        share,
        parts,
        task.models(),
        Optional.empty(),
        true,
        notes,
        Optional.empty());
  }

  static double share(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.right() ? 1 : 0).average().orElse(0);
  }

  static Outcome outcome(double share) {
    return share >= MOST ? Outcome.RIGHT : share >= HALF ? Outcome.NEARLY : Outcome.WRONG;
  }
}
