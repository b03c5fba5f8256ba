package motcoach.architecture.offenders.ui.home;

import motcoach.architecture.offenders.store.Reaching;
import motcoach.architecture.offenders.ui.drills.DrillsHelper;

/** Offends on purpose: a view model that knows a control, another screen and the store. */
public class HomeViewModel {
  javafx.scene.control.Button button;
  DrillsHelper drills;
  Reaching store;
}
