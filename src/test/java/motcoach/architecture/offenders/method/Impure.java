package motcoach.architecture.offenders.method;

import motcoach.architecture.offenders.scenario.Upward;

/** Offends on purpose: imports a layer above, and reads a file. */
class Impure {
  Upward upward;
  java.io.File file;
}
