package motcoach.pack;

import static java.util.Map.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.method.Act;
import motcoach.method.Ids;
import motcoach.method.Stage;
import motcoach.scenario.Condition;
import motcoach.scenario.Condition.Measure;
import motcoach.scenario.Condition.Since;
import motcoach.scenario.Expectation;
import motcoach.scenario.Promise;
import motcoach.scenario.TaskCard;
import motcoach.scenario.Trace;

/** Reads conditions: one object, one question; its name says which. */
final class ConditionReader {
  private static final String NOBODY = "nobody";
  private static final String ANY = "any";
  private static final Set<String> MAY_BE_EMPTY = Set.of("all", "any");

  private final Map<String, Function<Sheet, Condition>> questions =
      Map.ofEntries(
          entry("all", sheet -> new Condition.All(sheet.conditions("all"))),
          entry("any", sheet -> new Condition.Any(sheet.conditions("any"))),
          entry("not", sheet -> new Condition.Not(sheet.condition("not"))),
          entry("act", sheet -> acted(sheet, "act", Since.TURN)),
          entry("acted", sheet -> acted(sheet, "acted", Since.PLAY)),
          entry("topic", sheet -> touched(sheet, "topic", Since.TURN)),
          entry("touched", sheet -> touched(sheet, "touched", Since.PLAY)),
          entry("element", sheet -> proposed(sheet, "element", Since.TURN)),
          entry("proposed", sheet -> proposed(sheet, "proposed", Since.PLAY)),
          entry("tone", sheet -> toned(sheet, "tone", Since.TURN)),
          entry("toned", sheet -> toned(sheet, "toned", Since.PLAY)),
          entry("fault", sheet -> faulted(sheet, "fault", Since.TURN)),
          entry("faulted", sheet -> faulted(sheet, "faulted", Since.PLAY)),
          entry("action", sheet -> did(sheet, "action", Since.TURN)),
          entry("did", sheet -> did(sheet, "did", Since.PLAY)),
          entry("time", sheet -> yesNo(sheet, "time", anyTime(Since.TURN))),
          entry("timed", sheet -> yesNo(sheet, "timed", anyTime(Since.PLAY))),
          entry("understood", sheet -> yesNo(sheet, "understood", new Condition.Understood())),
          entry("expectation", ConditionReader::expectation),
          entry("flag", ConditionReader::flag),
          entry("event", ConditionReader::event),
          entry("task", ConditionReader::task),
          entry("promise", ConditionReader::promise),
          entry("emotion", sheet -> within(sheet, Measure.EMOTION)),
          entry("trust", sheet -> within(sheet, Measure.TRUST)),
          entry("patience", sheet -> within(sheet, Measure.PATIENCE)),
          entry("turn", sheet -> within(sheet, Measure.TURN)),
          entry("stage-turn", sheet -> within(sheet, Measure.STAGE_TURN)),
          entry("minute", sheet -> within(sheet, Measure.MINUTE)),
          entry("covered", sheet -> within(sheet, Measure.COVERED)),
          entry("silence", sheet -> within(sheet, Measure.SILENCE)),
          entry("stage", sheet -> new Condition.InStage(sheet.choices("stage", Stage.class))),
          entry("on-line", ConditionReader::onLine),
          entry(
              "lamp",
              sheet -> new Condition.LampGreen(sheet.choice("lamp", Condition.Lamp.class))));

  /** The condition in {@code value}; an empty object always holds. */
  Condition read(Located value, Script script) {
    if (value instanceof Located.Obj && ((Located.Obj) value).members().isEmpty()) {
      return Condition.ALWAYS;
    }
    Optional<String> question =
        OneOf.find(value, questions.keySet(), "condition", "条件", script.problems());
    return question
        .flatMap(name -> script.read(value, sheet -> ask(name, sheet)))
        .orElse(Condition.ALWAYS);
  }

  private Condition ask(String question, Sheet sheet) {
    if (!MAY_BE_EMPTY.contains(question)) {
      sheet.needSome(question);
    }
    return questions.get(question).apply(sheet);
  }

