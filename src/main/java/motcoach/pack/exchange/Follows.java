package motcoach.pack.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.studio.Value;

/**
 * Whether a condition would hold right after an option was picked: yes, no, or it depends on what
 * happened before.
 *
 * @param done ids of acts, topics and elements of the option, each with its kind before it
 * @param flags what the beat itself sets
 * @param stages those the talk may be in; empty when it may be in any
 */
record Follows(Set<String> done, Set<String> flags, Set<String> stages) {

  /** An answer that may stay open. */
  enum Answer {
    YES,
    NO,
    DEPENDS;

    Answer not() {
      return this == YES ? NO : this == NO ? YES : DEPENDS;
    }
  }

  static Follows option(Value.Obj option, Set<String> stages) {
    Set<String> done = new HashSet<>();
    texts(option.get("acts")).forEach(id -> done.add("act " + id));
    texts(option.get("topics")).forEach(id -> done.add("topic " + id));
    texts(option.get("elements")).forEach(id -> done.add("element " + id));
    return new Follows(done, Set.of(), stages);
  }

  /** Whether {@code condition} holds. */
  Answer holds(Optional<Value> condition) {
    if (!(condition.orElse(Value.Obj.EMPTY) instanceof Value.Obj object)
        || object.without("note").fields().isEmpty()) {
      return Answer.YES;
    }
    String question = object.without("note").fields().keySet().iterator().next();
    Optional<Value> asked = object.get(question);
    return switch (question) {
      case "all" -> all(each(object.list("all")));
      case "any" -> all(each(object.list("any")).map(Answer::not)).not();
      case "not" -> holds(asked).not();
      case "act", "topic", "element" -> among(question, asked) ? Answer.YES : Answer.NO;
      case "acted" -> among("act", asked) ? Answer.YES : Answer.DEPENDS;
      case "touched" -> among("topic", asked) ? Answer.YES : Answer.DEPENDS;
      case "proposed" -> among("element", asked) ? Answer.YES : Answer.DEPENDS;
      case "action" -> Answer.NO;
      case "understood" -> asked.equals(Optional.of(new Value.Bool(true))) ? Answer.YES : Answer.NO;
      case "turn" -> opens(asked) ? Answer.NO : Answer.DEPENDS;
      case "flag" -> texts(asked).stream().anyMatch(flags::contains) ? Answer.YES : Answer.DEPENDS;
      case "stage" -> stage(texts(asked));
      default -> Answer.DEPENDS;
    };
  }

  /** Whether a condition names something that was just done, or set. */
  boolean isNamedBy(Optional<Value> condition) {
    if (!(condition.orElse(null) instanceof Value.Obj object)) {
      return false;
    }
    return object.fields().entrySet().stream()
        .anyMatch(
            field ->
                switch (field.getKey()) {
                  case "all", "any" ->
                      object.list(field.getKey()).stream()
                          .anyMatch(each -> isNamedBy(Optional.of(each)));
                  case "act", "topic", "element", "acted", "touched", "proposed", "flag" ->
                      holds(Optional.of(Value.Obj.EMPTY.with(field.getKey(), field.getValue())))
                          == Answer.YES;
                  default -> false;
                });
  }

  private Stream<Answer> each(List<Value> conditions) {
    return conditions.stream().map(condition -> holds(Optional.of(condition)));
  }

  private static Answer all(Stream<Answer> answers) {
    Set<Answer> given = answers.collect(Collectors.toSet());
    return given.contains(Answer.NO)
        ? Answer.NO
        : given.contains(Answer.DEPENDS) ? Answer.DEPENDS : Answer.YES;
  }

  private boolean among(String kind, Optional<Value> asked) {
    return texts(asked).stream().anyMatch(id -> done.contains(kind + " " + id));
  }

  private Answer stage(List<String> asked) {
    if (stages.isEmpty()) {
      return Answer.DEPENDS;
    }
    return asked.containsAll(stages)
        ? Answer.YES
        : asked.stream().noneMatch(stages::contains) ? Answer.NO : Answer.DEPENDS;
  }

  /** Whether a range of turns ends before the first answer. */
  static boolean opens(Optional<Value> range) {
    return range
        .filter(Value.Obj.class::isInstance)
        .flatMap(value -> ((Value.Obj) value).get("at-most"))
        .filter(most -> most instanceof Value.Num number && number.size() <= 0)
        .isPresent();
  }

  /** A text alone, or the texts of a list. */
  static List<String> texts(Optional<Value> value) {
    if (value.orElse(null) instanceof Value.Str text) {
      return List.of(text.value());
    } else if (value.orElse(null) instanceof Value.Arr list) {
      return list.items().stream()
          .filter(Value.Str.class::isInstance)
          .map(item -> ((Value.Str) item).value())
          .toList();
    }
    return List.of();
  }
}
