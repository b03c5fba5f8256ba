package motcoach.pack;

import motcoach.scenario.Condition;
import motcoach.scenario.Expectation;

/** Reads what the customer expects. */
final class ExpectationReader {
  private ExpectationReader() {}

  static Expectation read(Sheet sheet) {
    boolean latent = sheet.flag("latent");
    return new Expectation(
        sheet.id(),
        latent,
        sheet.flag("human"),
        sheet.flag("personal"),
        sheet.whole("weight", 1, 3),
        sheet.text("label"),
        sheet.texts("cues"),
        latent ? sheet.condition("unlock") : sheet.condition("unlock", Condition.NEVER),
        sheet.wholeOr(0, "trust-gate", 0, 100),
        sheet.optionalRef("who", Names.Kind.CONTACT),
        sheet.optionalText("reveal"),
        sheet.condition("answered"),
        sheet.optionalCondition("verified"),
        sheet.optionalText("opener"));
  }
}
