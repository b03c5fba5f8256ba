package motcoach.studio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Ids;

/** Who is who in one scenario, and what speaks of whom. */
public final class References {
  private References() {}

  /** All ids of a kind, in the order of the file. */
  public static List<String> ids(Value scenario, Kind kind) {
    Set<String> ids = new LinkedHashSet<>();
    if (!(scenario instanceof Value.Obj root)) {
      return List.of();
    }
    if (kind == Kind.PERSON) {
      root.get("persona").flatMap(References::id).ifPresent(ids::add);
    }
    if (kind == Kind.MEMORY) {
      collect(scenario, "", List.of(), new ArrayList<>(), Kind.MEMORY, ids, Optional.empty());
      return List.copyOf(ids);
    }
    root.list(kind.section()).forEach(item -> id(item).ifPresent(ids::add));
    return List.copyOf(ids);
  }

  private static Optional<String> id(Value item) {
    return item instanceof Value.Obj object ? object.string("id") : Optional.empty();
  }

  /** Where something has its place; nothing for what is not there or has no list. */
  public static Optional<Spot> home(String file, Value scenario, Kind kind, String id) {
    if (!(scenario instanceof Value.Obj root)) {
      return Optional.empty();
    }
    if (kind == Kind.PERSON
        && root.get("persona").flatMap(References::id).filter(id::equals).isPresent()) {
      return Optional.of(Spot.of(file, "persona"));
    }
    List<Value> items = root.list(kind.section());
    for (int i = 0; i < items.size(); i++) {
      if (id(items.get(i)).filter(id::equals).isPresent()) {
        return Optional.of(Spot.of(file, kind.section(), i));
      }
    }
    return Optional.empty();
  }

  /** Every place that speaks of something, its own id not among them. */
  public static List<Spot> uses(String file, Value scenario, Kind kind, String id) {
    List<List<Object>> ways = new ArrayList<>();
    collect(scenario, "", List.of(), ways, kind, new LinkedHashSet<>(), Optional.of(id));
    return ways.stream().map(way -> new Spot(file, way)).toList();
  }

  private static void collect(
      Value value,
      String field,
      List<Object> way,
      List<List<Object>> ways,
      Kind kind,
      Set<String> ids,
      Optional<String> wanted) {
    if (value instanceof Value.Obj object) {
      object
          .fields()
          .forEach((name, each) -> collect(each, name, on(way, name), ways, kind, ids, wanted));
    } else if (value instanceof Value.Arr list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(list.items().get(i), field, on(way, i), ways, kind, ids, wanted);
      }
    } else if (value instanceof Value.Str text
        && Kind.named(field).filter(kind::equals).isPresent()
        && wanted.map(text.value()::equals).orElse(true)) {
      ids.add(text.value());
      ways.add(way);
    }
  }

  private static List<Object> on(List<Object> way, Object step) {
    List<Object> further = new ArrayList<>(way);
    further.add(step);
    return further;
  }

  /** With another id for something, in its own place and wherever it is spoken of. */
  public static Draft rename(Draft draft, String file, Kind kind, String from, String to) {
    Value scenario = draft.file(file).orElseThrow();
    Draft renamed = draft;
    Optional<Spot> home = home(file, scenario, kind, from);
    if (home.isPresent()) {
      renamed = renamed.put(home.get().then("id"), new Value.Str(to));
    }
    for (Spot use : uses(file, scenario, kind, from)) {
      renamed = renamed.put(use, new Value.Str(to));
    }
    return renamed;
  }

  /**
   * An id nobody has yet.
   *
   * @param stem what it should begin with, such as {@code late-train}; empty for the word of the
   *     kind, which then carries a number
   */
  public static String unused(Value scenario, Kind kind, String stem) {
    Set<String> taken = Set.copyOf(ids(scenario, kind));
    if (!stem.isEmpty() && !taken.contains(stem)) {
      return stem;
    }
    String word = stem.isEmpty() ? Ids.of(kind) : stem;
    int number = stem.isEmpty() ? 1 : 2;
    while (taken.contains(word + "-" + number)) {
      number++;
    }
    return word + "-" + number;
  }
}
