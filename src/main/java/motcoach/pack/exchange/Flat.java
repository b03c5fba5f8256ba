package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import motcoach.studio.Value;

/** A value as a flat list of places, such as {@code choices.2.text.en}, and back. */
final class Flat {
  private Flat() {}

  /** Everything that is no list and no object, by its place; in the order of the value. */
  static Map<String, Value> of(Value.Obj value) {
    Map<String, Value> places = new LinkedHashMap<>();
    collect(value, "", places);
    return places;
  }

  private static void collect(Value value, String place, Map<String, Value> places) {
    String before = place.isEmpty() ? "" : place + ".";
    if (value instanceof Value.Obj object && (place.isEmpty() || !object.fields().isEmpty())) {
      object.fields().forEach((name, each) -> collect(each, before + name, places));
    } else if (value instanceof Value.Arr list && !list.items().isEmpty()) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(list.items().get(i), before + (i + 1), places);
      }
    } else {
      places.put(place, value);
    }
  }

  /** The value again; a list closes up where a number is missing. */
  static Value.Obj back(Map<String, Value> places) {
    return (Value.Obj) built(places, true);
  }

  private static Value built(Map<String, Value> places, boolean whole) {
    Map<String, Map<String, Value>> parts = new LinkedHashMap<>();
    for (Map.Entry<String, Value> place : places.entrySet()) {
      if (place.getKey().isEmpty()) {
        return place.getValue();
      }
      String[] step = place.getKey().split("\\.", 2);
      parts
          .computeIfAbsent(step[0], name -> new LinkedHashMap<>())
          .put(step.length > 1 ? step[1] : "", place.getValue());
    }
    boolean list = !whole && parts.keySet().stream().allMatch(name -> name.matches("\\d{1,6}"));
    if (list) {
      Map<Integer, Value> items = new TreeMap<>();
      parts.forEach((number, inner) -> items.put(Integer.parseInt(number), built(inner, false)));
      return new Value.Arr(new ArrayList<>(items.values()));
    }
    Map<String, Value> fields = new LinkedHashMap<>();
    parts.forEach((name, inner) -> fields.put(name, built(inner, false)));
    return new Value.Obj(fields);
  }

  /** Places in a natural order: fields as they first came, numbers by size. */
  static List<String> inOrder(Iterable<String> places) {
    Map<String, Integer> first = new LinkedHashMap<>();
    List<String> all = new ArrayList<>();
    for (String place : places) {
      all.add(place);
      for (String step : place.split("\\.")) {
        first.putIfAbsent(step, first.size());
      }
    }
    all.sort((a, b) -> compare(a.split("\\."), b.split("\\."), first));
    return all;
  }

  private static int compare(String[] a, String[] b, Map<String, Integer> first) {
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      if (!a[i].equals(b[i])) {
        boolean numbers = a[i].matches("\\d{1,6}") && b[i].matches("\\d{1,6}");
        return numbers
            ? Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]))
            : Integer.compare(first.get(a[i]), first.get(b[i]));
      }
    }
    return Integer.compare(a.length, b.length);
  }
}
