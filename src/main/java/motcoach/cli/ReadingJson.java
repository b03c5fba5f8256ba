package motcoach.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import motcoach.expression.Finding;
import motcoach.expression.Reading;
import motcoach.method.Language;

/**
 * A reading as the {@code score} command prints it. Sentences are in the utterance's own language,
 * English when it has none of ours; {@code lang} is then {@code und}.
 */
final class ReadingJson {
  private ReadingJson() {}

  static Map<String, Object> of(Reading reading) {
    Language words = reading.language().orElse(Language.EN);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("text", reading.text());
    json.put("lang", reading.language().map(Language::id).orElse("und"));
    json.put("score", reading.score());
    json.put("band", reading.band().id());
    json.put("findings", list(reading.findings(), finding -> finding(finding, words)));
    json.put(
        "acts",
        list(
            reading.acts(),
            mark -> object("act", mark.act().id(), "start", mark.start(), "end", mark.end())));
    json.put(
        "ledger",
        list(
            reading.ledger(),
            line -> object("label", line.label().in(words), "points", line.points())));
    return json;
  }

  private static Map<String, Object> finding(Finding finding, Language words) {
    return object(
        "rule", finding.rule(),
        "category", finding.label(),
        "polarity", finding.polarity().id(),
        "start", finding.start(),
        "end", finding.end(),
        "quote", finding.quote(),
        "points", finding.points(),
        "message", finding.message().in(words),
        "suggestion", finding.suggestions().stream().findFirst().orElse(""));
  }

  /** A map of names and values in this order. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  static <T> List<Object> list(Iterable<T> items, java.util.function.Function<T, Object> form) {
    List<Object> list = new ArrayList<>();
    items.forEach(item -> list.add(form.apply(item)));
    return list;
  }
}
