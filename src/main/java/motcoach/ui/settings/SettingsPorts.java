package motcoach.ui.settings;

import java.nio.file.Path;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.StringProperty;
import motcoach.progress.AreaCode;
import motcoach.progress.Backups;
import motcoach.progress.Learners;
import motcoach.progress.PersonalData;
import motcoach.progress.PinLock;
import motcoach.progress.Settings;
import motcoach.ui.kit.Voice;

/**
 * What the settings stand on.
 *
 * @param areas the PIN before studio and reports
 * @param folder where this workstation keeps its data
 */
public record SettingsPorts(
    Learners learners,
    Settings settings,
    PinLock pins,
    Backups backups,
    PersonalData personalData,
    Handover handover,
    OwnBundle ownBundle,
    AreaCode areas,
    Voice voice,
    Path folder) {

  /**
   * What the window does and shows.
   *
   * @param learner name of who practises
   * @param idleMinutes until the window locks; 0: never
   * @param lock hides everything now
   * @param choosePerson asks who practises
   * @param begin asks as at the start, when other data is there
   */
  public record Surroundings(
      StringProperty learner,
      IntegerProperty idleMinutes,
      Runnable lock,
      Runnable choosePerson,
      Runnable begin) {}
}
