package motcoach.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the entries of a scenario's lists stand, by list and id. */
final class ListPlaces {
  private final Map<String, Place> places = new HashMap<>();
  private final Place whole;

  /**
   * @param root the outermost object of a scenario file
   */
  ListPlaces(Located root) {
    whole = root.at();
    if (root instanceof Located.Obj object) {
      object
          .members()
          .forEach(
              (name, member) -> {
                places.put(name, member.at());
                if (member.value() instanceof Located.Arr list) {
                  list.items().forEach(item -> put(name, item));
                }
              });
    }
  }

  private void put(String list, Located item) {
    if (item instanceof Located.Obj object
        && object.get("id").orElse(null) instanceof Located.Str id) {
      places.putIfAbsent(list + "/" + id.value(), object.at());
    }
  }

  /** The entry of {@code list} with this id; the list, or the file's first object, otherwise. */
  Place of(String list, String id) {
    return Optional.ofNullable(places.get(list + "/" + id)).orElseGet(() -> of(list));
  }

  /** The field of this name. */
  Place of(String field) {
    return places.getOrDefault(field, whole);
  }
}
