package motcoach.pack;

import java.util.List;
import java.util.Optional;
import motcoach.scenario.Element;
import motcoach.scenario.Element.Effects;
import motcoach.scenario.Element.Feasible;

/** Reads the building blocks of a proposal. */
final class ElementReader {
  private static final Effects NONE = new Effects(0, 0, 0, 0, 0, 0);

  private ElementReader() {}

  static Element read(Sheet sheet) {
    Feasible feasible = sheet.choiceOr(Feasible.WITHIN, "feasible", Feasible.class);
    return new Element(
        sheet.id(),
        sheet.choice("kind", Element.Kind.class),
        sheet.text("label"),
        WordingsReader.read(sheet),
        List.copyOf(sheet.refs("answers", Names.Kind.EXPECTATION)),
        feasible,
        approver(sheet, feasible),
        sheet.optionalPart("uses", ElementReader::use),
        sheet.optionalPart("effects", ElementReader::effects).orElse(NONE),
        sheet.optionalText("benefit"),
        sheet.optionalCondition("kept"));
  }

  /** Whoever must say yes; a conditional element needs somebody. */
  private static Optional<String> approver(Sheet sheet, Feasible feasible) {
    if (feasible == Feasible.CONDITIONAL && !sheet.has("approver")) {
      sheet.string("approver");
    }
    return sheet.optionalRef("approver", Names.Kind.CONTACT);
  }

  private static Element.Use use(Sheet sheet) {
    return new Element.Use(
        sheet.ref("resource", Names.Kind.RESOURCE), sheet.whole("amount", 0, 1_000_000));
  }

  private static Effects effects(Sheet sheet) {
    return new Effects(
        sheet.wholeOr(0, "customer", -3, 3),
        sheet.wholeOr(0, "person", -3, 3),
        sheet.wholeOr(0, "cost", -3, 3),
        sheet.wholeOr(0, "workload", -3, 3),
        sheet.wholeOr(0, "policy", -3, 3),
        sheet.wholeOr(0, "relation", -3, 3));
  }
}
