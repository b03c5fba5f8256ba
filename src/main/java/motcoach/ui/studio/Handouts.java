package motcoach.ui.studio;

import java.nio.file.Path;
import motcoach.method.Language;
import motcoach.scenario.Scenario;

/** Puts a scenario on paper for a role play among people. Called in the background. */
@FunctionalInterface
public interface Handouts {

  /**
   * Writes the sheets of customer, trainee and observer into one PDF, whole or not at all.
   *
   * @throws motcoach.progress.StoreException when it cannot be written
   */
  void print(Scenario scenario, Language language, Path file);
}
