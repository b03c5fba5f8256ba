package motcoach.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import motcoach.method.Ids;
import motcoach.method.Text;

/**
 * Reads the fields of one JSON object, reporting what is missing, of the wrong kind or unknown. A
 * method named after a kind needs the field; its {@code optional} sibling does not. Call {@link
 * #done()} last: it reports the fields nobody asked for.
 */
public final class Fields {
  private final Located.Obj object;
  private final Problems problems;
  private final Set<String> asked = new HashSet<>();

  private Fields(Located.Obj object, Problems problems) {
    this.object = object;
    this.problems = problems;
  }

  /** The fields of {@code value}, or empty with a problem when it is no object. */
  public static Optional<Fields> of(Located value, Problems problems) {
    if (value instanceof Located.Obj) {
      return Optional.of(new Fields((Located.Obj) value, problems));
    }
    wrong(value, problems, "an object { … }", "对象 { … }");
    return Optional.empty();
  }

  /** Where the object begins. */
  public Place at() {
    return object.at();
  }

  /** Where the value of {@code name} begins; the object's own place when it has none. */
  public Place at(String name) {
    return object.get(name).map(Located::at).orElse(object.at());
  }

  public boolean has(String name) {
    return object.members().containsKey(name);
  }

  /** The names in the order of the file. */
  public List<String> names() {
    return List.copyOf(object.members().keySet());
  }

  /** The raw value of a field that may be absent. */
  public Optional<Located> optional(String name) {
    asked.add(name);
    return object.get(name);
  }

  /** The raw value of a field that must be there. */
  public Optional<Located> value(String name) {
    Optional<Located> value = optional(name);
    if (value.isEmpty()) {
      problems.add(
          Problem.at(
              object.at(),
              "MOT008",
              Severity.ERROR,
              new Text("The field \"" + name + "\" is missing.", "缺少字段“" + name + "”。"),
              Optional.of(name)));
    }
    return value;
  }

  /** A piece of text that is not blank. */
  public Optional<String> string(String name) {
    return value(name).flatMap(value -> asString(value, problems));
  }

  public Optional<String> optionalString(String name) {
    return optional(name).flatMap(value -> asString(value, problems));
  }

  /** A whole number from {@code min} to {@code max}. */
  public Optional<Integer> whole(String name, int min, int max) {
    return value(name).flatMap(value -> asWhole(value, min, max, problems));
  }

  public Optional<Integer> optionalWhole(String name, int min, int max) {
    return optional(name).flatMap(value -> asWhole(value, min, max, problems));
  }

  /** A number from {@code min} to {@code max}. */
  public Optional<Double> number(String name, double min, double max) {
    return value(name).flatMap(value -> asNumber(value, min, max, problems));
  }

  public Optional<Double> optionalNumber(String name, double min, double max) {
    return optional(name).flatMap(value -> asNumber(value, min, max, problems));
  }

  /** True or false; absent means {@code otherwise}. */
  public boolean flag(String name, boolean otherwise) {
    Optional<Located> value = optional(name);
    if (value.isPresent() && value.get() instanceof Located.Bool) {
      return ((Located.Bool) value.get()).value();
    }
    value.ifPresent(other -> wrong(other, problems, "true or false", "true 或 false"));
    return otherwise;
  }

  /** A text in both languages: {@code {"en": "…", "zh": "…"}}. */
  public Optional<Text> text(String name) {
    return value(name).flatMap(value -> asText(value, problems));
  }

  public Optional<Text> optionalText(String name) {
    return optional(name).flatMap(value -> asText(value, problems));
  }

  /** A list; empty when absent or no list. */
  public List<Located> list(String name) {
    return optional(name).map(value -> asList(value, problems)).orElse(List.of());
  }

  /** A list of texts that are not blank; empty when absent. */
  public List<String> strings(String name) {
    return strings(name, (word, at) -> word);
  }

  /** The same, each as {@code meaning} takes it where it stands. */
  List<String> strings(String name, BiFunction<String, Place, String> meaning) {
    List<String> strings = new ArrayList<>();
    list(name)
        .forEach(
            item ->
                asString(item, problems)
                    .map(word -> meaning.apply(word, item.at()))
                    .ifPresent(strings::add));
    return List.copyOf(strings);
  }

  /** The fields of the object under {@code name}, which must be there. */
  public Optional<Fields> fields(String name) {
    return value(name).flatMap(value -> of(value, problems));
  }

  public Optional<Fields> optionalFields(String name) {
    return optional(name).flatMap(value -> of(value, problems));
  }

  /**
   * One of a closed set, named by its id.
   *
   * @param find the constant of an id, or empty
   */
  public <T> Optional<T> choice(String name, Function<String, Optional<T>> find) {
    return value(name).flatMap(value -> asChoice(value, find, problems));
  }

  public <T> Optional<T> optionalChoice(String name, Function<String, Optional<T>> find) {
    return optional(name).flatMap(value -> asChoice(value, find, problems));
  }

  /** Several of a closed set, in the order of the file; empty when absent. */
  public <T> List<T> choices(String name, Function<String, Optional<T>> find) {
    List<T> chosen = new ArrayList<>();
    list(name).forEach(item -> asChoice(item, find, problems).ifPresent(chosen::add));
    return List.copyOf(chosen);
  }

