package motcoach.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import motcoach.progress.StoreException;
import motcoach.progress.bundle.Consent;
import motcoach.progress.bundle.Inventory;
import motcoach.progress.bundle.Inventory.Kind;

/** Remembers what was handed over. */
final class MemoryBundle implements OwnBundle {
  /** What was agreed to each time one was written. */
  final List<Consent> agreed = new ArrayList<>();

  final List<Path> files = new ArrayList<>();
  boolean full;

  @Override
  public List<Inventory.Line> look(UUID learner, Consent consent) {
    List<Inventory.Line> lines = new ArrayList<>();
    lines.add(
        consent
            .pseudonym()
            .map(name -> new Inventory.Line(Kind.PSEUDONYM, name))
            .orElse(new Inventory.Line(Kind.NAME, "Lin")));
    lines.add(new Inventory.Line(Kind.TALKS, "7"));
    if (consent.words()) {
      lines.add(new Inventory.Line(Kind.TYPED_LINES, "52"));
    }
    return lines;
  }

  @Override
  public void write(UUID learner, Consent consent, Path file) {
    if (full) {
      throw new StoreException(StoreException.Kind.FULL, file.toString(), null);
    }
    agreed.add(consent);
    files.add(file);
  }
}
