package motcoach.app;

import motcoach.progress.AreaCode;
import motcoach.ui.kit.Place;

/** Whether studio and reports are open now: once the PIN was given, until somebody else comes. */
final class Areas {
  private final AreaCode code;
  private boolean open;

  Areas(AreaCode code) {
    this.code = code;
  }

  /** Whether the PIN must be asked before this place is shown. */
  boolean asks(Place place) {
    boolean behind = place instanceof Place.Studio || place instanceof Place.Reports;
    return behind && !open && code.isSet();
  }

  void open() {
    open = true;
  }

  void close() {
    open = false;
  }
}
