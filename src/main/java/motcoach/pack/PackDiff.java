package motcoach.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import motcoach.method.Text;

/**
 * Says in plain words what changed between two packs: things are found again by their ids, so that
 * a moved or renamed one is not taken for a new one.
 */
public final class PackDiff {
  private static final int SHOWN = 40;

  /** What the entries of a list are called: one of them, in both languages. */
  private static final Map<String, Text> ONE_OF =
      Map.ofEntries(
          Map.entry("beats", new Text("beat", "节拍")),
          Map.entry("options", new Text("option", "选项")),
          Map.entry("topics", new Text("topic", "话题")),
          Map.entry("expectations", new Text("expectation", "期望")),
          Map.entry("elements", new Text("offer", "提议要素")),
          Map.entry("resources", new Text("resource", "资源")),
          Map.entry("contacts", new Text("contact", "联系人")),
          Map.entry("tasks", new Text("task", "任务")),
          Map.entry("actions", new Text("action", "行动")),
          Map.entry("outcomes", new Text("outcome", "结果")),
          Map.entry("criteria", new Text("criterion", "评分点")),
          Map.entry("five-c", new Text("rule for", "5C 评判")),
          Map.entry("levels", new Text("level", "等级")),
          Map.entry("events", new Text("event", "事件")),
          Map.entry("endings", new Text("ending", "结局")),
          Map.entry("items", new Text("drill item", "短练题")),
          Map.entry("cards", new Text("card", "卡片")),
          Map.entry("choices", new Text("choice", "选项")),
          Map.entry("rules", new Text("wording rule", "表达规则")),
          Map.entry("changelog", new Text("changelog entry", "更新记录")));

  private static final Map<String, Text> FILES =
      Map.of(
          "scenarios", new Text("scenario", "场景"),
          "drills", new Text("exercises", "练习"),
          "handbook", new Text("chapter", "手册章节"));

  private static final List<String> KEYS = List.of("id", "c", "level", "version");

  private final List<Text> lines = new ArrayList<>();

  private PackDiff() {}

  /**
   * One sentence per changed thing, in the order of the files.
   *
   * @param problems receives what cannot be read; that part is then left out
   */
  public static List<Text> between(Path before, Path after, Problems problems) {
    return between(
        PackFiles.read(before, before.toString(), problems),
        PackFiles.read(after, after.toString(), problems),
        problems);
  }

  static List<Text> between(PackFiles first, PackFiles second, Problems problems) {
    PackFiles before = first.practised();
    PackFiles after = second.practised();
    PackDiff diff = new PackDiff();
    Set<String> names = new TreeSet<>(before.files().keySet());
    names.addAll(after.files().keySet());
    for (String name : names) {
      diff.file(name, before, after, problems);
    }
    return List.copyOf(diff.lines);
  }

  private void file(String name, PackFiles before, PackFiles after, Problems problems) {
    Optional<byte[]> old = before.file(name);
    Optional<byte[]> young = after.file(name);
    Text file = Text.same(name);
    if (old.isEmpty() || young.isEmpty()) {
      add(file, old.isEmpty() ? new Text("added", "新增") : new Text("removed", "删除"));
    } else if (!java.util.Arrays.equals(old.get(), young.get())) {
      JsonSource source = new JsonSource();
      Optional<Located> one =
          name.endsWith(".json")
              ? source.read(before.shown(name), old.get(), problems)
              : Optional.empty();
      Optional<Located> other =
          name.endsWith(".json")
              ? source.read(after.shown(name), young.get(), problems)
              : Optional.empty();
      if (one.isPresent() && other.isPresent()) {
        int said = lines.size();
        Text called = named(name, other.get());
        compare(called, one.get(), other.get());
        if (lines.size() == said) {
          add(called, new Text("written differently, same content", "写法有变，内容一样"));
        }
      } else {
        add(file, new Text("changed", "有改动"));
      }
    }
  }

  private void add(Text path, Text what) {
    lines.add(new Text(path.en() + ": " + what.en(), path.zh() + "：" + what.zh()));
  }

