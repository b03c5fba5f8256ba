package motcoach.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import motcoach.scenario.Scenario;

/** Reads scenario files; the format is {@code src/docs/scenarios.md}. Safe to share. */
public final class ScenarioFiles {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.<Problem>comparingInt(problem -> problem.line()).thenComparingInt(Problem::column);

  private final JsonSource source = new JsonSource();
  private final KnownConcepts concepts;

  /** Reads files by themselves. */
  public ScenarioFiles() {
    this(KnownConcepts.ANY);
  }

  /** Reads files of a pack. */
  ScenarioFiles(KnownConcepts concepts) {
    this.concepts = concepts;
  }

  /**
   * What came of a file.
   *
   * @param scenario empty when there is any error
   * @param problems by place; warnings may stand beside a scenario
   */
  public record Outcome(Optional<Scenario> scenario, List<Problem> problems) {}

  /**
   * Reads one file. Never throws for bad content.
   *
   * @param file the name used in problems
   */
  public Outcome read(String file, byte[] bytes) {
    Problems problems = new Problems();
    Optional<Located> root = source.read(file, bytes, problems);
    return read(root, problems);
  }

  /** Reads what is in memory already. */
  Outcome read(Located root) {
    return read(Optional.of(root), new Problems());
  }

  private Outcome read(Optional<Located> root, Problems problems) {
    Optional<Scenario> scenario =
        root.flatMap(
                found -> new Script(found, concepts, problems).read(found, ScenarioReader::read))
            .flatMap(read -> read)
            .filter(read -> !problems.hasErrors());
    if (scenario.isPresent()) {
      StoryLint.check(scenario.get(), new ListPlaces(root.get()), problems);
    }
    scenario = scenario.filter(read -> !problems.hasErrors());
    return new Outcome(scenario, problems.list().stream().sorted(BY_PLACE).toList());
  }
}
