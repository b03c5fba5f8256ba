package motcoach.app;

import motcoach.progress.AreaCode;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether studio and reports are open now: once the PIN was given, until somebody else comes. */
final class Areas {
  private static final Logger LOG = LoggerFactory.getLogger(Areas.class);

  private final AreaCode code;
  private final Tasks tasks;
  private boolean open;

  Areas(AreaCode code, Tasks tasks) {
    this.code = code;
    this.tasks = tasks;
  }

  /** Other data may have been put in place: whether there is a PIN is found out again. */
  void anew() {
    open = false;
    tasks.run(
        () -> {
          code.reread();
          return code;
        },
        done -> LOG.debug("Areas read"),
        // What was known before goes on to hold; the page shown tells what is wrong.
        why -> LOG.warn("Areas not read: {}", why.getClass().getName()));
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
