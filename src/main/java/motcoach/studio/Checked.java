package motcoach.studio;

import java.util.List;
import java.util.Optional;
import motcoach.scenario.Scenario;

/**
 * What a check of a draft came to.
 *
 * @param scenarios those that can be played as they stand
 */
public record Checked(List<Finding> findings, List<Scenario> scenarios) {
  public static final Checked NOTHING = new Checked(List.of(), List.of());

  public Checked {
    findings = List.copyOf(findings);
    scenarios = List.copyOf(scenarios);
  }

  public Optional<Scenario> scenario(String id) {
    return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
  }

  public int errors() {
    return (int) findings.stream().filter(Finding::error).count();
  }
}
