package motcoach.studio.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.studio.Kind;
import motcoach.studio.Shape;
import motcoach.studio.Shapes;
import motcoach.studio.Value;

/**
 * Takes out of a scenario what speaks of something that goes. A condition keeps its meaning: what
 * is gone never was, so one of several possibilities is left out, and what waits for nothing else
 * never holds any more. Where somebody must be named, the name stays: only the author knows whom.
 */
final class Mentions {
  /** A condition that never holds. */
  static final Value.Obj NEVER = Value.Obj.EMPTY.with("any", Value.Arr.EMPTY);

  private static final Set<String> LEFT_OUT = Set.of("violated", "unlock");

  private final Shapes shapes;
  private final String file;
  private final Kind kind;
  private final String id;

  Mentions(Shapes shapes, String file, Kind kind, String id) {
    this.shapes = shapes;
    this.file = file;
    this.kind = kind;
    this.id = id;
  }

  /** The scenario without them; the very same when there are none. */
  Value without(Value scenario) {
    Shape root = shapes.of(file).orElse(new Shape.Any());
    return strip(root, scenario).orElse(scenario);
  }

  private Optional<Value> strip(Shape shape, Value value) {
    if (shape instanceof Shape.Named use && use.name().equals("condition")) {
      return Optional.of(condition(value));
    } else if (shape instanceof Shape.Named use && use.name().equals("effect")) {
      return speaks(value) ? Optional.empty() : Optional.of(value);
    }
    Shape known = shapes.resolved(file, shape);
    if (known instanceof Shape.Group group && value instanceof Value.Obj object) {
      return Optional.of(group(group, object));
    } else if (known instanceof Shape.Many list && value instanceof Value.Arr items) {
      return Optional.of(list(list, items));
    }
    return Optional.of(value);
  }

  private boolean speaks(Value value) {
    return value instanceof Value.Obj object
        && object.fields().entrySet().stream()
            .anyMatch(field -> named(field.getKey()) && field.getValue().equals(new Value.Str(id)));
  }

  private boolean named(String field) {
    return Kind.named(field).filter(kind::equals).isPresent();
  }

  private Value.Obj group(Shape.Group group, Value.Obj object) {
    Map<String, Value> fields = new LinkedHashMap<>();
    boolean changed = false;
    for (var each : object.fields().entrySet()) {
      Optional<Shape.Field> field = group.field(each.getKey());
      Optional<Value> now =
          field.isEmpty()
              ? Optional.of(each.getValue())
              : field(field.get(), each.getValue(), object);
      now.ifPresent(value -> fields.put(each.getKey(), value));
      changed |= now.isEmpty() || now.get() != each.getValue();
    }
    return changed ? new Value.Obj(fields) : object;
  }

  private Optional<Value> field(Shape.Field field, Value value, Value.Obj in) {
    if (named(field.name())) {
      boolean needed =
          field.required()
              || field.name().equals("approver")
                  && in.string("feasible").filter("conditional"::equals).isPresent();
      return reference(value, needed);
    }
    if (field.name().equals("uses") && speaks(value)) {
      return Optional.empty();
    }
    Optional<Value> now = strip(field.shape(), value);
    boolean never = now.isPresent() && now.get() != value && now.get().equals(NEVER);
    return never && LEFT_OUT.contains(field.name()) && !field.required() ? Optional.empty() : now;
  }

  /** Without the id; a list that is left empty goes. */
  private Optional<Value> reference(Value value, boolean needed) {
    if (value.equals(new Value.Str(id))) {
      return needed ? Optional.of(value) : Optional.empty();
    }
    if (!(value instanceof Value.Arr list) || !list.items().contains(new Value.Str(id))) {
      return Optional.of(value);
    }
    List<Value> left =
        list.items().stream().filter(each -> !each.equals(new Value.Str(id))).toList();
    return left.isEmpty() && !needed ? Optional.empty() : Optional.of(new Value.Arr(left));
  }

  private Value list(Shape.Many list, Value.Arr items) {
    List<Value> now = new ArrayList<>();
    boolean changed = false;
    for (Value item : items.items()) {
      Optional<Value> stripped = strip(list.item(), item);
      stripped.ifPresent(now::add);
      changed |= stripped.isEmpty() || stripped.get() != item;
    }
    return changed ? new Value.Arr(now) : items;
  }

  /** The very same value when nothing in it is about what goes. */
  private Value condition(Value value) {
    if (!(value instanceof Value.Obj question)) {
      return value;
    }
    for (var field : question.fields().entrySet()) {
      Value asked = field.getValue();
      switch (field.getKey()) {
        case "all" -> {
          return all(question, asked);
        }
        case "any" -> {
          return any(question, asked);
        }
        case "not" -> {
          Value inner = condition(asked);
          return inner == asked
              ? question
              : inner.equals(NEVER) ? Value.Obj.EMPTY : question.with("not", inner);
        }
        default -> {
          if (named(field.getKey())) {
            Optional<Value> left = reference(asked, false);
            return left.isEmpty()
                ? NEVER
                : left.get() == asked ? question : question.with(field.getKey(), left.get());
          }
        }
      }
    }
    return question;
  }

  private Value all(Value.Obj question, Value asked) {
    List<Value> before = items(asked);
    List<Value> now = before.stream().map(this::condition).toList();
    if (same(before, now)) {
      return question;
    }
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i) != before.get(i) && now.get(i).equals(NEVER)) {
        return NEVER;
      }
    }
    List<Value> left = now.stream().filter(each -> !each.equals(Value.Obj.EMPTY)).toList();
    return question.with("all", new Value.Arr(left));
  }

  private Value any(Value.Obj question, Value asked) {
    List<Value> before = items(asked);
    List<Value> now = before.stream().map(this::condition).toList();
    if (same(before, now)) {
      return question;
    }
    if (now.contains(Value.Obj.EMPTY)) {
      return Value.Obj.EMPTY;
    }
    List<Value> left = now.stream().filter(each -> !each.equals(NEVER)).toList();
    return left.isEmpty() ? NEVER : question.with("any", new Value.Arr(left));
  }

  private static boolean same(List<Value> before, List<Value> now) {
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i) != now.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static List<Value> items(Value value) {
    return value instanceof Value.Arr list ? list.items() : List.of();
  }
}
