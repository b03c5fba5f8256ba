package motcoach.app;

import java.util.ArrayList;
import java.util.List;
import motcoach.pack.Pack;
import motcoach.pack.PackShelf;
import motcoach.progress.Library;

/** The packs of a shelf as the library that rehearsals choose from. */
public final class PackLibrary implements Library {
  private final List<Entry> entries = new ArrayList<>();

  public PackLibrary(PackShelf shelf) {
    shelf.packs().forEach(this::add);
  }

  private void add(Pack pack) {
    pack.scenarios()
        .forEach(
            scenario ->
                entries.add(
                    new Entry(pack.id(), pack.version(), pack.hash(), pack.title(), scenario)));
  }

  @Override
  public List<Entry> entries() {
    return List.copyOf(entries);
  }
}
