package motcoach.architecture.offenders.scenario;

import motcoach.architecture.offenders.store.Reaching;

/** Offends on purpose: imports the store, and logs. */
public class Upward {
  Reaching store;
  org.slf4j.Logger logger;
}
