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
    String id = sheet.id();
    List<Option> options = options(sheet, optionIds);
    sheet.script().optionsByBeat().put(id, options);
    return new Beat(
        id,
        SaidReader.speaker(sheet),
        sheet.condition("when", Condition.ALWAYS),
        sheet.flag("once"),
        sheet.texts("say"),
        List.copyOf(sheet.refs("cues", Names.Kind.EXPECTATION)),
        sheet.effects("effects"),
        options);
  }

  /** Its own options, or those of the earlier beat it names. */
  private static List<Option> options(Sheet sheet, Set<String> taken) {
    List<Option> own = sheet.each("options", option -> option(option, taken));
    if (!sheet.has("options-of")) {
      return own;
    }
    String other = sheet.ref("options-of", Names.Kind.BEAT);
    List<Option> known = sheet.script().optionsByBeat().getOrDefault(other, List.of());
    if (known.isEmpty() || !own.isEmpty()) {
      sheet
          .script()
          .problems()
          .error(
              sheet.at("options-of"),
              "MOT064",
              "Name an earlier beat that has options, and give no options beside it.",
              "请写前面一个有选项的节拍，并且不要再另写选项。");
    }
    return known;
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
