package motcoach.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random packs and random changes to them, the same for the same seed. */
public final class Edits {
  private static final List<String> WORDS =
      List.of("late", "parcel", "晚点", "客人", "a\"b", "line\nbreak", "😀", "العربية", "", "\u0007");

  private final SplittableRandom random;

  public Edits(SplittableRandom random) {
    this.random = random;
  }

  /** A card and a few files with nested values. */
  public Draft somePack() {
    Draft draft = Draft.EMPTY.put(Spot.of(Draft.CARD), object(2));
    for (int i = random.nextInt(3); i >= 0; i--) {
      draft = draft.put(Spot.of("scenarios/" + (char) ('a' + i) + ".json"), object(4));
    }
    return draft;
  }

  /** One change somewhere. */
  public Draft change(Draft draft) {
    List<Spot> spots = new ArrayList<>();
    draft.files().forEach((name, value) -> collect(new Spot(name, List.of()), value, spots));
    Spot spot = spots.get(random.nextInt(spots.size()));
    Value value = draft.at(spot).orElseThrow();
    if (value instanceof Value.Arr list && random.nextBoolean()) {
      int size = list.items().size();
      return size > 1 && random.nextBoolean()
          ? draft.move(spot, random.nextInt(size), random.nextInt(size))
          : draft.insert(spot, random.nextInt(size + 1), value(1));
    }
    if (!spot.steps().isEmpty() && random.nextInt(4) == 0) {
      return draft.remove(spot);
    }
    return spot.steps().isEmpty() ? draft.put(spot.then("x"), value(2)) : draft.put(spot, value(2));
  }

  private static void collect(Spot spot, Value value, List<Spot> spots) {
    spots.add(spot);
    if (value instanceof Value.Obj object) {
      object.fields().forEach((name, each) -> collect(spot.then(name), each, spots));
    } else if (value instanceof Value.Arr list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(spot.then(i), list.items().get(i), spots);
      }
    }
  }

  private Value value(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> new Value.Num(Integer.toString(random.nextInt(-50, 5000)));
      case 1 -> new Value.Bool(random.nextBoolean());
      case 2 -> new Value.Num(random.nextInt(100) + ".25");
      case 3 -> new Value.Null();
      case 4 -> new Value.Str(words());
      case 5 -> object(depth - 1);
      default -> list(depth - 1);
    };
  }

  private Value.Obj object(int depth) {
    Value.Obj object = Value.Obj.EMPTY;
    for (int i = random.nextInt(6); i >= 0; i--) {
      object = object.with("field-" + i, value(depth));
    }
    return object;
  }

  private Value.Arr list(int depth) {
    Value.Arr list = Value.Arr.EMPTY;
    for (int i = random.nextInt(5); i > 0; i--) {
      list = list.inserted(0, value(depth));
    }
    return list;
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(20); i >= 0; i--) {
      words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return words.toString();
  }
}
