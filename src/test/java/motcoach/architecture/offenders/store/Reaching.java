package motcoach.architecture.offenders.store;

/** Offends on purpose: imports a screen. */
public class Reaching {
  motcoach.architecture.offenders.ui.home.HomeViewModel screen;
}
