package motcoach.studio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value of a pack file. Immutable: a change gives a new value that shares everything else
 * with the old one, so that an undo is as exact as it is cheap.
 */
public sealed interface Value {

  /** An object; fields in the order of the file. */
  record Obj(Map<String, Value> fields) implements Value {
    public static final Obj EMPTY = new Obj(Map.of());

    public Obj {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public Optional<Value> get(String name) {
      return Optional.ofNullable(fields.get(name));
    }

    /** With a field, in its old place or at the end. */
    public Obj with(String name, Value value) {
      Map<String, Value> changed = new LinkedHashMap<>(fields);
      changed.put(name, value);
      return new Obj(changed);
    }

    public Obj without(String name) {
      Map<String, Value> changed = new LinkedHashMap<>(fields);
      changed.remove(name);
      return new Obj(changed);
    }

    /** The text of a field, or nothing when it is missing or no text. */
    public Optional<String> string(String name) {
      return get(name).filter(Str.class::isInstance).map(text -> ((Str) text).value());
    }

    /** The items of a field; none when it is missing or no list. */
    public List<Value> list(String name) {
      return get(name)
          .filter(Arr.class::isInstance)
          .map(list -> ((Arr) list).items())
          .orElse(List.of());
    }
  }

  /** A list. */
  record Arr(List<Value> items) implements Value {
    public static final Arr EMPTY = new Arr(List.of());

    public Arr {
      items = List.copyOf(items);
    }

    /** With {@code value} at {@code index}, those from there on moved back. */
    public Arr inserted(int index, Value value) {
      List<Value> changed = new ArrayList<>(items);
      changed.add(index, value);
      return new Arr(changed);
    }

    public Arr without(int index) {
      List<Value> changed = new ArrayList<>(items);
      changed.remove(index);
      return new Arr(changed);
    }

    public Arr with(int index, Value value) {
      List<Value> changed = new ArrayList<>(items);
      changed.set(index, value);
      return new Arr(changed);
    }
  }

  /** A piece of text. */
  record Str(String value) implements Value {}

  /**
   * A number.
   *
   * @param digits as written in the file, so that writing it again changes nothing
   */
  record Num(String digits) implements Value {
    public static Num of(long value) {
      return new Num(Long.toString(value));
    }

    /** Its size; {@code NaN} when the digits are no number. */
    public double size() {
      try {
        return Double.parseDouble(digits);
      } catch (NumberFormatException none) {
        return Double.NaN;
      }
    }
  }

  /** True or false. */
  record Bool(boolean value) implements Value {}

  /** An explicit {@code null}. */
  record Null() implements Value {}

  /** Text in both languages. */
  static Obj text(String en, String zh) {
    Map<String, Value> both = new LinkedHashMap<>();
    both.put("en", new Str(en));
    both.put("zh", new Str(zh));
    return new Obj(both);
  }

  /** What stands at the end of {@code steps}; a step is a field's name or a place in a list. */
  default Optional<Value> at(List<Object> steps) {
    Value here = this;
    for (Object step : steps) {
      Optional<Value> next = step(here, step);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      here = next.get();
    }
    return Optional.of(here);
  }

  private static Optional<Value> step(Value here, Object step) {
    if (here instanceof Obj object && step instanceof String name) {
      return object.get(name);
    }
    if (here instanceof Arr list && step instanceof Integer index) {
      return index >= 0 && index < list.items().size()
          ? Optional.of(list.items().get(index))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * With something else at the end of {@code steps}.
   *
   * @param change gets what stood there, or nothing; gives what shall stand there, or nothing to
   *     take it away. A field on the way that is missing is made an object.
   * @throws IllegalArgumentException when a place of a list on the way is not there
   */
  default Value changed(List<Object> steps, Change change) {
    if (steps.isEmpty()) {
      return change.of(Optional.of(this)).orElseThrow();
    }
    List<Object> further = steps.subList(1, steps.size());
    if (steps.get(0) instanceof String name) {
      Obj object = this instanceof Obj known ? known : Obj.EMPTY;
      Optional<Value> now = inner(object.get(name), further, change);
      return now.map(value -> object.with(name, value)).orElseGet(() -> object.without(name));
    }
    int index = (Integer) steps.get(0);
    if (!(this instanceof Arr list) || index < 0 || index >= list.items().size()) {
      throw new IllegalArgumentException("There is no place " + index);
    }
    Optional<Value> now = inner(Optional.of(list.items().get(index)), further, change);
    return now.map(value -> list.with(index, value)).orElseGet(() -> list.without(index));
  }

  private static Optional<Value> inner(Optional<Value> old, List<Object> further, Change change) {
    return further.isEmpty()
        ? change.of(old)
        : Optional.of(old.orElse(Obj.EMPTY).changed(further, change));
  }

  /** What is done at one place. */
  @FunctionalInterface
  interface Change {
    Optional<Value> of(Optional<Value> old);
  }
}
