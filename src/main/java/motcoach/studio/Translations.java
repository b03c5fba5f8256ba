package motcoach.studio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Language;
import motcoach.method.Text;

/**
 * Which texts fell behind: one language was rewritten, the other still says what was said before.
 *
 * <p>Kept in a file beside what is practised. It knows texts by what they say and not by where they
 * stand, so things may be moved, renamed and copied: under {@code behind}, by the hash of both
 * texts, the {@code language} that has to follow and the hash of the text it was translated {@code
 * from}.
 */
public final class Translations {
  /** The file; nothing that is practised is in it. */
  public static final String FILE = "translations.json";

  private static final Spot BEHIND = Spot.of(FILE, "behind");
  private static final int CHARACTERS = 12;

  /** How far a text is. */
  public enum Status {
    MISSING,
    CHANGED,
    DONE
  }

  /**
   * @param behind the language to be written; empty when both are done
   */
  public record Standing(Status status, Optional<Language> behind) {}

  private record Mark(Language language, String from) {}

  private Translations() {}

  /** How far a text of a pack is. */
  public static Standing of(Draft draft, Text text) {
    for (Language language : Language.values()) {
      if (Gaps.toWrite(text.in(language))) {
        return new Standing(Status.MISSING, Optional.of(language));
      }
    }
    return mark(draft, text)
        .map(mark -> new Standing(Status.CHANGED, Optional.of(mark.language())))
        .orElse(new Standing(Status.DONE, Optional.empty()));
  }

  /** The text at a place; empty in a language in which nothing stands there. */
  public static Text text(Draft draft, Spot spot) {
    return draft.at(spot).orElse(null) instanceof Value.Obj both
        ? new Text(both.string("en").orElse(""), both.string("zh").orElse(""))
        : Text.same("");
  }

  /**
   * Remembers what writing did to a text: written in one language, the other falls behind; written
   * in the one that was behind, both are done.
   *
   * @param before the pack before somebody began to write there
   * @param after the pack with what was written
   * @return {@code after} with it remembered
   */
  public static Draft written(Draft before, Draft after, Spot spot, Language language) {
    Text old = text(before, spot);
    Text now = text(after, spot);
    Draft next =
        before.file(FILE).map(known -> after.put(Spot.of(FILE), known)).orElse(without(after));
    boolean open = of(before, old).status() == Status.MISSING;
    if (open || old.equals(now) || of(Draft.EMPTY, now).status() == Status.MISSING) {
      return next;
    }
    Mark mark = mark(before, old).orElse(new Mark(language.other(), hash(old.in(language))));
    boolean caughtUp = mark.language() == language;
    boolean wentBack = hash(now.in(language)).equals(mark.from());
    return caughtUp || wentBack ? next : next.put(BEHIND.then(pair(now)), value(mark));
  }

  /** With a text known to say the same in both languages. */
  public static Draft done(Draft draft, Text text) {
    return draft.remove(BEHIND.then(pair(text)));
  }

  /** What no text of the pack says any more is forgotten. */
  public static Draft tidied(Shapes shapes, Draft draft) {
    if (!(draft.at(BEHIND).orElse(null) instanceof Value.Obj marks)) {
      return draft;
    }
    Set<String> said = new HashSet<>();
    Gaps.files(draft)
        .forEach(
            file -> TextLines.of(shapes, draft, file).forEach(line -> said.add(pair(line.text()))));
    Value.Obj kept = Value.Obj.EMPTY;
    for (String pair : marks.fields().keySet()) {
      kept = said.contains(pair) ? kept.with(pair, marks.get(pair).orElseThrow()) : kept;
    }
    return kept.fields().isEmpty() ? without(draft) : draft.put(BEHIND, kept);
  }

  /** A short hash of both texts of a line: whoever changes either changes it. */
  public static String pair(Text text) {
    return hash(text.en() + "\0" + text.zh());
  }

  private static Draft without(Draft draft) {
    return draft.remove(Spot.of(FILE));
  }

  private static Value value(Mark mark) {
    return Value.Obj.EMPTY
        .with("language", new Value.Str(mark.language().id()))
        .with("from", new Value.Str(mark.from()));
  }

  private static Optional<Mark> mark(Draft draft, Text text) {
    // Hashing every line of a long story is for packs in which something fell behind.
    return draft.at(BEHIND).isEmpty()
        ? Optional.empty()
        : draft
            .at(BEHIND.then(pair(text)))
            .filter(Value.Obj.class::isInstance)
            .map(Value.Obj.class::cast)
            .flatMap(
                kept ->
                    kept.string("language")
                        .flatMap(Language::of)
                        .map(language -> new Mark(language, kept.string("from").orElse(""))));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, CHARACTERS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
