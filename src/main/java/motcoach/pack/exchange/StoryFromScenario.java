package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Ids;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.studio.Value;

/**
 * Sees a scenario as a branching story. A beat is a passage; an option links to the beat that is
 * most likely to follow: the first that asks for what the option does, or else the first that may
 * fit in this stage. Scenarios that were made from a story come out as they went in.
 */
final class StoryFromScenario {
  private static final int MAX_BEATS = 500;

  private final Value.Obj scenario;
  private final Remarks remarks;
  private final Map<String, Value.Obj> beats = new LinkedHashMap<>();
  private final List<String> guessed = new ArrayList<>();

  private StoryFromScenario(Value.Obj scenario, Remarks remarks) {
    this.scenario = scenario;
    this.remarks = remarks;
  }

  /** The story; nothing, with the reason, for what is no scenario. */
  static Optional<Story> read(Value value, Remarks remarks) {
    if (!(value instanceof Value.Obj scenario) || scenario.list("beats").isEmpty()) {
      remarks.say("There is no scenario with beats.", "没有带节拍的场景。");
      return Optional.empty();
    }
    if (scenario.list("beats").size() > MAX_BEATS) {
      remarks.say(
          "The scenario has more than " + MAX_BEATS + " beats.", "场景的节拍超过 " + MAX_BEATS + " 个。");
      return Optional.empty();
    }
    return Optional.of(new StoryFromScenario(scenario, remarks).story());
  }

  private Story story() {
    FreeIds ids = new FreeIds();
    for (Value item : scenario.list("beats")) {
      Value.Obj beat = item instanceof Value.Obj object ? object : Value.Obj.EMPTY;
      beats.put(ids.take(beat.string("id").orElse(""), "beat"), beat);
    }
    String start =
        beats.entrySet().stream()
            .filter(beat -> asksForOpening(beat.getValue().get("when")))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(beats.keySet().iterator().next());
    Value.Obj persona = object(scenario.get("persona"));
    String customer = persona.string("id").orElse("customer");
    Map<String, Text> people = new HashMap<>();
    people.put(customer, Texts.of(persona.get("name"), customer));
    for (Value item : scenario.list("contacts")) {
      Value.Obj contact = object(Optional.of(item));
      contact.string("id").ifPresent(id -> people.put(id, Texts.of(contact.get("name"), id)));
    }
    List<Story.Passage> passages = new ArrayList<>();
    beats.forEach((id, beat) -> passages.add(passage(id, beat, start, customer)));
    sayWhatIsLost();
    String id = scenario.string("id").orElse("scenario");
    Text title = Texts.of(scenario.get("title"), id);
    return new Story(
        id,
        title,
        Texts.of(scenario.get("summary"), title.en()),
        customer,
        people,
        level(),
        start,
        passages,
        scenario.string("note").orElse(""));
  }

  private int level() {
    return scenario.get("level").orElse(null) instanceof Value.Num level && level.size() >= 1
        ? (int) level.size()
        : 1;
  }

  static Value.Obj object(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Obj object ? object : Value.Obj.EMPTY;
  }

  private static boolean asksForOpening(Optional<Value> when) {
    Value.Obj condition = object(when);
    return Follows.opens(condition.get("turn"))
        || List.of("all", "any").stream()
            .flatMap(name -> condition.list(name).stream())
            .anyMatch(each -> asksForOpening(Optional.of(each)));
  }

  private Story.Passage passage(String id, Value.Obj beat, String start, String customer) {
    Optional<Stage> stage =
        beat.list("effects").stream()
            .flatMap(effect -> object(Optional.of(effect)).string("enter").stream())
            .flatMap(entered -> Ids.find(Stage.class, entered).stream())
            .reduce((first, last) -> last);
    List<Text> says = new ArrayList<>();
    beat.list("say").forEach(line -> says.add(Texts.of(Optional.of(line), "…")));
    Set<String> stages = stages(beat, stage, id.equals(start));
    List<Story.Link> links = new ArrayList<>();
    FreeIds optionIds = new FreeIds();
    for (Value item : options(beat)) {
      Value.Obj option = object(Optional.of(item));
      String target = follower(Follows.option(option, stages), id);
      links.add(
          new Story.Link(
              optionIds.take(option.string("id").orElse(""), "option"),
              Texts.of(option.get("text"), "…"),
              target,
              Follows.texts(option.get("acts")),
              option.get("why").map(why -> Texts.of(Optional.of(why), "")),
              option.string("note").orElse("")));
    }
    return new Story.Passage(
        id,
        Text.same(id),
        beat.string("who").orElse(customer),
        says.isEmpty() ? List.of(Text.same("…")) : says,
        stage,
        ending(beat, stages),
        links,
        beat.string("note").orElse(""));
  }

