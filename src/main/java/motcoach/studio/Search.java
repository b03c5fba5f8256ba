package motcoach.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motcoach.method.Language;

/**
 * Finds words in everything that is written in a pack, and puts others in their place: texts in
 * both languages, phrases and examples, notes for trainers.
 */
public final class Search {
  private static final String NOTE = "note";

  private Search() {}

  /** Places that hold {@code words}, whatever their case, in the order of the files. */
  public static List<Spot> find(Draft draft, String words) {
    List<Spot> found = new ArrayList<>();
    String wanted = words.toLowerCase(Locale.ROOT);
    if (!wanted.isBlank()) {
      draft.files().forEach((file, root) -> collect(root, Spot.of(file), false, wanted, found));
    }
    return found;
  }

  /**
   * @param written whether it stands below a language, or is a note
   */
  private static void collect(
      Value value, Spot spot, boolean written, String wanted, List<Spot> found) {
    if (value instanceof Value.Obj object) {
      object
          .fields()
          .forEach((name, each) -> collect(each, spot.then(name), isWritten(name), wanted, found));
    } else if (value instanceof Value.Arr list) {
      for (int at = 0; at < list.items().size(); at++) {
        collect(list.items().get(at), spot.then(at), written, wanted, found);
      }
    } else if (written
        && value instanceof Value.Str text
        && text.value().toLowerCase(Locale.ROOT).contains(wanted)) {
      found.add(spot);
    }
  }

  private static boolean isWritten(String field) {
    return field.equals(NOTE) || Language.of(field).isPresent();
  }

  private static String text(Draft draft, Spot spot) {
    return draft
        .at(spot)
        .map(value -> value instanceof Value.Str text ? text.value() : "")
        .orElse("");
  }

  /** With {@code other} in place of {@code words} in these places, whatever their case. */
  public static Draft replace(Draft draft, List<Spot> spots, String words, String other) {
    Pattern wanted =
        Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    Draft replaced = draft;
    for (Spot spot : spots) {
      String text = wanted.matcher(text(draft, spot)).replaceAll(Matcher.quoteReplacement(other));
      Draft written = replaced.put(spot, new Value.Str(text));
      Optional<Language> language = spot.last().map(Object::toString).flatMap(Language::of);
      Draft before = replaced;
      replaced =
          language
              .map(
                  known ->
                      Translations.written(before, written, spot.parent().orElseThrow(), known))
              .orElse(written);
    }
    return replaced;
  }
}
