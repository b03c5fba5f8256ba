package motcoach.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A place in a pack that stays the same when lists are put in another order.
 *
 * @param steps names of fields, ids of items, and for an item without one its place, as {@code #3}
 */
public record Anchor(String file, List<String> steps) {
  private static final List<String> IDS = List.of("id", "c", "rule", "version");

  public Anchor {
    steps = List.copyOf(steps);
  }

  /** The anchor of a place. */
  public static Anchor of(Draft draft, Spot spot) {
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < spot.steps().size(); i++) {
      Object step = spot.steps().get(i);
      if (step instanceof Integer index) {
        Spot item = new Spot(spot.file(), spot.steps().subList(0, i + 1));
        steps.add(draft.at(item).flatMap(Anchor::id).orElse("#" + index));
      } else {
        steps.add((String) step);
      }
    }
    return new Anchor(spot.file(), steps);
  }

  private static Optional<String> id(Value item) {
    return item instanceof Value.Obj object
        ? IDS.stream().flatMap(name -> object.string(name).stream()).findFirst()
        : Optional.empty();
  }

  /** Where it is in a draft; empty when it is not there any more. */
  public Optional<Spot> in(Draft draft) {
    Spot here = Spot.of(file);
    for (String step : steps) {
      Value value = draft.at(here).orElse(null);
      if (value instanceof Value.Arr list) {
        int index = index(list, step);
        if (index < 0) {
          return Optional.empty();
        }
        here = here.then(index);
      } else {
        here = here.then(step);
      }
    }
    return draft.at(here).isPresent() ? Optional.of(here) : Optional.empty();
  }

  private static int index(Value.Arr list, String step) {
    for (int i = 0; i < list.items().size(); i++) {
      if (id(list.items().get(i)).filter(step::equals).isPresent()) {
        return i;
      }
    }
    if (step.matches("#\\d{1,6}")) {
      int index = Integer.parseInt(step.substring(1));
      return index < list.items().size() ? index : -1;
    }
    return -1;
  }

  /** Where what stood at a place stands in {@code next}, if only a name has changed. */
  static Optional<Spot> moved(Draft before, Draft next, Spot was) {
    Spot spot = was;
    if (next.file(was.file()).isEmpty()) {
      TreeSet<String> fresh = new TreeSet<>(next.files().keySet());
      fresh.removeAll(before.files().keySet());
      if (fresh.size() != 1) {
        return Optional.empty();
      }
      spot = new Spot(fresh.first(), was.steps());
    }
    for (int i = 0; i < spot.steps().size(); i++) {
      if (spot.steps().get(i) instanceof Integer) {
        Spot list = new Spot(spot.file(), spot.steps().subList(0, i));
        Spot old = new Spot(was.file(), was.steps().subList(0, i));
        if (size(next, list) != size(before, old)) {
          return Optional.empty();
        }
      }
    }
    return next.at(spot).isPresent() ? Optional.of(spot) : Optional.empty();
  }

  private static int size(Draft draft, Spot list) {
    return draft.at(list).orElse(null) instanceof Value.Arr known ? known.items().size() : -1;
  }

  static Anchor read(Value.Obj comment) {
    return new Anchor(
        comment.string("file").orElse(""),
        comment.list("at").stream()
            .filter(Value.Str.class::isInstance)
            .map(step -> ((Value.Str) step).value())
            .toList());
  }

  Value.Obj written() {
    return Value.Obj.EMPTY.with("file", new Value.Str(file)).with("at", way());
  }

  Value.Arr way() {
    return new Value.Arr(steps.stream().<Value>map(Value.Str::new).toList());
  }
}
