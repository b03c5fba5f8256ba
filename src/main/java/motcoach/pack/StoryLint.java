package motcoach.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import motcoach.method.Stage;
import motcoach.scenario.Action;
import motcoach.scenario.Beat;
import motcoach.scenario.Condition;
import motcoach.scenario.Effect;
import motcoach.scenario.Element;
import motcoach.scenario.Ending;
import motcoach.scenario.Event;
import motcoach.scenario.Expectation;
import motcoach.scenario.Scenario;

/**
 * Finds in a well-formed scenario what would leave a trainee stuck, or a line unheard: all that can
 * be told without playing it.
 */
final class StoryLint {
  private static final int EVERY_STAGE = (1 << Stage.values().length) - 1;

  private final Scenario scenario;
  private final ListPlaces places;
  private final Problems problems;

  /** Of all beats, events and actions. */
  private final Set<Effect> effects;

  private StoryLint(Scenario scenario, ListPlaces places, Problems problems) {
    this.scenario = scenario;
    this.places = places;
    this.problems = problems;
    this.effects = effects(scenario);
  }

  static void check(Scenario scenario, ListPlaces places, Problems problems) {
    StoryLint lint = new StoryLint(scenario, places, problems);
    lint.wayOn();
    lint.shadowedBeats();
    lint.shadowedEndings();
    lint.events();
    scenario.expectations().forEach(lint::expectation);
    new ProposalLint(scenario, places, problems).check();
    new OptionLint(scenario, places, problems).check();
    new WordingLint(scenario, places, problems).check();
  }

  private static Set<Effect> effects(Scenario scenario) {
    Set<Effect> effects = new HashSet<>();
    scenario.beats().forEach(beat -> effects.addAll(beat.effects()));
    scenario.events().forEach(event -> effects.addAll(event.effects()));
    for (Action action : scenario.actions()) {
      action.outcomes().forEach(outcome -> effects.addAll(outcome.effects()));
    }
    return effects;
  }

  /** Every stage must lead on, and the last one to an end. */
  private void wayOn() {
    for (Stage stage : List.of(Stage.PROPOSE, Stage.ACT, Stage.CONFIRM)) {
      boolean entered = effects.contains(new Effect.Enter(stage));
      boolean byItself =
          stage == Stage.PROPOSE
              && scenario.elements().stream().anyMatch(e -> e.kind() == Element.Kind.PLAN);
      boolean needed = scenario.criteria().stream().anyMatch(c -> c.stage() == stage);
      if (needed && !entered && !byItself) {
        problems.error(
            places.of("beats"),
            "MOT100",
            "Nothing ever enters the stage \"" + stage.id() + "\", so the story stops before it.",
            "没有任何地方进入“" + stage.id() + "”阶段，故事到那里就断了。");
      }
    }
    if (effects.stream().noneMatch(effect -> effect instanceof Effect.Close)) {
      problems.error(
          places.of("beats"),
          "MOT101",
          "Nothing ever ends the talk: one beat, event or action must do so (\"close\": true).",
          "没有任何地方结束对话：要有一个节拍、事件或动作写上“对话结束”（\"close\": true）。");
    }
  }

  private void shadowedBeats() {
    Set<Condition> always = new HashSet<>();
    Map<Integer, String> stages = new LinkedHashMap<>();
    String everything = null;
    for (Beat beat : scenario.beats()) {
      Optional<String> before = hiding(stages, beat.when());
      boolean again = beat.once() ? always.contains(beat.when()) : !always.add(beat.when());
      if (everything == null && before.isPresent()) {
        neverPlayed(
            beat,
            "\"" + before.get() + "\" before it always fits in its stages.",
            "在它的阶段里，前面的“" + before.get() + "”总是先符合。");
      } else if (everything != null) {
        neverPlayed(
            beat, "\"" + everything + "\" before it always fits.", "前面的“" + everything + "”总是先符合。");
      } else if (again) {
        neverPlayed(beat, "one before it has the same condition.", "前面有条件完全相同的节拍。");
      }
      if (!beat.once()) {
        if (isStagesOnly(beat.when())) {
          stages.putIfAbsent(stages(beat.when()), beat.id());
        }
        everything = everything == null && isAlways(beat.when()) ? beat.id() : everything;
      }
    }
  }

  private void neverPlayed(Beat beat, String en, String zh) {
    problems.error(
        places.of("beats", beat.id()),
        "MOT102",
        "The beat \"" + beat.id() + "\" is never played: " + en,
        "节拍“" + beat.id() + "”永远轮不到：" + zh);
  }

  /** The beat that always fits in all stages in which a condition can hold. */
  private static Optional<String> hiding(Map<Integer, String> known, Condition condition) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    int within = stages(condition);
    for (Map.Entry<Integer, String> each : known.entrySet()) {
      if ((within & ~each.getKey()) == 0) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }

