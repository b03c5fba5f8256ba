package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Language;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/**
 * The wording rules of a pack as a phrase bank: a row a rule, with the header lines Anki reads.
 * Several phrases stand in one cell, a line each. Brought back, a rule is changed by its {@code
 * guid}, and a new one makes a new rule; what has no column stays as it is.
 */
public final class PhraseTable {
  private static final List<String> COLUMNS =
      List.of(
          "guid",
          "lang",
          "polarity",
          "stage",
          "c",
          "phrase",
          "better_phrase",
          "why",
          "example_hit",
          "example_miss",
          "tags",
          "why_other");

  /** Columns that are lists of a rule. */
  private static final Map<String, String> LISTS =
      Map.of(
          "phrase",
          "match",
          "better_phrase",
          "suggest",
          "example_hit",
          "hit",
          "example_miss",
          "miss");

  /** Fields of a rule that stand among the tags, as {@code name:value}. */
  private static final Set<String> TAGGED = Set.of("category", "move", "act", "weight", "negated");

  private PhraseTable() {}

  /** The phrase bank of all rules of a pack. */
  public static Translated<byte[]> write(Draft draft) {
    Remarks remarks = new Remarks();
    List<Map<String, String>> rows = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Value item : rules(draft, language)) {
        if (item instanceof Value.Obj rule && rule.string("id").isPresent()) {
          rows.add(row(rule, language));
        }
      }
    }
    if (rows.isEmpty()) {
      remarks.say("The pack has no wording rules of its own.", "课程包没有自己的表达规则。");
      return Translated.refused(remarks);
    }
    remarks.say(
        "What a rule takes back (unless), classes and fixed terms have no column; they stay as they"
            + " are when the table comes back.",
        "规则的例外（unless）、词类和固定用语没有对应的列；表格导回时保持原样。");
    return Translated.of(new CsvTable(COLUMNS, rows).write(true), remarks);
  }

  private static String file(Language language) {
    return "rules/" + language.id() + ".json";
  }

  private static List<Value> rules(Draft draft, Language language) {
    return StoryFromScenario.object(draft.file(file(language))).list("rules");
  }

  private static Map<String, String> row(Value.Obj rule, Language language) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("guid", rule.string("id").orElseThrow());
    row.put("lang", language.id());
    row.put(
        "polarity",
        rule.get("category").isPresent()
            ? "negative"
            : rule.get("move").isPresent() ? "positive" : "neutral");
    row.put("stage", String.join(" ", Follows.texts(rule.get("worse"))));
    LISTS.forEach((column, field) -> row.put(column, lines(rule.get(field))));
    Value.Obj message = StoryFromScenario.object(rule.get("message"));
    row.put("why", message.string(language.id()).orElse(""));
    row.put("why_other", message.string(Tongues.other(language).id()).orElse(""));
    List<String> tags = new ArrayList<>();
    for (String name : List.of("category", "move", "act", "weight", "negated")) {
      rule.get(name).ifPresent(value -> tags.add(name + ":" + plain(value)));
    }
    Follows.texts(rule.get("silent")).forEach(stage -> tags.add("silent:" + stage));
    row.put("tags", String.join(" ", tags));
    return row;
  }

  private static String lines(Optional<Value> list) {
    return String.join("\n", Follows.texts(list));
  }

  private static String plain(Value value) {
    return value instanceof Value.Num number
        ? number.digits()
        : value instanceof Value.Str text ? text.value() : "";
  }

  /** The pack with the rules of a phrase bank in it. */
  public static Translated<Draft> read(Draft draft, byte[] bytes) {
    Remarks remarks = new Remarks();
    CsvTable table = CsvTable.read(bytes, remarks).orElse(null);
    if (table == null || !table.columns().containsAll(List.of("guid", "lang"))) {
      remarks.say(
          "A phrase bank needs the columns \"guid\" and \"lang\".", "短语库要有“guid”和“lang”两列。");
      return Translated.refused(remarks);
    }
    Draft changed = draft;
    List<String> added = new ArrayList<>();
    List<String> updated = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    List<String> fiveC = new ArrayList<>();
    for (Map.Entry<String, Map<String, String>> row : table.byId("guid", remarks).entrySet()) {
      Optional<Language> language = Language.of(row.getValue().get("lang").strip());
      if (language.isEmpty()) {
        foreign.add(row.getKey());
        continue;
      }
      if (!row.getValue().getOrDefault("c", "").isBlank()) {
        fiveC.add(row.getKey());
      }
      List<Value> rules = rules(changed, language.get());
      int at = at(rules, row.getKey());
      Value.Obj old = at < 0 ? Value.Obj.EMPTY : (Value.Obj) rules.get(at);
      Value.Obj rule = merged(old, row.getKey(), row.getValue(), language.get(), table.columns());
      if (at < 0) {
        changed = added(changed, language.get(), rule);
        added.add(row.getKey());
      } else if (!rule.equals(old)) {
        changed = changed.put(Spot.of(file(language.get()), "rules", at), rule);
        updated.add(row.getKey());
      }
    }
    remarks.about(
        foreign, "The language of these rows is neither en nor zh: %s.", "这些行的语言既不是 en 也不是 zh：%s。");
    remarks.about(
        fiveC, "Rules do not speak of the 5C; the column was dropped: %s.", "规则不涉及 5C，这一列没有导入：%s。");
    remarks.about(updated, "Changed: %s.", "已修改：%s。");
    remarks.about(added, "New: %s.", "新增：%s。");
    if (updated.isEmpty() && added.isEmpty()) {
      remarks.say("Nothing in the table is new.", "表格里没有新的内容。");
    }
    return Translated.of(changed, remarks);
  }

  private static int at(List<Value> rules, String id) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i) instanceof Value.Obj rule
          && rule.string("id").filter(id::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static Draft added(Draft draft, Language language, Value.Obj rule) {
    String file = file(language);
    Draft with =
        draft.file(file).isPresent()
            ? draft
            : draft.put(
                Spot.of(file), Build.object("language", language.id(), "rules", Value.Arr.EMPTY));
    return with.insert(Spot.of(file, "rules"), Integer.MAX_VALUE, rule);
  }

  /** Only what the table has a column for is changed. */
  private static Value.Obj merged(
      Value.Obj old, String id, Map<String, String> row, Language language, List<String> columns) {
    Value.Obj rule = old.with("id", new Value.Str(id));
    if (columns.contains("tags")) {
      rule = tagged(rule, words(row.get("tags")));
    }
    if (columns.contains("stage")) {
      rule = list(rule, "worse", words(row.get("stage")));
    }
    for (String column : List.of("phrase", "better_phrase", "example_hit", "example_miss")) {
      if (columns.contains(column)) {
        List<String> lines = row.get(column).lines().filter(line -> !line.isBlank()).toList();
        rule = list(rule, LISTS.get(column), lines);
      }
    }
    Value.Obj message = StoryFromScenario.object(rule.get("message"));
    message = told(message, language, row.get("why"));
    message = told(message, Tongues.other(language), row.get("why_other"));
    if (!message.fields().isEmpty()) {
      for (Language each : Language.values()) {
        String words = message.string(Tongues.other(each).id()).orElse("");
        message = message.string(each.id()).isPresent() ? message : told(message, each, words);
      }
      rule = rule.with("message", message);
    }
    return rule;
  }

  private static Value.Obj told(Value.Obj message, Language language, String words) {
    return words == null || words.isBlank()
        ? message
        : message.with(language.id(), new Value.Str(words));
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.strip().split("[\\s,]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static Value.Obj tagged(Value.Obj old, List<String> tags) {
    Value.Obj rule = old;
    Map<String, String> given = new LinkedHashMap<>();
    List<String> silent = new ArrayList<>();
    for (String tag : tags) {
      String[] parts = tag.split(":", 2);
      if (parts.length == 2 && parts[0].equals("silent")) {
        silent.add(parts[1]);
      } else if (parts.length == 2 && TAGGED.contains(parts[0])) {
        given.put(parts[0], parts[1]);
      }
    }
    for (String name : List.of("category", "move", "act", "weight", "negated")) {
      String word = given.get(name);
      if (word == null) {
        rule = rule.without(name);
      } else {
        boolean number = name.equals("weight") && word.matches("\\d{1,3}");
        rule = rule.with(name, number ? new Value.Num(word) : new Value.Str(word));
      }
    }
    return list(rule, "silent", silent);
  }

  private static Value.Obj list(Value.Obj rule, String field, List<String> items) {
    boolean same = Follows.texts(rule.get(field)).equals(items);
    return same
        ? rule
        : items.isEmpty() ? rule.without(field) : rule.with(field, Build.list(items));
  }
}
