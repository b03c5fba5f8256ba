package motcoach.cli;

import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Inventory;

/** What commands about bundles say in common. */
final class BundleTexts {
  private BundleTexts() {}

  /** What is in a bundle, a line each. */
  static void inventory(Surroundings here, Bundle bundle) {
    for (Inventory.Line line : Inventory.of(bundle)) {
      here.terminal()
          .say("  " + here.words().name("bundle.holds", line.kind()) + " " + line.value());
    }
    if (!bundle.words()) {
      here.terminal().say("  " + here.words().say("bundle.no-words"));
    }
  }
}
