package motcoach.studio.fix;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motcoach.studio.Shape;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/** Mends of single fields: their names, their kinds, their range. */
final class FieldFixes {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,4})?");
  private static final Pattern TIME =
      Pattern.compile("(?:([1-9]\\d?) )?([01]?\\d|2[0-3]):([0-5]\\d)");
  private static final Pattern VERSION =
      Pattern.compile("[vV]?\\s*(\\d{1,8})(?:\\.(\\d{1,8}))?(?:\\.(\\d{1,8}))?");

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

  /** A value that says the right thing in the wrong kind. */
  static Optional<Fix> kind(Case it) {
    Value value = it.value().orElse(new Value.Null());
    Optional<Shape> shape = it.shape(it.spot());
    if (value instanceof Value.Null) {
      return it.spot().steps().isEmpty()
          ? Optional.empty()
          : it.without(it.spot()).map(after -> dropped(it, after));
    }
    Optional<Value> as = shape.flatMap(known -> as(it, known, value));
    return as.map(
        now ->
            now instanceof Value.Arr
                ? it.fix(Mend.MAKE_LIST, it.draft().put(it.spot(), now), it.spot())
                : it.write(now));
  }

  private static Fix dropped(Case it, motcoach.studio.Draft after) {
    Spot held = it.spot().parent().orElseThrow();
    return Case.field(it.spot())
        .map(name -> it.fix(Mend.DROP_FIELD, after, held, name))
        .orElseGet(() -> it.fix(Mend.DROP_ENTRY, after, held));
  }

  private static Optional<Value> as(Case it, Shape shape, Value value) {
    if (shape instanceof Shape.Number number && value instanceof Value.Str text) {
      String digits = Normalizer.normalize(text.value(), Normalizer.Form.NFKC).strip();
      return NUMBER.matcher(digits).matches()
              && (!number.whole() || !digits.contains("."))
              && in(number, Double.parseDouble(digits))
          ? Optional.of(new Value.Num(digits.replace("+", "")))
          : Optional.empty();
    } else if (shape instanceof Shape.Line && value instanceof Value.Num number) {
      return Optional.of(new Value.Str(number.digits()));
    } else if (shape instanceof Shape.Flag && value instanceof Value.Str text) {
      String word = text.value().strip().toLowerCase(Locale.ROOT);
      return word.equals("true") || word.equals("false")
          ? Optional.of(new Value.Bool(word.equals("true")))
          : Optional.empty();
    } else if (shape instanceof Shape.Many list && !(value instanceof Value.Arr)) {
      return fits(it.shapes().resolved(it.spot().file(), list.item()), value)
          ? Optional.of(new Value.Arr(List.of(value)))
          : Optional.empty();
    } else if (value instanceof Value.Arr list
        && list.items().size() == 1
        && fits(shape, list.items().get(0))) {
      return Optional.of(list.items().get(0));
    }
    return Optional.empty();
  }

  private static boolean in(Shape.Number number, double size) {
    return size >= number.least() && size <= number.most();
  }

  private static boolean fits(Shape shape, Value value) {
    boolean object =
        shape instanceof Shape.Group || shape instanceof Shape.Forms || shape instanceof Shape.Both;
    return object && value instanceof Value.Obj
        || shape instanceof Shape.Line && value instanceof Value.Str
        || shape instanceof Shape.OneOf choice
            && value instanceof Value.Str word
            && choice.words().contains(word.value());
  }

  /** A word that is one of the known ones but for its spelling. */
  static Optional<Fix> choice(Case it) {
    if (it.value().filter(new Value.Bool(false)::equals).isPresent()) {
      return it.spot().parent().flatMap(change -> StoryFixes.dropEffect(it, change));
    }
    Optional<String> word = it.text();
    if (word.isEmpty() || !(it.shape(it.spot()).orElse(null) instanceof Shape.OneOf choice)) {
      return Optional.empty();
    }
    Optional<String> near =
        it.finding()
            .word()
            .filter(choice.words()::contains)
            .or(
                () ->
                    choice.words().stream()
                        .filter(known -> plain(known).equals(plain(word.get())))
                        .findFirst());
    return near.map(known -> it.write(new Value.Str(known)));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
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

  /** The nearest number that may stand there. */
  static Optional<Fix> range(Case it) {
    if (!(it.shape(it.spot()).orElse(null) instanceof Shape.Number number)
        || !(it.value().orElse(null) instanceof Value.Num now)
        || Double.isNaN(now.size())
        || in(number, now.size())) {
      return Optional.empty();
    }
    double near = now.size() < number.least() ? number.least() : number.most();
    return Optional.of(it.write(new Value.Num(digits(near))));
  }

  private static String digits(double size) {
    return size == Math.rint(size) ? Long.toString((long) size) : Double.toString(size);
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

  /** A time with another mark or other digits than those of a time. */
  static Optional<Fix> time(Case it) {
    Optional<String> time =
        it.text()
            .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
            .map(text -> text.replaceAll("\\s+", " ").replaceAll("\\s*[:.,点时h]\\s*", ":"))
            .map(text -> text.replaceAll(":(\\d\\d)(:00|分)$", ":$1"))
            .filter(text -> TIME.matcher(text).matches())
            .filter(text -> !text.equals(it.text().orElse("")));
    boolean firstDay = it.spot().last().filter("start"::equals).isPresent();
    return time.filter(text -> !firstDay || !text.contains(" "))
        .map(text -> it.write(new Value.Str(text)));
  }

  /** A version that lacks parts, or begins with a v. */
  static Optional<Fix> version(Case it) {
    Matcher version = VERSION.matcher(it.text().orElse("").strip());
    if (!version.matches()) {
      return Optional.empty();
    }
    StringBuilder whole = new StringBuilder();
    for (int part = 1; part <= 3; part++) {
      String digits = version.group(part);
      whole.append(part > 1 ? "." : "").append(digits == null ? 0 : Integer.parseInt(digits));
    }
    return Optional.of(it.write(new Value.Str(whole.toString())));
  }
}
