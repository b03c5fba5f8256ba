package motcoach.studio.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import motcoach.method.Ids;
import motcoach.method.Stage;
import motcoach.studio.Value;

/**
 * What one beat, event, action or ending waits for and what it makes so.
 *
 * @param needs in the order in which they are written
 * @param makes in the order in which they are written
 */
record Rules(List<Said> needs, List<Said> makes) {

  /**
   * Something spoken of.
   *
   * @param reason for a line from who speaks of it
   */
  record Said(NodeKind kind, String id, Reason reason) {}

  static Rules of(Value item) {
    List<Said> needs = new ArrayList<>();
    List<Said> makes = new ArrayList<>();
    if (item instanceof Value.Obj object) {
      object.get("when").ifPresent(when -> condition(when, needs));
      made(object, makes);
      for (Value outcome : object.list("outcomes")) {
        if (outcome instanceof Value.Obj one) {
          one.get("when").ifPresent(when -> condition(when, needs));
          made(one, makes);
        }
      }
    }
    return new Rules(needs, makes);
  }

  private static void condition(Value value, List<Said> needs) {
    if (!(value instanceof Value.Obj question)) {
      return;
    }
    question.list("all").forEach(each -> condition(each, needs));
    question.list("any").forEach(each -> condition(each, needs));
    for (var field : question.fields().entrySet()) {
      NodeKind kind =
          switch (field.getKey()) {
            case "flag" -> NodeKind.MEMORY;
            case "expectation" -> NodeKind.EXPECTATION;
            case "task" -> NodeKind.TASK;
            case "event" -> NodeKind.EVENT;
            case "action", "did" -> NodeKind.ACTION;
            case "on-line" -> NodeKind.PERSON;
            default -> null;
          };
      if (kind != null) {
        words(field.getValue()).forEach(id -> needs.add(new Said(kind, id, Reason.NEEDS)));
      }
    }
  }

  private static void made(Value.Obj object, List<Said> makes) {
    object
        .get("cues")
        .ifPresent(
            cues ->
                words(cues)
                    .forEach(id -> makes.add(new Said(NodeKind.EXPECTATION, id, Reason.CUES))));
    for (Value value : object.list("effects")) {
      if (value instanceof Value.Obj effect) {
        one(effect, "set", NodeKind.MEMORY, Reason.SETS, makes);
        one(effect, "voice", NodeKind.EXPECTATION, Reason.VOICES, makes);
        one(effect, "task", NodeKind.TASK, Reason.MOVES, makes);
        one(effect, "enter", NodeKind.STAGE, Reason.ENTERS, makes);
        one(effect, "on-line", NodeKind.PERSON, Reason.CALLS, makes);
      }
    }
  }

  private static void one(
      Value.Obj effect, String field, NodeKind kind, Reason reason, List<Said> makes) {
    effect.string(field).ifPresent(id -> makes.add(new Said(kind, id, reason)));
  }

  /** The stage in which it happens at the earliest, by its own words. */
  static Optional<Stage> stage(Value item) {
    if (!(item instanceof Value.Obj object)) {
      return Optional.empty();
    }
    Optional<Stage> listed = object.get("stages").flatMap(Rules::earliest);
    return listed.isPresent() ? listed : object.get("when").flatMap(Rules::asked);
  }

  /** Only what must hold counts: one of several ways says nothing of the others. */
  private static Optional<Stage> asked(Value condition) {
    if (!(condition instanceof Value.Obj question)) {
      return Optional.empty();
    }
    Optional<Stage> own = question.get("stage").flatMap(Rules::earliest);
    return own.isPresent()
        ? own
        : question.list("all").stream()
            .flatMap(each -> asked(each).stream())
            .max(Comparator.naturalOrder());
  }

  private static Optional<Stage> earliest(Value stages) {
    return words(stages).stream()
        .flatMap(id -> Ids.find(Stage.class, id).stream())
        .min(Comparator.naturalOrder());
  }

  private static Set<String> words(Value value) {
    Set<String> words = new LinkedHashSet<>();
    Stream<Value> all = value instanceof Value.Arr list ? list.items().stream() : Stream.of(value);
    all.filter(Value.Str.class::isInstance).forEach(word -> words.add(((Value.Str) word).value()));
    return words;
  }
}
