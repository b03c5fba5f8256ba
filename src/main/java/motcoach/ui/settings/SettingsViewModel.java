package motcoach.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import motcoach.progress.AreaCode;
import motcoach.progress.Learner;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;

/** The groups of the settings. */
public final class SettingsViewModel {
  private final PersonViewModel person;
  private final PinViewModel pin;
  private final ChoicesViewModel choices;
  private final BackupsViewModel backups;
  private final OwnDataViewModel ownData;
  private final OwnBundleViewModel ownBundle;
  private final PinViewModel areaPin;
  private final SettingsPorts.Surroundings window;
  private final Path folder;
  private final ReadOnlyBooleanWrapper voiceMissing =
      new ReadOnlyBooleanWrapper(this, "voiceMissing", false);

  public SettingsViewModel(
      SettingsPorts ports,
      Words words,
      Theme theme,
      Tasks tasks,
      SettingsPorts.Surroundings window) {
    this.window = window;
    this.folder = ports.folder();
    person = new PersonViewModel(ports.learners(), tasks, window.learner());
    pin = new PinViewModel(() -> ports.learners().current().map(Learner::id), ports.pins(), tasks);
    areaPin =
        new PinViewModel(() -> Optional.of(AreaCode.WORKSTATION), ports.areas().lock(), tasks);
    ownBundle = new OwnBundleViewModel(ports.learners(), ports.ownBundle(), tasks);
    choices = new ChoicesViewModel(ports.settings(), words, theme, tasks, window.idleMinutes());
    backups = new BackupsViewModel(ports.backups(), tasks, window.begin());
    ownData =
        new OwnDataViewModel(
            ports.learners(), ports.personalData(), ports.handover(), tasks, window.begin());
    tasks.run(
        ports.voice()::available,
        available -> voiceMissing.set(!available),
        why -> voiceMissing.set(true));
  }

  PersonViewModel person() {
    return person;
  }

  PinViewModel pin() {
    return pin;
  }

  ChoicesViewModel choices() {
    return choices;
  }

  BackupsViewModel backups() {
    return backups;
  }

  OwnDataViewModel ownData() {
    return ownData;
  }

  OwnBundleViewModel ownBundle() {
    return ownBundle;
  }

  /** The PIN before studio and reports. */
  PinViewModel areaPin() {
    return areaPin;
  }

  /** Whether this machine has no voice to read aloud with. */
  ReadOnlyBooleanProperty voiceMissingProperty() {
    return voiceMissing.getReadOnlyProperty();
  }

  String dataFolder() {
    return folder.toString();
  }

  void lock() {
    window.lock().run();
  }

  void choosePerson() {
    window.choosePerson().run();
  }
}
