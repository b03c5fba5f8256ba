package motcoach.architecture.offenders.studio;

import java.nio.file.Path;
import motcoach.architecture.offenders.store.Reaching;

/** Offends on purpose: imports the store, and knows files. */
public class Impure {
  Reaching store;
  Path file;
}
