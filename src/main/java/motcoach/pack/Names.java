package motcoach.pack;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import motcoach.method.Text;
import motcoach.scenario.Line;
import motcoach.scenario.Said;

/** The ids that one scenario file defines, known before anything that refers to them is read. */
final class Names {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,30}");
  private static final int LONGEST = 64;

  /** What an id can name, with the list of the file that defines it. */
  enum Kind {
    TOPIC("topics", "topic", "话题"),
    EXPECTATION("expectations", "expectation", "期望"),
    ELEMENT("elements", "offer", "提议要素", "any"),
    RESOURCE("resources", "resource", "资源"),
    CONTACT("contacts", "contact", "联系人", Line.ME, Said.NOTE, "nobody"),
    TASK("tasks", "task", "任务"),
    ACTION("actions", "action", "动作", "wait"),
    CRITERION("criteria", "criterion", "评分点"),
    BEAT("beats", "beat", "节拍"),
    EVENT("events", "event", "事件"),
    ENDING("endings", "ending", "结局");

    private final String list;
    private final String en;
    private final String zh;
    private final Set<String> reserved;

    Kind(String list, String en, String zh, String... reserved) {
      this.list = list;
      this.en = en;
      this.zh = zh;
      this.reserved = Set.of(reserved);
    }
  }

  private final Map<Kind, Map<String, Place>> known = new EnumMap<>(Kind.class);
  private final Map<String, Place> askedFlags = new HashMap<>();
  private final Set<String> setFlags = new TreeSet<>();
  private final Problems problems;

  /** Collects the ids of a scenario file, reporting those that stand twice or cannot be ids. */
  Names(Located root, Problems problems) {
    this.problems = problems;
    for (Kind kind : Kind.values()) {
      known.put(kind, new TreeMap<>());
      member(root, kind.list).forEach(list -> items(list).forEach(item -> define(kind, item)));
    }
    member(root, "persona").forEach(persona -> define(Kind.CONTACT, persona));
  }

  private static List<Located> member(Located value, String name) {
    return value instanceof Located.Obj
        ? ((Located.Obj) value).get(name).stream().toList()
        : List.of();
  }

  private static List<Located> items(Located value) {
    return value instanceof Located.Arr ? ((Located.Arr) value).items() : List.of();
  }

  private void define(Kind kind, Located item) {
    for (Located id : member(item, "id")) {
      if (id instanceof Located.Str) {
        define(kind, ((Located.Str) id).value(), id.at());
      }
    }
  }

  private void define(Kind kind, String id, Place at) {
    if (id.isBlank()) {
      return;
    }
    checkForm(id, at);
    if (kind.reserved.contains(id)) {
      problems.error(
          at,
          "MOT053",
          "\"" + id + "\" is a word of the format itself and cannot be a short name (id).",
          "“" + id + "”是格式保留的词，不能当作编号。");
    }
    Place first = known.get(kind).putIfAbsent(id, at);
    if (first != null) {
      problems.error(
          at,
          "MOT050",
          "The " + kind.en + " \"" + id + "\" is defined already in line " + first.line() + ".",
          kind.zh + "“" + id + "”在第 " + first.line() + " 行已经定义过了。");
    }
  }

  /** Reports an id that is not written as one. */
  void checkForm(String id, Place at) {
    checkForm(id, at, problems);
  }

  /**
   * Reports an id that several files together have twice.
   *
   * @param known the ids met so far; takes this one, too
   */
  static void checkNew(String id, Set<String> known, Place at, Problems problems) {
    if (!known.add(id) && !id.isEmpty()) {
      problems.error(
          at, "MOT050", "The id \"" + id + "\" was used before.", "编号“" + id + "”前面用过了。");
    }
  }

  /** Reports an id that is not well-formed. */
  static void checkForm(String id, Place at, Problems problems) {
    if (id.length() > LONGEST || !ID.matcher(id).matches()) {
      problems.error(
          at,
          "MOT053",
          "A short name (id) has small letters, digits and single hyphens only, "
              + LONGEST
              + " at most, such as \"call-depot\".",
          "编号只能用小写字母、数字和单个连字符，最多 " + LONGEST + " 个字符，例如“call-depot”。");
    }
  }

  /**
   * The id {@code value} refers to; reports it when it is empty or names nothing of its kind.
   *
   * @param besides words that may stand there as well
   */
  Optional<String> named(Kind kind, Located value, List<String> besides) {
    Optional<String> id =
        Fields.asString(
            value, "No " + kind.en + " is chosen here yet.", "这里还没有选" + kind.zh + "。", problems);
    id.filter(name -> !besides.contains(name)).ifPresent(name -> check(kind, name, value.at()));
    return id;
  }

  private void check(Kind kind, String id, Place at) {
    Set<String> ids = known.get(kind).keySet();
    if (!ids.contains(id)) {
      problems.misspelt(
          at,
          "MOT051",
          Severity.ERROR,
          new Text(
              "There is no " + kind.en + " \"" + id + "\".", "没有名为“" + id + "”的" + kind.zh + "。"),
          id,
          ids);
    }
  }

  void flagSet(String flag) {
    setFlags.add(flag);
  }

  void flagAsked(String flag, Place at) {
    askedFlags.putIfAbsent(flag, at);
  }

  /** Reports the flags that something waits for and nothing sets. */
  void checkFlags() {
    askedFlags.forEach(
        (flag, at) -> {
          if (!setFlags.contains(flag)) {
            problems.misspelt(
                at,
                "MOT059",
                Severity.WARNING,
                new Text(
                    "Nothing ever remembers \"" + flag + "\", though it is asked for (flag).",
                    "有条件要看“" + flag + "”，却没有任何地方记下它（标记）。"),
                flag,
                setFlags);
          }
        });
  }
}
