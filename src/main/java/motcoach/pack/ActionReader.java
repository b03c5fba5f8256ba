package motcoach.pack;

import java.util.EnumSet;
import java.util.Set;
import motcoach.method.Stage;
import motcoach.scenario.Action;
import motcoach.scenario.Condition;

/** Reads what the trainee can do besides talking, and what comes of it. */
final class ActionReader {
  private ActionReader() {}

  /** An action without {@code stages} is offered in all of them. */
  static Action read(Sheet sheet) {
    Set<Stage> stages =
        sheet.has("stages") ? sheet.choices("stages", Stage.class) : EnumSet.allOf(Stage.class);
    return new Action(
        sheet.id(),
        sheet.text("label"),
        stages,
        sheet.condition("when", Condition.ALWAYS),
        sheet.some("outcomes", ActionReader::outcome));
  }

  private static Action.Outcome outcome(Sheet sheet) {
    return new Action.Outcome(
        sheet.condition("when", Condition.ALWAYS),
        sheet.wholeOr(0, "minutes", 0, 7 * 24 * 60),
        sheet.each("says", SaidReader::read),
        sheet.effects("effects"));
  }
}
