package motcoach.progress;

import java.util.List;
import java.util.Optional;
import motcoach.scenario.drill.DrillItem;

/** The short exercises there are, whatever packs they come from. */
public interface DrillLibrary {

  /** An exercise with the pack it belongs to. */
  record Entry(String packId, DrillItem item) {}

  /** All that could be read, in the packs' own order. */
  List<Entry> entries();

  default Optional<Entry> find(String packId, String itemId) {
    return entries().stream()
        .filter(entry -> entry.packId().equals(packId) && entry.item().id().equals(itemId))
        .findFirst();
  }
}