  /** Reports every field that was not asked for. */
  public void done() {
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!asked.contains(name)) {
                problems.misspelt(
                    member.at(),
                    "MOT007",
                    Severity.ERROR,
                    new Text(
                        "The field \"" + name + "\" is not known here.", "这里没有“" + name + "”这个字段。"),
                    name,
                    open());
              }
            });
  }

  /** The fields somebody asked for and the object does not have: what a misspelt one may mean. */
  private Set<String> open() {
    Set<String> open = new HashSet<>(asked);
    open.removeAll(object.members().keySet());
    return open;
  }

  /** {@code value} as text that is not blank. */
  public static Optional<String> asString(Located value, Problems problems) {
    return asString(value, "This text is empty.", "这里的文字是空的。", problems);
  }

  /** {@code value} as text; the texts are what is reported of one that is blank. */
  static Optional<String> asString(Located value, String en, String zh, Problems problems) {
    if (!(value instanceof Located.Str)) {
      wrong(value, problems, "a text in quotation marks", "带引号的文字");
      return Optional.empty();
    }
    String string = ((Located.Str) value).value();
    if (string.isBlank()) {
      problems.error(value.at(), "MOT011", en, zh);
      return Optional.empty();
    }
    return Optional.of(string);
  }

  /** {@code value} as a text in both languages. */
  public static Optional<Text> asText(Located value, Problems problems) {
    Optional<Fields> fields = of(value, problems);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> en = wording(fields.get(), "en", "an English", "英文", problems);
    Optional<String> zh = wording(fields.get(), "zh", "a Chinese", "中文", problems);
    fields.get().done();
    return en.isPresent() && zh.isPresent()
        ? Optional.of(new Text(en.get(), zh.get()))
        : Optional.empty();
  }

  private static Optional<String> wording(
      Fields fields, String language, String en, String zh, Problems problems) {
    Optional<Located> value = fields.optional(language);
    if (value.isEmpty()) {
      problems.error(
          fields.at(), "MOT014", "This text lacks " + en + " wording.", "这段文字缺少" + zh + "。");
    }
    return value.flatMap(found -> asString(found, problems));
  }

  /** {@code value} as a list. */
  public static List<Located> asList(Located value, Problems problems) {
    if (value instanceof Located.Arr) {
      return ((Located.Arr) value).items();
    }
    wrong(value, problems, "a list [ … ]", "列表 [ … ]");
    return List.of();
  }

  /** {@code value} as a constant of {@code type}, written as its id. */
  public static <E extends Enum<E>> Optional<E> asConstant(
      Located value, Class<E> type, Problems problems) {
    List<String> known = Stream.of(type.getEnumConstants()).map(Ids::of).toList();
    return asChoice(value, id -> Ids.find(type, id), known, problems);
  }

  private static <T> Optional<T> asChoice(
      Located value, Function<String, Optional<T>> find, Problems problems) {
    return asChoice(value, find, List.of(), problems);
  }

  /**
   * {@code value} as one of a closed set.
   *
   * @param known the ids of the set, for "did you mean"; may be empty
   */
  public static <T> Optional<T> asChoice(
      Located value,
      Function<String, Optional<T>> find,
      Collection<String> known,
      Problems problems) {
    Optional<String> id = asString(value, "Nothing is chosen here yet.", "这里还没有选。", problems);
    Optional<T> chosen = id.flatMap(find);
    if (id.isPresent() && chosen.isEmpty()) {
      problems.misspelt(
          value.at(),
          "MOT010",
          Severity.ERROR,
          new Text(
              "\"" + id.get() + "\" is not one of the values allowed here.",
              "“" + id.get() + "”不是这里允许的取值。"),
          id.get(),
          known);
    }
    return chosen;
  }

  /** {@code value} as a whole number from {@code min} to {@code max}. */
  static Optional<Integer> asWhole(Located value, int min, int max, Problems problems) {
    if (!(value instanceof Located.Num) || !((Located.Num) value).whole()) {
      wrong(value, problems, "a whole number", "整数");
      return Optional.empty();
    }
    return asNumber(value, min, max, problems).map(Double::intValue);
  }

  private static Optional<Double> asNumber(
      Located value, double min, double max, Problems problems) {
    if (!(value instanceof Located.Num)) {
      wrong(value, problems, "a number", "数字");
      return Optional.empty();
    }
    double number = ((Located.Num) value).value();
    if (number < min || number > max) {
      problems.error(
          value.at(),
          "MOT012",
          "This number must be from " + shown(min) + " to " + shown(max) + ".",
          "这个数字应在 " + shown(min) + " 到 " + shown(max) + " 之间。");
      return Optional.empty();
    }
    return Optional.of(number);
  }

  private static String shown(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** Reports that the list {@code name} is empty where it must not be. */
  static void needsOne(Place at, String name, Problems problems) {
    problems.error(
        at,
        "MOT055",
        "This is still empty: \"" + name + "\" needs at least one entry.",
        "这里还是空的：“" + name + "”至少要有一项。");
  }

  /** Reports that {@code value} is of the wrong kind. */
  static void wrong(Located value, Problems problems, String en, String zh) {
    problems.error(value.at(), "MOT009", "Here must stand " + en + ".", "这里应该是" + zh + "。");
  }
}
