package motcoach.architecture.offenders.pack;

/** Offends on purpose: imports the store. */
class Reaching {
  motcoach.architecture.offenders.store.Reaching store;
}
