package motcoach.studio;

import java.util.List;
import java.util.Set;

/** What a place holds when it is new: everything that must be there, still empty. */
public final class Blanks {
  private static final String BEATS = "beats";
  private static final Set<String> FIRST_FITS = Set.of(BEATS, "endings");
  private static final Value ALL_OF_NOTHING = Value.Obj.EMPTY.with("all", Value.Arr.EMPTY);

  private final Shapes shapes;

  public Blanks(Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * A new item of a list.
   *
   * @param list where it will stand; its id, if it has one, is nobody else's
   */
  public Value item(Draft draft, Spot list, Shape shape) {
    String word = list.last().map(Object::toString).orElse("");
    Value blank = of(list.file(), shape);
    if (blank instanceof Value.Obj object && object.get("id").isPresent()) {
      Value.Obj named =
          object.with("id", new Value.Str(freshId(draft, list.file(), singular(word))));
      return word.equals(BEATS) ? spoken(draft, list.file(), named) : named;
    }
    return blank;
  }

  /** Mostly it is the customer who speaks, and the question is when. */
  private static Value.Obj spoken(Draft draft, String file, Value.Obj beat) {
    return draft
        .at(Spot.of(file, "persona", "id"))
        .map(customer -> beat.with("who", customer))
        .orElse(beat)
        .with("when", Value.Obj.EMPTY);
  }

  /**
   * Where a new item of a list belongs: at its end; where the first that fits is taken, before
   * those that always fit.
   */
  public static int place(Draft draft, Spot list) {
    List<Value> items =
        draft
            .at(list)
            .map(value -> value instanceof Value.Arr all ? all.items() : null)
            .orElse(List.of());
    int place = items.size();
    if (list.steps().size() == 1 && FIRST_FITS.contains(list.last().orElse(""))) {
      while (place > 0 && alwaysFits(items.get(place - 1))) {
        place--;
      }
    }
    return place;
  }

  private static boolean alwaysFits(Value item) {
    return item instanceof Value.Obj object
        && object
            .get("when")
            .map(when -> when.equals(Value.Obj.EMPTY) || when.equals(ALL_OF_NOTHING))
            .orElse(true);
  }

  /** The same thing once more, under an id of its own. */
  public Value copy(Draft draft, Spot list, Value thing) {
    String word = list.last().map(Object::toString).orElse("");
    return thing instanceof Value.Obj object && object.get("id").isPresent()
        ? object.with("id", new Value.Str(freshId(draft, list.file(), singular(word))))
        : thing;
  }

  /** A new value of a shape. */
  public Value of(String file, Shape shape) {
    Shape known = shapes.resolved(file, shape);
    if (known instanceof Shape.Both) {
      return Value.text("", "");
    } else if (known instanceof Shape.Number number) {
      return Value.Num.of((long) Math.ceil(Math.max(number.least(), Math.min(number.most(), 0))));
    } else if (known instanceof Shape.Flag) {
      return new Value.Bool(true);
    } else if (known instanceof Shape.OneOf choice) {
      return new Value.Str(choice.words().get(0));
    } else if (known instanceof Shape.Many list) {
      Value.Arr items = Value.Arr.EMPTY;
      // What may stand alone is meant to be there.
      int least = Math.max(list.least(), list.alone() ? 1 : 0);
      for (int i = 0; i < least; i++) {
        items = items.inserted(i, of(file, list.item()));
      }
      return items;
    } else if (known instanceof Shape.Group group) {
      return group(file, group);
    } else if (known instanceof Shape.Forms forms) {
      return forms.mayBeEmpty() ? Value.Obj.EMPTY : group(file, forms.forms().get(0));
    } else if (known instanceof Shape.Phrases) {
      return Value.Obj.EMPTY.with("en", Value.Arr.EMPTY).with("zh", Value.Arr.EMPTY);
    }
    return new Value.Str("");
  }

  /** With all fields that must be there. */
  public Value.Obj group(String file, Shape.Group group) {
    Value.Obj object = Value.Obj.EMPTY;
    for (Shape.Field field : group.fields()) {
      if (field.required()) {
        object = object.with(field.name(), of(file, field.shape()));
      }
    }
    return object;
  }

  private static String freshId(Draft draft, String file, String word) {
    Set<String> taken = TakenIds.of(draft, file);
    int number = 1;
    while (taken.contains(word + "-" + number)) {
      number++;
    }
    return word + "-" + number;
  }

  private static String singular(String plural) {
    if (plural.equals("criteria")) {
      return "criterion";
    }
    return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }
}
