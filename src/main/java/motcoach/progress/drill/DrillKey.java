package motcoach.progress.drill;

import motcoach.progress.DrillLibrary;

/** Which exercise: its pack and its id there. */
public record DrillKey(String packId, String item) {

  public static DrillKey of(DrillLibrary.Entry entry) {
    return new DrillKey(entry.packId(), entry.item().id());
  }
}
