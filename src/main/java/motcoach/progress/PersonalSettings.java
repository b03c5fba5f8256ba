package motcoach.progress;

import java.util.Optional;
import java.util.UUID;

/**
 * Choices that belong to whoever practises now. What a person never chose is as it was chosen for
 * the workstation; where the window stands is the same for all.
 */
public final class PersonalSettings implements Settings {
  private static final String WINDOW = "ui.window";

  private final Settings workstation;
  private final Preferences preferences;
  private final Learners learners;

  public PersonalSettings(Settings workstation, Preferences preferences, Learners learners) {
    this.workstation = workstation;
    this.preferences = preferences;
    this.learners = learners;
  }

  @Override
  public Optional<String> get(String key) {
    return whose(key)
        .flatMap(learner -> preferences.get(learner, key))
        .or(() -> workstation.get(key));
  }

  @Override
  public void put(String key, String value) {
    whose(key)
        .ifPresentOrElse(
            learner -> preferences.put(learner, key, value), () -> workstation.put(key, value));
  }

  private Optional<UUID> whose(String key) {
    return key.equals(WINDOW) ? Optional.empty() : learners.current().map(Learner::id);
  }
}