  private static Condition acted(Sheet sheet, String name, Since since) {
    Set<String> acts = ids(sheet.choices(name, Act.class));
    boolean past = since == Since.PLAY;
    int times = past ? sheet.wholeOr(1, "times", 1, 100) : 1;
    Optional<Stage> in =
        past && sheet.has("in") ? Optional.of(sheet.choice("in", Stage.class)) : Optional.empty();
    return new Condition.Seen(since, Trace.Kind.ACT, acts, times, in);
  }

  private static Condition touched(Sheet sheet, String name, Since since) {
    return Condition.Seen.once(since, Trace.Kind.TOPIC, sheet.refs(name, Names.Kind.TOPIC));
  }

  private static Condition proposed(Sheet sheet, String name, Since since) {
    return Condition.Seen.once(since, Trace.Kind.ELEMENT, sheet.refs(name, Names.Kind.ELEMENT));
  }

  private static Condition toned(Sheet sheet, String name, Since since) {
    return Condition.Seen.once(since, Trace.Kind.BAND, Set.of(sheet.choice(name, Band.class).id()));
  }

  private static Condition faulted(Sheet sheet, String name, Since since) {
    Set<String> categories = new LinkedHashSet<>();
    List<String> known = List.of(Category.values()).stream().map(Category::id).toList();
    for (Located item : sheet.oneOrMore(name)) {
      Fields.asChoice(item, Category::of, known, sheet.script().problems())
          .ifPresent(category -> categories.add(category.id()));
    }
    return Condition.Seen.once(since, Trace.Kind.FAULT, categories);
  }

  private static Condition did(Sheet sheet, String name, Since since) {
    return Condition.Seen.once(
        since, Trace.Kind.ACTION, sheet.refs(name, Names.Kind.ACTION, "wait"));
  }

  private static Condition anyTime(Since since) {
    return Condition.Seen.once(since, Trace.Kind.TIME, Set.of());
  }

  private static Set<String> ids(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Ids::of).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Condition yesNo(Sheet sheet, String name, Condition condition) {
    return sheet.flag(name) ? condition : new Condition.Not(condition);
  }

  private static Condition expectation(Sheet sheet) {
    return new Condition.ExpectationIs(
        sheet.ref("expectation", Names.Kind.EXPECTATION),
        sheet.choice("at-least", Expectation.State.class));
  }

  private static Condition flag(Sheet sheet) {
    String flag = sheet.string("flag");
    if (!flag.isEmpty()) {
      sheet.script().names().flagAsked(flag, sheet.at("flag"));
    }
    return new Condition.FlagSet(flag);
  }

  private static Condition event(Sheet sheet) {
    return new Condition.Happened(sheet.ref("event", Names.Kind.EVENT));
  }

  private static Condition task(Sheet sheet) {
    return new Condition.TaskIs(
        sheet.ref("task", Names.Kind.TASK), sheet.choice("at-least", TaskCard.State.class));
  }

  private static Condition promise(Sheet sheet) {
    Optional<String> element = sheet.optionalRef("promise", Names.Kind.ELEMENT, ANY);
    if (!sheet.has("is")) {
      sheet.string("is");
    }
    sheet.needSome("is");
    return new Condition.PromiseIs(
        element.filter(id -> !id.equals(ANY)), sheet.choices("is", Promise.State.class));
  }

  private static Condition within(Sheet sheet, Measure measure) {
    return sheet.part(Ids.of(measure), range -> range(range, measure)).orElse(Condition.ALWAYS);
  }

  private static Condition range(Sheet range, Measure measure) {
    if (!range.has("at-least") && !range.has("at-most")) {
      range.whole("at-least", Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    return new Condition.Within(
        measure,
        bound(range, "at-least", measure).orElse(Integer.MIN_VALUE),
        bound(range, "at-most", measure).orElse(Integer.MAX_VALUE));
  }

  private static OptionalInt bound(Sheet range, String name, Measure measure) {
    if (!range.has(name)) {
      return OptionalInt.empty();
    }
    return measure == Measure.MINUTE
        ? range.time(name)
        : OptionalInt.of(range.whole(name, -10_000, 10_000));
  }

  private static Condition onLine(Sheet sheet) {
    Optional<String> contact = sheet.optionalRef("on-line", Names.Kind.CONTACT, NOBODY);
    return new Condition.OnLine(contact.filter(id -> !id.equals(NOBODY)));
  }
}
