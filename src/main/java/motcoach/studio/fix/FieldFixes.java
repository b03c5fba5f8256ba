package motcoach.studio.fix;

import java.util.List;
import java.util.Optional;
import motcoach.studio.Shape;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/** Mends of fields: their names, those that are missing, those that say nothing. */
final class FieldFixes {
  private FieldFixes() {}

  /** A misspelt field is called what was meant; any other is nobody's. */
  static Optional<Fix> unknown(Case it) {
    String name = Case.field(it.spot()).orElse("");
    Optional<String> meant = it.finding().word();
    if (name.isEmpty()) {
      return Optional.empty();
    } else if (meant.isPresent()) {
      return call(it, meant.get());
    }
    Spot held = it.spot().parent().orElseThrow();
    return Optional.of(it.fix(Mend.DROP_FIELD, it.draft().remove(it.spot()), held, name));
  }

  /** A field, or the word that says what a condition or change is about, under another name. */
  static Optional<Fix> call(Case it, String name) {
    Spot renamed = it.spot().parent().orElseThrow().then(name);
    return it.draft().at(renamed).isPresent()
        ? Optional.empty()
        : Optional.of(
            it.fix(
                Mend.CALL_FIELD,
                it.renamed(it.spot(), name),
                renamed,
                Case.field(it.spot()).orElseThrow(),
                name));
  }

  /** Only what can be nothing else is filled in: ids, and what the file's name says. */
  static Optional<Fix> missing(Case it) {
    String name = it.finding().word().orElse("");
    String file = it.spot().file();
    boolean whole = it.spot().steps().isEmpty();
    if (name.equals("id")) {
      return IdFixes.give(it, it.spot());
    } else if (name.equals("language") && file.startsWith("rules/")) {
      return fill(it, name, new Value.Str(baseName(file)), baseName(file));
    } else if (name.equals("languages") && whole) {
      Value both = new Value.Arr(List.of(new Value.Str("zh"), new Value.Str("en")));
      return fill(it, name, both, "zh, en");
    }
    return Optional.empty();
  }

  static String baseName(String file) {
    return file.substring(file.indexOf('/') + 1).replaceAll("\\.json$", "");
  }

  private static Optional<Fix> fill(Case it, String name, Value value, String shown) {
    Spot spot = it.spot().then(name);
    return Optional.of(it.fix(Mend.FILL, it.draft().put(spot, value), spot, name, shown));
  }

  /** A text that may be missing and says nothing in either language; an id that is empty. */
  static Optional<Fix> empty(Case it) {
    if (it.spot().last().filter("id"::equals).isPresent()) {
      return IdFixes.give(it, it.spot().parent().orElseThrow());
    }
    Spot whole = it.spot();
    Optional<Spot> outer = whole.parent();
    if (outer.isPresent() && it.shape(outer.get()).orElse(null) instanceof Shape.Both) {
      boolean says =
          it.object(outer.get()).orElse(Value.Obj.EMPTY).fields().values().stream()
              .anyMatch(each -> each instanceof Value.Str text && !text.value().isBlank());
      if (says) {
        return Optional.empty();
      }
      whole = outer.get();
    }
    Spot gone = whole;
    Spot held = gone.parent().orElse(gone);
    return it.without(gone)
        .map(
            after ->
                Case.field(gone)
                    .map(name -> it.fix(Mend.DROP_FIELD, after, held, name))
                    .orElseGet(() -> it.fix(Mend.DROP_ENTRY, after, held)));
  }

  /** A list that may be missing need not be empty. */
  static Optional<Fix> nothingIn(Case it) {
    return it.optional(it.spot())
        ? Optional.of(
            it.fix(
                Mend.DROP_FIELD,
                it.draft().remove(it.spot()),
                it.spot().parent().orElseThrow(),
                Case.field(it.spot()).orElseThrow()))
        : Optional.empty();
  }
}
