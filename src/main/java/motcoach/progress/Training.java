package motcoach.progress;

import java.util.List;
import motcoach.method.ConceptNames;
import motcoach.scenario.Scenario;

/**
 * What trains one concept.
 *
 * @param scenarios those that say so, or judge it
 * @param exercises how many short exercises
 */
public record Training(List<Library.Entry> scenarios, int exercises) {

  public Training {
    scenarios = List.copyOf(scenarios);
  }

  public static Training of(String concept, Library library, DrillLibrary drills) {
    return new Training(
        library.entries().stream().filter(entry -> trains(entry.scenario(), concept)).toList(),
        (int)
            drills.entries().stream()
                .filter(entry -> entry.item().concepts().contains(concept))
                .count());
  }

  private static boolean trains(Scenario scenario, String concept) {
    return scenario.trains().stream().anyMatch(name -> ConceptNames.covers(name, concept))
        || scenario.criteria().stream().anyMatch(criterion -> criterion.concept().equals(concept));
  }
}
