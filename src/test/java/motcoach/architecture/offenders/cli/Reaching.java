package motcoach.architecture.offenders.cli;

/** Offends on purpose: imports a screen. */
class Reaching {
  motcoach.architecture.offenders.ui.home.HomeViewModel screen;
}
