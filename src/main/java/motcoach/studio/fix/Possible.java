package motcoach.studio.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Ids;
import motcoach.scenario.Expectation;
import motcoach.studio.Kind;
import motcoach.studio.References;
import motcoach.studio.Value;

/**
 * What of a scenario can come up at all, by what waits for what. What a trainee may say or feel is
 * always possible; a memory must be set, a stage entered, a person put on the line by something
 * that can happen itself. Optimistic: what is not here can surely never be.
 */
final class Possible {
  private static final List<Kind> HAPPENINGS =
      List.of(Kind.BEAT, Kind.EVENT, Kind.ACTION, Kind.ENDING, Kind.EXPECTATION);
  private static final String NOBODY = "nobody";

  /** One thing that can come up. */
  record Thing(Kind kind, String id) {}

  private final Value.Obj scenario;
  private final Set<Thing> things = new LinkedHashSet<>();
  private final Set<String> memories = new HashSet<>();
  private final Set<String> stages = new HashSet<>(Set.of("explore"));
  private final Set<String> voiced = new HashSet<>();
  private final Set<String> people = new HashSet<>(Set.of(NOBODY));
  private final Set<String> topics;
  private final Set<String> elements;
  private final Set<String> tasks;
  private final Set<String> expectations;

  private Possible(Value.Obj scenario) {
    this.scenario = scenario;
    topics = known(Kind.TOPIC);
    elements = known(Kind.ELEMENT);
    tasks = known(Kind.TASK);
    expectations = known(Kind.EXPECTATION);
    scenario
        .get("persona")
        .filter(Value.Obj.class::isInstance)
        .flatMap(persona -> ((Value.Obj) persona).string("id"))
        .ifPresent(people::add);
    boolean plan =
        scenario.list(Kind.ELEMENT.section()).stream()
            .anyMatch(
                e ->
                    e instanceof Value.Obj one
                        && one.string("kind").filter("plan"::equals).isPresent());
    if (plan) {
      stages.add("propose");
    }
  }

  private Set<String> known(Kind kind) {
    return Set.copyOf(References.ids(scenario, kind));
  }

  /** Everything that can come up in a scenario; nothing of what is none. */
  static Set<Thing> in(Value scenario) {
    if (!(scenario instanceof Value.Obj root)) {
      return Set.of();
    }
    Possible possible = new Possible(root);
    while (possible.further()) {
      // What came up now may make more possible.
    }
    return possible.things;
  }

  private boolean further() {
    int before = facts();
    for (Kind kind : HAPPENINGS) {
      for (Value item : scenario.list(kind.section())) {
        if (item instanceof Value.Obj one) {
          look(kind, one);
        }
      }
    }
    return facts() > before;
  }

  private int facts() {
    return things.size() + memories.size() + stages.size() + voiced.size() + people.size();
  }

  private void look(Kind kind, Value.Obj one) {
    boolean may = kind == Kind.EXPECTATION ? isVoiced(one) : may(one.get("when")) && inStage(one);
    if (!may) {
      return;
    }
    one.string("id").ifPresent(id -> things.add(new Thing(kind, id)));
    effects(one);
    for (Value outcome : one.list("outcomes")) {
      if (outcome instanceof Value.Obj each && may(each.get("when"))) {
        effects(each);
      }
    }
  }

  private boolean inStage(Value.Obj action) {
    List<String> offered = words(action.get("stages"));
    return offered.isEmpty() || offered.stream().anyMatch(stages::contains);
  }

  private boolean isVoiced(Value.Obj expectation) {
    boolean latent = expectation.get("latent").filter(new Value.Bool(true)::equals).isPresent();
    boolean unlocked =
        latent && expectation.get("unlock").filter(c -> may(Optional.of(c))).isPresent();
    return unlocked || expectation.string("id").filter(voiced::contains).isPresent();
  }

  private void effects(Value.Obj from) {
    for (Value value : from.list("effects")) {
      if (value instanceof Value.Obj effect) {
        effect.string("set").ifPresent(memories::add);
        effect.string("enter").ifPresent(stages::add);
        effect.string("voice").ifPresent(voiced::add);
        effect.string("on-line").ifPresent(people::add);
      }
    }
  }

  private boolean may(Optional<Value> condition) {
    if (!(condition.orElse(Value.Obj.EMPTY) instanceof Value.Obj question)) {
      return true;
    }
    return question.fields().entrySet().stream()
        .allMatch(asked -> may(asked.getKey(), asked.getValue(), question));
  }

  private boolean may(String field, Value value, Value.Obj question) {
    return switch (field) {
      case "all" -> items(value).stream().allMatch(each -> may(Optional.of(each)));
      case "any" -> items(value).stream().anyMatch(each -> may(Optional.of(each)));
      case "not" -> !value.equals(Value.Obj.EMPTY);
      case "flag" -> among(value, memories);
      case "stage" -> among(value, stages);
      case "on-line" -> among(value, people);
      case "topic", "touched" -> among(value, topics);
      case "element", "proposed" -> among(value, elements);
      case "promise" -> words(Optional.of(value)).contains("any") || among(value, elements);
      case "task" -> among(value, tasks);
      case "event" -> happened(Kind.EVENT, value);
      case "action", "did" ->
          words(Optional.of(value)).contains("wait") || happened(Kind.ACTION, value);
      case "expectation" -> expects(value, question);
      default -> true;
    };
  }

  private boolean expects(Value value, Value.Obj question) {
    boolean said =
        question
            .string("at-least")
            .flatMap(id -> Ids.find(Expectation.State.class, id))
            .filter(state -> state.compareTo(Expectation.State.VOICED) >= 0)
            .isPresent();
    return said ? happened(Kind.EXPECTATION, value) : among(value, expectations);
  }

  private boolean happened(Kind kind, Value value) {
    return words(Optional.of(value)).stream().anyMatch(id -> things.contains(new Thing(kind, id)));
  }

  private static boolean among(Value value, Set<String> known) {
    return words(Optional.of(value)).stream().anyMatch(known::contains);
  }

  private static List<Value> items(Value value) {
    return value instanceof Value.Arr list ? list.items() : List.of();
  }

  private static List<String> words(Optional<Value> value) {
    List<String> words = new ArrayList<>();
    value.ifPresent(
        known -> {
          if (known instanceof Value.Str word) {
            words.add(word.value());
          }
          items(known).stream()
              .filter(Value.Str.class::isInstance)
              .forEach(word -> words.add(((Value.Str) word).value()));
        });
    return words;
  }
}
