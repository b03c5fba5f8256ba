package motcoach.progress;

import java.util.Optional;

/**
 * Choices that belong to whoever practises now. What a person never chose is as it was chosen for
 * the workstation; where the window stands is the same for all.
 */
public final class PersonalSettings implements Settings {
  private static final String WINDOW = "ui.window";

  /** Answered once by everybody, before there is anybody whose choice it could be. */
  private static final String LANGUAGE = "ui.language";

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
        .flatMap(learner -> preferences.get(learner.id(), key).or(() -> firstAnswer(learner, key)))
        .or(() -> workstation.get(key));
  }

  @Override
  public void put(String key, String value) {
    whose(key)
        .ifPresentOrElse(
            learner -> preferences.put(learner.id(), key, value),
            () -> workstation.put(key, value));
  }

  private static Optional<String> firstAnswer(Learner learner, String key) {
    return key.equals(LANGUAGE) ? Optional.of(learner.language().id()) : Optional.empty();
  }

  private Optional<Learner> whose(String key) {
    return key.equals(WINDOW) ? Optional.empty() : learners.current();
  }
}
