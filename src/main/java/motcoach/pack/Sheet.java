package motcoach.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import motcoach.method.Text;
import motcoach.scenario.Condition;
import motcoach.scenario.Effect;

/**
 * One object of a scenario file while it is read. What is missing or wrong is reported and stood in
 * for by something harmless, so that the rest is read and checked too; nothing read with an error
 * ever leaves the pack package.
 */
final class Sheet {
  private static final Text NO_TEXT = Text.same("");

  private final Script script;
  private final Fields fields;

  Sheet(Script script, Fields fields) {
    this.script = script;
    this.fields = fields;
  }

  Script script() {
    return script;
  }

  Place at(String name) {
    return fields.at(name);
  }

  List<String> names() {
    return fields.names();
  }

  boolean has(String name) {
    return fields.has(name);
  }

  Optional<Located> raw(String name) {
    return fields.optional(name);
  }

  /** An id of this file's own; whether it is well-formed and unique is {@link Names}' matter. */
  String id() {
    return string("id");
  }

  String string(String name) {
    return fields.string(name).orElse("");
  }

  /** A text that is chosen, not written; {@code en} and {@code zh} say that it is not yet. */
  String chosen(String name, String en, String zh) {
    return fields
        .value(name)
        .flatMap(value -> Fields.asString(value, en, zh, script.problems()))
        .orElse("");
  }

  Text text(String name) {
    return fields.text(name).orElse(NO_TEXT);
  }

  Optional<Text> optionalText(String name) {
    return fields.optionalText(name);
  }

  List<Text> texts(String name) {
    List<Text> texts = new ArrayList<>();
    fields.list(name).forEach(item -> Fields.asText(item, script.problems()).ifPresent(texts::add));
    return texts;
  }

  boolean flag(String name) {
    return fields.flag(name, false);
  }

  int whole(String name, int min, int max) {
    return fields.whole(name, min, max).orElse(min);
  }

  int wholeOr(int otherwise, String name, int min, int max) {
    return fields.optionalWhole(name, min, max).orElse(otherwise);
  }

  double numberOr(double otherwise, String name, double min, double max) {
    return fields.optionalNumber(name, min, max).orElse(otherwise);
  }

  /** A time of the story in minutes; empty when it is absent or no time. */
  OptionalInt time(String name) {
    OptionalInt none = OptionalInt.empty();
    return fields
        .optional(name)
        .map(value -> StoryTime.read(value, script.problems()))
        .orElse(none);
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) {
    return fields
        .value(name)
        .flatMap(value -> Fields.asConstant(value, type, script.problems()))
        .orElse(type.getEnumConstants()[0]);
  }

  <E extends Enum<E>> E choiceOr(E otherwise, String name, Class<E> type) {
    return fields.has(name) ? choice(name, type) : otherwise;
  }

  /** One or several constants; a single one may stand without a list. */
  <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
    Set<E> chosen = new LinkedHashSet<>();
    oneOrMore(name)
        .forEach(item -> Fields.asConstant(item, type, script.problems()).ifPresent(chosen::add));
    return Collections.unmodifiableSet(chosen);
  }

  /** The values under {@code name}: a list's, or the one that stands there without a list. */
  List<Located> oneOrMore(String name) {
    Optional<Located> value = fields.optional(name);
    if (value.isPresent() && value.get() instanceof Located.Arr) {
      return ((Located.Arr) value.get()).items();
    }
    return value.map(List::of).orElse(List.of());
  }

  /** A reference that must be there. */
  String ref(String name, Names.Kind kind) {
    return fields.has(name) ? optionalRef(name, kind).orElse("") : string(name);
  }

  Optional<String> optionalRef(String name, Names.Kind kind, String... besides) {
    return fields
        .optional(name)
        .flatMap(value -> script.names().named(kind, value, List.of(besides)));
  }

  /** One or several references; empty when absent. */
  Set<String> refs(String name, Names.Kind kind, String... besides) {
    Set<String> ids = new LinkedHashSet<>();
    for (Located item : oneOrMore(name)) {
      script.names().named(kind, item, List.of(besides)).ifPresent(ids::add);
    }
    return Collections.unmodifiableSet(ids);
  }

  /** The condition under {@code name}; {@code otherwise} when there is none. */
  Condition condition(String name, Condition otherwise) {
    return optionalCondition(name).orElse(otherwise);
  }

  Condition condition(String name) {
    fields.value(name);
    return condition(name, Condition.ALWAYS);
  }

  Optional<Condition> optionalCondition(String name) {
    return fields.optional(name).map(value -> script.conditions().read(value, script));
  }

  List<Condition> conditions(String name) {
    return fields.list(name).stream()
        .map(value -> script.conditions().read(value, script))
        .toList();
  }

  List<Effect> effects(String name) {
    return fields.list(name).stream()
        .flatMap(value -> script.effects().read(value, script).stream())
        .toList();
  }

  /** A list of objects; empty when absent. */
  <T> List<T> each(String name, Function<Sheet, T> reader) {
    List<T> all = new ArrayList<>();
    fields.list(name).forEach(item -> script.read(item, reader).ifPresent(all::add));
    return all;
  }

  /** A list of objects that has at least one. */
  <T> List<T> some(String name, Function<Sheet, T> reader) {
    fields.value(name);
    needSome(name);
    return each(name, reader);
  }

  /** Reports the list under {@code name} when it is there and empty. */
  void needSome(String name) {
    Optional<Located> list = fields.optional(name);
    if (list.isPresent()
        && list.get() instanceof Located.Arr
        && ((Located.Arr) list.get()).items().isEmpty()) {
      Fields.needsOne(list.get().at(), name, script.problems());
    }
  }

  List<String> strings(String name) {
    return fields.strings(name);
  }

  /** Names of concepts. */
  List<String> concepts(String name) {
    return fields.strings(name, script::concept);
  }

  /** An object that must be there. */
  <T> Optional<T> part(String name, Function<Sheet, T> reader) {
    return fields.value(name).flatMap(value -> script.read(value, reader));
  }

  <T> Optional<T> optionalPart(String name, Function<Sheet, T> reader) {
    return fields.optional(name).flatMap(value -> script.read(value, reader));
  }

  /** Reports what was not asked for; any object may carry a note. */
  void done() {
    fields.optional("note");
    fields.done();
  }
}