  /**
   * The stages in which a condition can hold, as far as it says so itself: a bit each, as it is
   * asked of every beat after every edit.
   */
  private static int stages(Condition condition) {
    int left = EVERY_STAGE;
    if (condition instanceof Condition.InStage in) {
      left = 0;
      for (Stage stage : in.stages()) {
        left |= 1 << stage.ordinal();
      }
    } else if (condition instanceof Condition.All all) {
      for (Condition one : all.of()) {
        left &= stages(one);
      }
    }
    return left;
  }

  /** Whether it asks for stages and nothing else. */
  private static boolean isStagesOnly(Condition condition) {
    return condition instanceof Condition.InStage
        || condition instanceof Condition.All all
            && !all.of().isEmpty()
            && all.of().stream().allMatch(StoryLint::isStagesOnly);
  }

  private void shadowedEndings() {
    String everything = null;
    for (Ending ending : scenario.endings()) {
      if (everything != null) {
        problems.error(
            places.of("endings", ending.id()),
            "MOT103",
            "The ending \""
                + ending.id()
                + "\" is never told: \""
                + everything
                + "\" before it always fits.",
            "结局“" + ending.id() + "”永远轮不到：前面的“" + everything + "”总是先符合。");
      }
      everything = everything == null && isAlways(ending.when()) ? ending.id() : everything;
    }
  }

  static boolean isAlways(Condition condition) {
    return condition instanceof Condition.All all
        && all.of().stream().allMatch(StoryLint::isAlways);
  }

  /** Whether a condition can hold in no play at all. */
  static boolean isNever(Condition condition) {
    if (condition instanceof Condition.Any any) {
      return any.of().stream().allMatch(StoryLint::isNever);
    } else if (condition instanceof Condition.All all) {
      for (Condition one : all.of()) {
        if (isNever(one)) {
          return true;
        }
      }
      return contradicts(all);
    } else if (condition instanceof Condition.Within range) {
      return range.atLeast() > range.atMost();
    }
    return condition instanceof Condition.Not not && isAlways(not.of());
  }

  /** Asks for two stages at once, or for a thing and its opposite. */
  private static boolean contradicts(Condition.All all) {
    for (Condition one : all.of()) {
      if (one instanceof Condition.Not not && all.of().contains(not.of())) {
        return true;
      }
    }
    return stages(all) == 0;
  }

  private void events() {
    for (Event event : scenario.events()) {
      boolean past = event.at().isPresent() && event.at().getAsInt() < scenario.clock().start();
      boolean itself = asks(event.when(), c -> c.equals(new Condition.Happened(event.id())));
      if (past || itself && !isOptional(event) || isNever(event.when())) {
        problems.error(
            places.of("events", event.id()),
            "MOT104",
            past
                ? "The event \"" + event.id() + "\" lies before the story begins."
                : "The event \"" + event.id() + "\" can never happen: its condition cannot hold.",
            past ? "事件“" + event.id() + "”的时间在故事开始之前。" : "事件“" + event.id() + "”不可能发生：条件永远不成立。");
      }
    }
    for (Beat beat : scenario.beats()) {
      if (isNever(beat.when())) {
        neverPlayed(beat, "its condition cannot hold.", "条件不可能成立。");
      }
    }
  }

  /** An event that asks whether it has not happened yet says nothing wrong. */
  private static boolean isOptional(Event event) {
    return asks(
        event.when(),
        c -> c instanceof Condition.Not not && not.of().equals(new Condition.Happened(event.id())));
  }

  static boolean asks(Condition condition, Predicate<Condition> question) {
    if (question.test(condition)) {
      return true;
    } else if (condition instanceof Condition.All all) {
      return all.of().stream().anyMatch(one -> asks(one, question));
    } else if (condition instanceof Condition.Any any) {
      return any.of().stream().anyMatch(one -> asks(one, question));
    }
    return condition instanceof Condition.Not not && asks(not.of(), question);
  }

  private void expectation(Expectation expectation) {
    String id = expectation.id();
    boolean hinted = scenario.beats().stream().anyMatch(beat -> beat.cues().contains(id));
    boolean voiced = effects.contains(new Effect.Voice(id));
    if (expectation.latent() && (expectation.cues().isEmpty() || !hinted && !voiced)) {
      missing(id, "has no cue: nothing a trainee could notice points to it", "没有线索：学员无从察觉");
    }
    if (expectation.latent() && isNever(expectation.unlock()) && !voiced) {
      missing(id, "has no unlock: no question opens it", "没有开启条件：怎么问都问不出来");
    }
    if (expectation.latent() && expectation.reveal().isEmpty() && !voiced) {
      missing(id, "has no line that reveals it", "没有说破它的台词");
    }
    if (!expectation.latent() && !voiced) {
      missing(
          id,
          "is never voiced: a beat needs {\"voice\": \"" + id + "\"}",
          "没有人说出来：要有节拍写上 {\"voice\": \"" + id + "\"}");
    }
    if (isNever(expectation.answered())) {
      missing(id, "has no answer: nothing can meet it", "没有解法：怎么做都满足不了");
    }
  }

  private void missing(String id, String en, String zh) {
    problems.error(
        places.of("expectations", id),
        "MOT105",
        "The expectation \"" + id + "\" " + en + ".",
        "期望“" + id + "”" + zh + "。");
  }
}
