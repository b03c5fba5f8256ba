package motcoach.pack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import motcoach.method.Language;
import motcoach.scenario.Wordings;

/** Reads the wordings of a topic or element. */
final class WordingsReader {
  /** Whoever says more says something. */
  private static final int MOST_WORDS = 50;

  private WordingsReader() {}

  static Wordings read(Sheet sheet) {
    Map<Language, List<String>> phrases = byLanguage(sheet, "phrases", true);
    Map<Language, List<String>> examples = byLanguage(sheet, "examples", false);
    for (Language language : Language.values()) {
      if (!phrases.containsKey(language) && !examples.containsKey(language)) {
        warn(sheet, language);
      }
    }
    return new Wordings(
        phrases,
        examples,
        byLanguage(sheet, "needs", true),
        sheet.wholeOr(Wordings.ANY_LENGTH, "at-most", 1, MOST_WORDS));
  }

  private static void warn(Sheet sheet, Language language) {
    String en = language == Language.EN ? "English" : "Chinese";
    String zh = language == Language.EN ? "英文" : "中文";
    sheet
        .script()
        .problems()
        .warning(
            sheet.at("id"),
            "MOT062",
            "It has no " + en + " phrase or example, so it is never recognised in that language.",
            "它没有" + zh + "短语或例句，用" + zh + "说的时候永远认不出来。");
  }

  private static Map<Language, List<String>> byLanguage(
      Sheet sheet, String name, boolean patterns) {
    Map<Language, List<String>> all = new EnumMap<>(Language.class);
    sheet.optionalPart(name, inner -> read(inner, patterns, all));
    return all;
  }

  private static Map<Language, List<String>> read(
      Sheet inner, boolean patterns, Map<Language, List<String>> all) {
    for (Language language : Language.values()) {
      List<String> lines = inner.strings(language.id());
      if (patterns) {
        inner.oneOrMore(language.id()).forEach(line -> check(inner.script(), language, line));
      }
      if (!lines.isEmpty()) {
        all.put(language, lines);
      }
    }
    return all;
  }

  private static void check(Script script, Language language, Located line) {
    if (line instanceof Located.Str && !((Located.Str) line).value().isBlank()) {
      script.phrases().check(language, ((Located.Str) line).value(), line.at(), script.problems());
    }
  }
}