  private void compare(Text path, Located before, Located after) {
    if (before instanceof Located.Obj one && after instanceof Located.Obj other) {
      objects(path, one, other);
    } else if (!same(before, after)) {
      add(path, new Text("changed", "有改动"));
    }
  }

  private void objects(Text path, Located.Obj before, Located.Obj after) {
    List<Text> changes = new ArrayList<>();
    List<Runnable> inside = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>(before.members().keySet());
    names.addAll(after.members().keySet());
    for (String name : names) {
      Optional<Located> old = before.get(name);
      Optional<Located> young = after.get(name);
      if (old.isEmpty() || young.isEmpty()) {
        changes.add(
            old.isEmpty()
                ? new Text(name + " added", "新增 " + name)
                : new Text(name + " removed", "删除 " + name));
      } else if (!same(old.get(), young.get())) {
        field(path, name, old.get(), young.get(), changes, inside);
      }
    }
    if (!changes.isEmpty()) {
      add(path, joined(changes));
    }
    inside.forEach(Runnable::run);
  }

  private void field(
      Text path,
      String name,
      Located before,
      Located after,
      List<Text> changes,
      List<Runnable> inside) {
    if (isText(before) && isText(after)) {
      changes.add(reworded(name, (Located.Obj) before, (Located.Obj) after));
    } else if (before instanceof Located.Arr one && after instanceof Located.Arr other) {
      if (ONE_OF.containsKey(name)) {
        inside.add(() -> lists(path, name, one, other));
      } else {
        changes.add(entries(name, one, other));
      }
    } else if (before instanceof Located.Obj one
        && after instanceof Located.Obj other
        && isPlain(one)
        && isPlain(other)) {
      inside.add(() -> objects(under(path, Text.same(name)), one, other));
    } else if (isScalar(before) && isScalar(after)) {
      changes.add(Text.same(name + " " + shown(before) + " → " + shown(after)));
    } else {
      changes.add(new Text(name + " changed", name + " 有改动"));
    }
  }

  /** Lists whose entries have ids or a place of their own. */
  private void lists(Text path, String name, Located.Arr before, Located.Arr after) {
    Map<String, Located> old = byKey(before);
    Map<String, Located> young = byKey(after);
    Text kind = ONE_OF.get(name);
    for (Map.Entry<String, Located> entry : old.entrySet()) {
      Located now = young.get(entry.getKey());
      Text at = under(path, named(kind, entry.getKey(), now == null ? entry.getValue() : now));
      if (now == null) {
        add(at, new Text("removed", "删除"));
      } else {
        compare(at, entry.getValue(), now);
      }
    }
    young.forEach(
        (key, item) -> {
          if (!old.containsKey(key)) {
            add(under(path, named(kind, key, item)), new Text("added", "新增"));
          }
        });
    List<String> kept = old.keySet().stream().filter(young::containsKey).toList();
    List<String> now = young.keySet().stream().filter(old::containsKey).toList();
    if (!kept.equals(now)) {
      add(under(path, Text.same(name)), new Text("in another order", "顺序有变"));
    }
  }

  private static Text named(Text kind, String key, Located item) {
    return SaidName.of(item)
        .map(said -> new Text(kind.en() + " " + said.en(), kind.zh() + said.zh()))
        .orElse(new Text(kind.en() + " " + key, kind.zh() + " " + key));
  }

  /** A file by what is in it, as nobody gave it its name. */
  private static Text named(String name, Located root) {
    Text kind = FILES.get(name.replaceFirst("/.*", ""));
    Optional<Text> called = kind == null ? Optional.empty() : SaidName.of(root);
    return called
        .map(said -> new Text(kind.en() + " " + said.en(), kind.zh() + said.zh()))
        .orElse(Text.same(name));
  }

  private static Text under(Text path, Text step) {
    return new Text(path.en() + ", " + step.en(), path.zh() + "，" + step.zh());
  }

