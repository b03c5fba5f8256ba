package motcoach.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    List<Option> options = sheet.each("options", option -> option(option, optionIds));
    if (sheet.has("options-of")) {
      String other = sheet.ref("options-of", Names.Kind.BEAT);
      sheet.script().lenders().put(id, new Script.Lender(other, sheet.at("options-of")));
    }
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

  /** Gives those the options of another that take them, wherever it stands. */
  static List<Beat> lent(List<Beat> beats, Script script) {
    if (script.lenders().isEmpty()) {
      return beats;
    }
    Map<String, Beat> byId = new HashMap<>();
    beats.forEach(beat -> byId.putIfAbsent(beat.id(), beat));
    return beats.stream().map(beat -> lent(beat, byId, script)).toList();
  }

  private static Beat lent(Beat beat, Map<String, Beat> byId, Script script) {
    Script.Lender lender = script.lenders().get(beat.id());
    if (lender == null) {
      return beat;
    }
    List<Option> known = options(lender.beat(), byId, script, new HashSet<>(Set.of(beat.id())));
    if (known.isEmpty() || !beat.options().isEmpty()) {
      script
          .problems()
          .error(
              lender.at(),
              "MOT064",
              "Name another beat that has options, and give no options beside it.",
              "请写另一个有选项的节拍，并且不要再另写选项。");
    }
    return new Beat(
        beat.id(),
        beat.who(),
        beat.when(),
        beat.once(),
        beat.say(),
        beat.cues(),
        beat.effects(),
        known);
  }

  /** A beat that lends options may have borrowed them; none where that leads in a circle. */
  private static List<Option> options(
      String beat, Map<String, Beat> byId, Script script, Set<String> asked) {
    Script.Lender lender = script.lenders().get(beat);
    if (!byId.containsKey(beat) || !asked.add(beat)) {
      return List.of();
    }
    return lender == null ? byId.get(beat).options() : options(lender.beat(), byId, script, asked);
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