  /** Stages the talk may be in after a beat. */
  private static Set<String> stages(Value.Obj beat, Optional<Stage> entered, boolean first) {
    if (entered.isPresent()) {
      return Set.of(entered.get().id());
    }
    Set<String> asked = new HashSet<>(Follows.texts(object(beat.get("when")).get("stage")));
    object(beat.get("when"))
        .list("all")
        .forEach(each -> asked.addAll(Follows.texts(object(Optional.of(each)).get("stage"))));
    return first && asked.isEmpty() ? Set.of(Stage.EXPLORE.id()) : asked;
  }

  private List<Value> options(Value.Obj beat) {
    return beat.string("options-of")
        .flatMap(other -> Optional.ofNullable(beats.get(other)))
        .map(other -> other.list("options"))
        .orElseGet(() -> beat.list("options"));
  }

  /** The beat that follows an option; the beat itself, whose options stay, when none does. */
  private String follower(Follows option, String here) {
    String open = null;
    String always = null;
    for (Map.Entry<String, Value.Obj> beat : beats.entrySet()) {
      Optional<Value> when = beat.getValue().get("when");
      Follows.Answer answer = option.holds(when);
      if (answer != Follows.Answer.NO && option.isNamedBy(when)) {
        if (answer == Follows.Answer.DEPENDS) {
          guessed.add(here);
        }
        return beat.getKey();
      } else if (answer == Follows.Answer.DEPENDS && open == null) {
        open = beat.getKey();
      } else if (answer == Follows.Answer.YES) {
        always = always == null ? beat.getKey() : always;
      }
    }
    guessed.add(here);
    return open != null ? open : always != null ? always : here;
  }

  /** What is told when a beat closes the talk. */
  private Optional<Story.End> ending(Value.Obj beat, Set<String> stages) {
    Set<String> flags = new HashSet<>();
    boolean closes = false;
    for (Value effect : beat.list("effects")) {
      object(Optional.of(effect)).string("set").ifPresent(flags::add);
      closes |= object(Optional.of(effect)).get("close").isPresent();
    }
    if (!closes) {
      return Optional.empty();
    }
    Follows after = new Follows(Set.of(), flags, stages);
    Value.Obj told = null;
    for (Value item : scenario.list("endings")) {
      Value.Obj ending = object(Optional.of(item));
      Follows.Answer answer = after.holds(ending.get("when"));
      if (answer == Follows.Answer.YES && after.isNamedBy(ending.get("when"))) {
        told = ending;
        break;
      } else if (answer != Follows.Answer.NO && told == null) {
        told = ending;
      }
    }
    Value.Obj ending = told == null ? Value.Obj.EMPTY : told;
    return Optional.of(
        new Story.End(
            Texts.of(ending.get("title"), "…"),
            Texts.of(ending.get("text"), "…"),
            ending.get("comes-back").equals(Optional.of(new Value.Bool(true)))));
  }

  private void sayWhatIsLost() {
    remarks.about(
        guessed,
        "What follows an answer depends on more than the answer here; the link shows the likeliest beat: %s.",
        "这些节拍之后的走向不只取决于回答，链接指向最可能的节拍：%s。");
    List<String> en = new ArrayList<>();
    List<String> zh = new ArrayList<>();
    lost("topics", "typed words", "输入识别", en, zh);
    lost("expectations", "expectations", "期望", en, zh);
    lost("elements", "proposals", "提议", en, zh);
    lost("actions", "actions", "行动", en, zh);
    lost("tasks", "tasks", "任务", en, zh);
    lost("events", "events", "事件", en, zh);
    lost("criteria", "criteria", "评分点", en, zh);
    lost("five-c", "5C", "5C", en, zh);
    if (!en.isEmpty()) {
      remarks.say(
          "Only beats, options and endings are written; left behind are mood, trust and "
              + String.join(", ", en)
              + ".",
          "只写出节拍、选项和结局；情绪、信任、" + String.join("、", zh) + "没有写出。");
    }
  }

  private void lost(
      String field, String english, String chinese, List<String> en, List<String> zh) {
    if (!scenario.list(field).isEmpty()) {
      en.add(english);
      zh.add(chinese);
    }
  }
}
