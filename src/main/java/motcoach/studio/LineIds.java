package motcoach.studio;

import java.util.List;
import java.util.Optional;

/**
 * Names for the texts of a pack that a translator sends back: the way to a text, with ids in place
 * of numbers wherever things have one, such as {@code scenarios/late.json#beats/hello/say/0}. So
 * things may change their order while a table is away.
 */
public final class LineIds {
  private LineIds() {}

  /** The name of a place. */
  public static String of(Draft draft, Spot spot) {
    StringBuilder name = new StringBuilder(spot.file()).append('#');
    for (int i = 0; i < spot.steps().size(); i++) {
      Object step = spot.steps().get(i);
      List<Object> list = spot.steps().subList(0, i);
      name.append(i == 0 ? "" : "/")
          .append(step instanceof Integer at ? in(draft, spot, list, at) : step);
    }
    return name.toString();
  }

  private static String in(Draft draft, Spot spot, List<Object> way, int index) {
    List<Value> items =
        draft.at(new Spot(spot.file(), way)).orElse(null) instanceof Value.Arr list
            ? list.items()
            : List.of();
    Optional<String> id = index < items.size() ? id(items.get(index)) : Optional.empty();
    boolean sure =
        id.isPresent() && items.stream().filter(item -> id(item).equals(id)).count() == 1;
    return sure ? id.get() : Integer.toString(index);
  }

  private static Optional<String> id(Value item) {
    return item instanceof Value.Obj thing
        ? thing.string("id").or(() -> thing.string("c")).filter(id -> !id.isBlank())
        : Optional.empty();
  }
}
