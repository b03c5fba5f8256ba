package motcoach.studio;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import motcoach.method.Language;

/** Finds words in the texts of a whole pack, and puts others in their place. */
public final class Search {
  private Search() {}

  /** Texts that hold {@code words}, whatever their case, in either language. */
  public static List<Spot> find(Shapes shapes, Draft draft, String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return wanted.isBlank()
        ? List.of()
        : draft.files().keySet().stream()
            .flatMap(file -> TextLines.of(shapes, draft, file).stream())
            .flatMap(line -> Stream.of(line.spot().then("en"), line.spot().then("zh")))
            .filter(spot -> text(draft, spot).toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
  }

  private static String text(Draft draft, Spot spot) {
    return draft
        .at(spot)
        .map(value -> value instanceof Value.Str text ? text.value() : "")
        .orElse("");
  }

  /** With {@code other} in place of {@code words} in these texts, whatever their case. */
  public static Draft replace(Draft draft, List<Spot> spots, String words, String other) {
    Pattern wanted =
        Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    Draft replaced = draft;
    for (Spot spot : spots) {
      String text = wanted.matcher(text(draft, spot)).replaceAll(Matcher.quoteReplacement(other));
      Draft written = replaced.put(spot, new Value.Str(text));
      Language language = Language.of(spot.last().orElseThrow().toString()).orElseThrow();
      replaced = Translations.written(replaced, written, spot.parent().orElseThrow(), language);
    }
    return replaced;
  }
}
