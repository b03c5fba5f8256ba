package motcoach.pack;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import motcoach.method.FiveC;
import motcoach.scenario.Beat;
import motcoach.scenario.Condition;
import motcoach.scenario.Ending;
import motcoach.scenario.FiveCRule;

/** Checks what only the story as a whole can tell: that it can begin, end and be judged. */
final class StoryCheck {
  private StoryCheck() {}

  static void check(StoryParts parts, Sheet sheet) {
    opening(parts.beats(), sheet);
    lastEnding(parts.endings(), sheet);
    fiveC(parts.fiveC(), sheet);
    sheet.script().names().checkFlags();
  }

  private static void opening(List<Beat> beats, Sheet sheet) {
    if (!beats.isEmpty() && beats.stream().noneMatch(beat -> mayOpen(beat.when()))) {
      sheet
          .script()
          .problems()
          .error(
              sheet.at("beats"),
              "MOT056",
              "No beat can open the talk: one must be played at 0 turns (\"turn\": {\"at-most\": 0}).",
              "没有能开场的节拍：要有一个在学员说了 0 轮时演（\"turn\": {\"at-most\": 0}）。");
    }
  }

  /** Whether a condition speaks of the moment before the first turn, or of no moment at all. */
  private static boolean mayOpen(Condition when) {
    if (when instanceof Condition.All) {
      List<Condition> all = ((Condition.All) when).of();
      return all.isEmpty() || all.stream().anyMatch(StoryCheck::mayOpen);
    } else if (when instanceof Condition.Any) {
      return ((Condition.Any) when).of().stream().anyMatch(StoryCheck::mayOpen);
    } else if (when instanceof Condition.Within) {
      Condition.Within range = (Condition.Within) when;
      return range.measure() == Condition.Measure.TURN
          && range.atLeast() <= 0
          && range.atMost() >= 0;
    }
    return false;
  }

  private static void lastEnding(List<Ending> endings, Sheet sheet) {
    if (endings.isEmpty()) {
      return;
    }
    Ending last = endings.get(endings.size() - 1);
    if (!last.when().equals(Condition.ALWAYS)) {
      sheet
          .script()
          .problems()
          .error(
              sheet.at("endings"),
              "MOT058",
              "The last ending \""
                  + last.id()
                  + "\" must have no condition, so that every talk ends"
                  + " with one.",
              "最后一个结局“" + last.id() + "”不能带条件，这样每次谈话才都有结局。");
    }
  }

  private static void fiveC(List<FiveCRule> rules, Sheet sheet) {
    Set<FiveC> missing = EnumSet.allOf(FiveC.class);
    for (FiveCRule rule : rules) {
      if (!missing.remove(rule.c())) {
        sheet
            .script()
            .problems()
            .error(
                sheet.at("five-c"),
                "MOT050",
                "\"" + rule.c().id() + "\" is judged twice.",
                "“" + rule.c().id() + "”写了两次。");
      }
    }
    for (FiveC c : missing) {
      sheet
          .script()
          .problems()
          .warning(
              sheet.at("five-c"),
              "MOT060",
              "\"" + c.id() + "\" of the 5C is not judged.",
              "5C 中的“" + c.id() + "”没有评判。");
    }
  }
}
