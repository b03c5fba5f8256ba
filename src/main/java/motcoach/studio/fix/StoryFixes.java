package motcoach.studio.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import motcoach.studio.Draft;
import motcoach.studio.Kind;
import motcoach.studio.References;
import motcoach.studio.Shape;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/** Mends of conditions, changes and the order of the story. */
final class StoryFixes {
  private StoryFixes() {}

  /** Whether a place is one of the changes that something makes. */
  static boolean isEffect(Spot spot) {
    List<Object> steps = spot.steps();
    return steps.size() >= 2
        && spot.last().orElseThrow() instanceof Integer
        && steps.get(steps.size() - 2).equals("effects");
  }

  /** A change that changes nothing. */
  static Optional<Fix> dropEffect(Case it, Spot change) {
    return isEffect(change)
        ? it.without(change)
            .map(after -> it.fix(Mend.DROP_ENTRY, after, change.parent().orElseThrow()))
        : Optional.empty();
  }

  /** A misspelt kind of condition or change, an empty change, or several changes in one. */
  static Optional<Fix> form(Case it) {
    if (it.finding().word().isPresent()) {
      return FieldFixes.call(it, it.finding().word().get());
    } else if (isEffect(it.spot())) {
      return it.value().filter(Value.Obj.EMPTY::equals).flatMap(none -> dropEffect(it, it.spot()));
    }
    Optional<Spot> change = it.spot().parent().filter(StoryFixes::isEffect);
    return change.flatMap(spot -> split(it, spot));
  }

  /** Each change with the fields that are its own; none of them may belong to two. */
  private static Optional<Fix> split(Case it, Spot change) {
    if (!(it.shape(change).orElse(null) instanceof Shape.Forms forms)) {
      return Optional.empty();
    }
    Value.Obj object = it.object(change).orElseThrow();
    List<Shape.Group> found =
        forms.forms().stream()
            .filter(form -> object.get(form.fields().get(0).name()).isPresent())
            .toList();
    Map<Shape.Group, Value.Obj> parts = new LinkedHashMap<>();
    for (var field : object.fields().entrySet()) {
      List<Shape.Group> owners =
          found.stream().filter(form -> form.field(field.getKey()).isPresent()).toList();
      if (owners.size() != 1) {
        return Optional.empty();
      }
      parts.merge(
          owners.get(0),
          Value.Obj.EMPTY.with(field.getKey(), field.getValue()),
          (old, more) -> old.with(field.getKey(), field.getValue()));
    }
    Spot list = change.parent().orElseThrow();
    int index = (Integer) change.last().orElseThrow();
    Draft after = it.draft().remove(change);
    for (Value.Obj part : parts.values()) {
      after = after.insert(list, index++, part);
    }
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of(it.fix(Mend.SPLIT, after, list, String.valueOf(parts.size())));
  }

  /** Flags that are asked for and set under two spellings. */
  static Optional<Fix> flag(Case it) {
    Optional<String> asked = it.text();
    Optional<String> meant = it.finding().word();
    return asked
        .filter(none -> meant.isPresent())
        .map(
            old ->
                it.fix(
                    Mend.WRITE,
                    References.rename(it.draft(), it.spot().file(), Kind.MEMORY, old, meant.get()),
                    it.spot(),
                    old,
                    meant.get()));
  }

  /** The only ending that always fits belongs behind the others. */
  static Optional<Fix> lastEnding(Case it) {
    Spot list = Spot.of(it.spot().file(), Kind.ENDING.section());
    List<Value> endings =
        it.draft().at(list).orElse(null) instanceof Value.Arr arr ? arr.items() : List.of();
    List<Integer> always =
        IntStream.range(0, endings.size())
            .filter(i -> endings.get(i) instanceof Value.Obj one && always(one.get("when")))
            .boxed()
            .toList();
    int last = endings.size() - 1;
    if (always.size() != 1 || always.get(0) == last) {
      return Optional.empty();
    }
    String id = ((Value.Obj) endings.get(always.get(0))).string("id").orElse("");
    return Optional.of(
        it.fix(Mend.MOVE_LAST, it.draft().move(list, always.get(0), last), list.then(last), id));
  }

  private static boolean always(Optional<Value> when) {
    if (when.isEmpty() || when.get().equals(Value.Obj.EMPTY)) {
      return true;
    }
    return when.get() instanceof Value.Obj condition
        && condition.fields().size() == 1
        && condition.get("all").isPresent()
        && condition.list("all").stream().allMatch(each -> always(Optional.of(each)));
  }

  /** A range from more to less, when it is the only one in the condition. */
  static Optional<Fix> range(Case it) {
    Spot when = it.spot().then("when");
    List<Spot> turned = new ArrayList<>();
    it.draft().at(when).ifPresent(condition -> turned(when, condition, turned));
    if (turned.size() != 1) {
      return Optional.empty();
    }
    Value.Obj range = it.object(turned.get(0)).orElseThrow();
    Value.Num more = (Value.Num) range.get("at-least").orElseThrow();
    Value.Num less = (Value.Num) range.get("at-most").orElseThrow();
    Draft after = it.draft().put(turned.get(0), range.with("at-least", less).with("at-most", more));
    return Optional.of(it.fix(Mend.SWAP, after, it.spot(), less.digits(), more.digits()));
  }

  private static void turned(Spot spot, Value value, List<Spot> found) {
    if (value instanceof Value.Obj object) {
      if (object.get("at-least").orElse(null) instanceof Value.Num least
          && object.get("at-most").orElse(null) instanceof Value.Num most
          && least.size() > most.size()) {
        found.add(spot);
      }
      object.fields().forEach((name, each) -> turned(spot.then(name), each, found));
    } else if (value instanceof Value.Arr list) {
      for (int i = 0; i < list.items().size(); i++) {
        turned(spot.then(i), list.items().get(i), found);
      }
    }
  }

  /** Options taken from a beat that has none, not even later in the file. */
  static Optional<Fix> lender(Case it) {
    Spot beat = it.spot().parent().orElseThrow();
    boolean own = it.object(beat).filter(known -> !known.list("options").isEmpty()).isPresent();
    Value scenario = it.draft().file(it.spot().file()).orElse(Value.Obj.EMPTY);
    boolean lends =
        it.text()
            .flatMap(id -> References.home(it.spot().file(), scenario, Kind.BEAT, id))
            .flatMap(it::object)
            .filter(
                other -> !other.list("options").isEmpty() || other.get("options-of").isPresent())
            .isPresent();
    boolean itself = it.text().isPresent() && it.text().equals(it.text(beat.then("id")));
    return own || lends && !itself
        ? Optional.empty()
        : Optional.of(
            it.fix(Mend.DROP_MENTION, it.draft().remove(it.spot()), beat, it.text().orElse("")));
  }

  /** A resource nothing uses. */
  static Optional<Fix> unused(Case it) {
    return it.text(it.spot().then("id"))
        .flatMap(
            id ->
                it.without(it.spot())
                    .map(
                        after ->
                            it.fix(Mend.DROP_UNUSED, after, it.spot().parent().orElseThrow(), id)));
  }

  /** A pattern of a rule that stands there twice. */
  static Optional<Fix> pattern(Case it) {
    Spot match = it.spot().then("match");
    List<Value> patterns =
        it.draft().at(match).orElse(null) instanceof Value.Arr list ? list.items() : List.of();
    return IntStream.range(0, patterns.size())
        .filter(i -> patterns.indexOf(patterns.get(i)) < i)
        .mapToObj(i -> it.fix(Mend.DROP_ENTRY, it.draft().remove(match.then(i)), it.spot()))
        .findFirst();
  }
}
