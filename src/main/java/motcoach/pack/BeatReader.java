package motcoach.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import motcoach.method.Act;
import motcoach.scenario.Beat;
import motcoach.scenario.Condition;
import motcoach.scenario.Option;

/** Reads the moments of a talk with their prepared responses. */
final class BeatReader {
  private BeatReader() {}

  static Beat read(Sheet sheet) {
    Set<String> optionIds = new HashSet<>();
    sheet.needSome("say");
    if (!sheet.has("say")) {
      sheet.text("say");
    }
    return new Beat(
        sheet.id(),
        SaidReader.speaker(sheet),
        sheet.condition("when", Condition.ALWAYS),
        sheet.flag("once"),
        sheet.texts("say"),
        List.copyOf(sheet.refs("cues", Names.Kind.EXPECTATION)),
        sheet.effects("effects"),
        sheet.each("options", option -> option(option, optionIds)));
  }

  private static Option option(Sheet sheet, Set<String> taken) {
    String id = sheet.id();
    if (!id.isEmpty()) {
      sheet.script().names().checkForm(id, sheet.at("id"));
      if (!taken.add(id)) {
        sheet
            .script()
            .problems()
            .error(
                sheet.at("id"),
                "MOT050",
                "This beat has an option \"" + id + "\" already.",
                "这个节拍里已经有选项“" + id + "”了。");
      }
    }
    return new Option(
        id,
        sheet.text("text"),
        sheet.choices("acts", Act.class),
        sheet.refs("topics", Names.Kind.TOPIC),
        List.copyOf(sheet.refs("elements", Names.Kind.ELEMENT)),
        sheet.text("why"));
  }
}
