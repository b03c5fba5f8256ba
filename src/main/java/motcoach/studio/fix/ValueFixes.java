package motcoach.studio.fix;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motcoach.studio.Draft;
import motcoach.studio.Shape;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/** Mends of single values: their kind, their spelling, their range. */
final class ValueFixes {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,4})?");
  private static final Pattern TIME =
      Pattern.compile("(?:([1-9]\\d?) )?([01]?\\d|2[0-3]):([0-5]\\d)");
  private static final Pattern VERSION =
      Pattern.compile("[vV]?\\s*(\\d{1,8})(?:\\.(\\d{1,8}))?(?:\\.(\\d{1,8}))?");

  private ValueFixes() {}

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

  private static Fix dropped(Case it, Draft after) {
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
