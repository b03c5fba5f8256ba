package motcoach.pack;

import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.scenario.Condition;
import motcoach.scenario.Criterion;
import motcoach.scenario.FiveCRule;

/** Reads what is looked for, and how each C is judged. */
final class CriterionReader {
  private CriterionReader() {}

  static Criterion criterion(Sheet sheet) {
    String chosen =
        sheet.chosen("concept", "No card of the handbook is chosen here yet.", "这里还没有选手册卡片。");
    String concept = sheet.script().concept(chosen, sheet.at("concept"));
    return new Criterion(
        sheet.id(),
        concept,
        sheet.choice("stage", Stage.class),
        sheet.whole("weight", 1, 3),
        sheet.flag("critical"),
        sheet.text("label"),
        sheet.condition("opportunity", Condition.ALWAYS),
        sheet.condition("met"),
        sheet.optionalCondition("violated"));
  }

  static FiveCRule fiveC(Sheet sheet) {
    return new FiveCRule(
        sheet.choice("c", FiveC.class), sheet.some("levels", CriterionReader::level));
  }

  private static FiveCRule.Level level(Sheet sheet) {
    return new FiveCRule.Level(
        sheet.whole("level", 0, 2),
        sheet.condition("when", Condition.ALWAYS),
        sheet.text("because"));
  }
}
