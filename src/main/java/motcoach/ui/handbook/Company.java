package motcoach.ui.handbook;

import java.util.List;
import java.util.Optional;
import motcoach.progress.Examples;
import motcoach.progress.Library;
import motcoach.progress.Training;

/** What goes with a card beside its words: what trains it, and where one said it oneself. */
record Company(Training training, List<OwnExample> examples) {
  private static final int EXAMPLES_SHOWN = 5;

  /** An own line, and the scenario it was said in while that is still there. */
  record OwnExample(Examples.Example example, Optional<Library.Entry> scenario) {}

  Company {
    examples = List.copyOf(examples);
  }

  /** Reads it; slow enough for the background. */
  static Company of(String concept, HandbookSources sources) {
    List<Examples.Example> own =
        sources
            .learners()
            .current()
            .map(who -> sources.examples().of(who.id(), concept, EXAMPLES_SHOWN))
            .orElse(List.of());
    return new Company(
        Training.of(concept, sources.library(), sources.drills()),
        own.stream()
            .map(
                example ->
                    new OwnExample(
                        example, sources.library().find(example.packId(), example.scenarioId())))
            .toList());
  }
}