  /** Entries by what tells them apart; by their number when nothing does. */
  private static Map<String, Located> byKey(Located.Arr list) {
    Map<String, Located> byKey = new LinkedHashMap<>();
    for (int i = 0; i < list.items().size(); i++) {
      Located item = list.items().get(i);
      byKey.putIfAbsent(key(item).orElse(String.valueOf(i + 1)), item);
    }
    return byKey;
  }

  private static Optional<String> key(Located item) {
    if (!(item instanceof Located.Obj)) {
      return Optional.empty();
    }
    Located.Obj object = (Located.Obj) item;
    return KEYS.stream().flatMap(name -> object.get(name).stream()).findFirst().map(PackDiff::bare);
  }

  private static Text entries(String name, Located.Arr before, Located.Arr after) {
    Set<String> old = before.items().stream().map(PackDiff::shown).collect(toOrdered());
    Set<String> young = after.items().stream().map(PackDiff::shown).collect(toOrdered());
    List<String> gone = old.stream().filter(one -> !young.contains(one)).toList();
    List<String> come = young.stream().filter(one -> !old.contains(one)).toList();
    if (gone.isEmpty() && come.isEmpty()) {
      return new Text(name + " in another order", name + " 顺序有变");
    } else if (gone.size() + come.size() <= 4) {
      String plus = come.stream().map(one -> " +" + one).collect(Collectors.joining());
      String minus = gone.stream().map(one -> " −" + one).collect(Collectors.joining());
      return Text.same(name + plus + minus);
    }
    return new Text(
        name + ": " + come.size() + " added, " + gone.size() + " removed",
        name + "：新增 " + come.size() + " 条，删除 " + gone.size() + " 条");
  }

  private static java.util.stream.Collector<String, ?, Set<String>> toOrdered() {
    return Collectors.toCollection(LinkedHashSet::new);
  }

  private static Text reworded(String name, Located.Obj before, Located.Obj after) {
    boolean en = !same(before.get("en").get(), after.get("en").get());
    boolean zh = !same(before.get("zh").get(), after.get("zh").get());
    String about = name.equals("text") ? "" : name + " ";
    if (en && zh) {
      return new Text(about + "reworded in both languages", about + "两种语言都改了措辞");
    }
    return en
        ? new Text(about + "English reworded", about + "改了英文措辞")
        : new Text(about + "Chinese reworded", about + "改了中文措辞");
  }

  private static boolean isText(Located value) {
    return value instanceof Located.Obj object
        && object.members().keySet().equals(Set.of("en", "zh"))
        && object.members().values().stream().allMatch(m -> m.value() instanceof Located.Str);
  }

  /** An object of the format, not a condition: its fields can be named one by one. */
  private static boolean isPlain(Located.Obj object) {
    return object.members().size() > 1
        && object.members().values().stream()
            .allMatch(
                m -> isScalar(m.value()) || isText(m.value()) || m.value() instanceof Located.Arr);
  }

  private static boolean isScalar(Located value) {
    return !(value instanceof Located.Obj) && !(value instanceof Located.Arr);
  }

  private static Text joined(List<Text> changes) {
    return new Text(
        changes.stream().map(Text::en).collect(Collectors.joining("; ")),
        changes.stream().map(Text::zh).collect(Collectors.joining("；")));
  }

  private static boolean same(Located one, Located other) {
    return plain(one).equals(plain(other));
  }

  private static String bare(Located value) {
    return value instanceof Located.Str ? ((Located.Str) value).value() : shown(value);
  }

  private static String shown(Located value) {
    String line = JsonWriter.line(plain(value));
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
  }

  /** The value without its places, so that it can be compared and written. */
  private static Object plain(Located value) {
    if (value instanceof Located.Obj object) {
      Map<String, Object> fields = new java.util.TreeMap<>();
      object.members().forEach((name, member) -> fields.put(name, plain(member.value())));
      return fields;
    } else if (value instanceof Located.Arr list) {
      return list.items().stream().map(PackDiff::plain).toList();
    } else if (value instanceof Located.Str text) {
      return text.value();
    } else if (value instanceof Located.Num number) {
      return number.value();
    } else if (value instanceof Located.Bool bool) {
      return bool.value();
    }
    return Optional.empty();
  }
}
