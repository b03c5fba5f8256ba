package motcoach.architecture.offenders.studio;

import java.nio.file.Path;
import motcoach.architecture.offenders.store.Reaching;
import org.eclipse.elk.graph.ElkNode;

/** Offends on purpose: imports the store, knows files, and lays out a map. */
public class Impure {
  Reaching store;
  Path file;
  ElkNode node;
}
