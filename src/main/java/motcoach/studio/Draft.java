package motcoach.studio;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a pack as they stand now.
 *
 * @param files by name relative to the pack, in order; files that are no readable JSON are not
 *     among them and are left as they are
 */
public record Draft(SortedMap<String, Value> files) {
  /** The card of the pack. */
  public static final String CARD = "pack.json";

  public static final Draft EMPTY = new Draft(new TreeMap<>());

  public Draft {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  public Optional<Value> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** What stands at a place. */
  public Optional<Value> at(Spot spot) {
    return file(spot.file()).flatMap(root -> root.at(spot.steps()));
  }

  /** With {@code value} at a place; what is missing on the way there is made. */
  public Draft put(Spot spot, Value value) {
    return changed(spot, old -> Optional.of(value));
  }

  /** Without what stands at a place; a file as a whole goes too. */
  public Draft remove(Spot spot) {
    if (spot.steps().isEmpty()) {
      SortedMap<String, Value> left = new TreeMap<>(files);
      left.remove(spot.file());
      return new Draft(left);
    }
    return at(spot).isEmpty() ? this : changed(spot, old -> Optional.empty());
  }

  /**
   * With {@code value} in a list; the list is made if it is missing.
   *
   * @param index where it shall stand; beyond the end means at the end
   */
  public Draft insert(Spot list, int index, Value value) {
    return changed(
        list,
        old -> {
          Value.Arr known = old.orElse(null) instanceof Value.Arr arr ? arr : Value.Arr.EMPTY;
          return Optional.of(
              known.inserted(Math.max(0, Math.min(index, known.items().size())), value));
        });
  }

  /** With the item of a list elsewhere in the same list. */
  public Draft move(Spot list, int from, int to) {
    return changed(
        list,
        old -> {
          Value.Arr known = (Value.Arr) old.orElseThrow();
          Value item = known.items().get(from);
          return Optional.of(known.without(from).inserted(to, item));
        });
  }

  private Draft changed(Spot spot, Value.Change change) {
    SortedMap<String, Value> changed = new TreeMap<>(files);
    Value root = files.getOrDefault(spot.file(), Value.Obj.EMPTY);
    changed.put(spot.file(), root.changed(spot.steps(), change));
    return new Draft(changed);
  }
}
