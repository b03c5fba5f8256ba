package motcoach.architecture.offenders.expression;

import motcoach.architecture.offenders.scenario.Upward;

/** Offends on purpose: imports a layer above, and reads a file. */
class Impure {
  Upward upward;
  java.nio.file.Path path;
}
