package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import motcoach.method.Text;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/**
 * The drill items of a pack as a table: a row an item, a column a place in it, such as {@code
 * choices.2.text.en}. Brought back, an item is changed by its id and a new id makes a new item;
 * what has no column in the table stays as it is.
 */
public final class DrillTable {
  private static final String FOLDER = "drills/";
  private static final String SET = "set";
  private static final List<String> FIRST =
      List.of("id", "kind", "concepts.1", "level", "prompt.en", "prompt.zh");
  private static final Set<String> NUMBERS = Set.of("level", "rating");

  private static final Pattern PLACE =
      Pattern.compile("[a-z][a-z-]*(\\.([a-z][a-z-]*|\\d{1,3})){0,8}");

  private DrillTable() {}

  /** An item and where it stands. */
  private record Item(Spot spot, Value.Obj value) {}

  private static Map<String, Item> items(Draft draft, Remarks remarks) {
    Map<String, Item> items = new LinkedHashMap<>();
    Set<String> twice = new LinkedHashSet<>();
    draft
        .files()
        .forEach(
            (name, file) -> {
              if (!name.startsWith(FOLDER) || !(file instanceof Value.Obj set)) {
                return;
              }
              List<Value> all = set.list("items");
              for (int i = 0; i < all.size(); i++) {
                if (all.get(i) instanceof Value.Obj item && item.string("id").isPresent()) {
                  String id = item.string("id").get();
                  if (items.putIfAbsent(id, new Item(Spot.of(name, "items", i), item)) != null) {
                    twice.add(id);
                  }
                }
              }
            });
    remarks.about(
        twice,
        "These ids stand twice in the pack; only the first item counts: %s.",
        "课程包里这些编号重复，只算第一个：%s。");
    return items;
  }

  /** The table of all items of a pack. */
  public static Translated<byte[]> write(Draft draft) {
    Remarks remarks = new Remarks();
    List<Map<String, String>> rows = new ArrayList<>();
    Set<String> places = new LinkedHashSet<>(FIRST);
    items(draft, remarks)
        .forEach(
            (id, item) -> {
              Map<String, String> row = new LinkedHashMap<>();
              row.put(SET, stem(item.spot().file()));
              Flat.of(item.value())
                  .forEach(
                      (place, value) -> {
                        if (!(value instanceof Value.Null)) {
                          places.add(place);
                          row.put(place, cell(value));
                        }
                      });
              rows.add(row);
            });
    if (rows.isEmpty()) {
      remarks.say("There are no drill items in the pack.", "课程包里没有短练题。");
      return Translated.refused(remarks);
    }
    List<String> columns = new ArrayList<>(List.of(SET));
    columns.addAll(Flat.inOrder(places));
    return Translated.of(new CsvTable(columns, rows).write(false), remarks);
  }

  private static String stem(String file) {
    return file.substring(FOLDER.length()).replaceFirst("\\.json$", "");
  }

  private static String cell(Value value) {
    if (value instanceof Value.Str text) {
      return text.value();
    } else if (value instanceof Value.Num number) {
      return number.digits();
    } else if (value instanceof Value.Bool flag) {
      return String.valueOf(flag.value());
    }
    return "";
  }

  /** The pack with the items of a table in it. */
  public static Translated<Draft> read(Draft draft, byte[] bytes) {
    Remarks remarks = new Remarks();
    CsvTable table = CsvTable.read(bytes, remarks).orElse(null);
    if (table == null || !table.columns().contains("id")) {
      remarks.say("A table of drill items needs a column \"id\".", "短练题的表格要有“id”这一列。");
      return Translated.refused(remarks);
    }
    remarks.about(
        table.columns().stream()
            .filter(column -> !column.isBlank() && !PLACE.matcher(column).matches())
            .toList(),
        "These columns name no place in an item and were passed over: %s.",
        "这些列名不是题目里的位置，已略过：%s。");
    Map<String, Item> known = items(draft, remarks);
    Draft changed = draft;
    List<String> added = new ArrayList<>();
    List<String> updated = new ArrayList<>();
    for (Map.Entry<String, Map<String, String>> row : table.byId("id", remarks).entrySet()) {
      Item old = known.get(row.getKey());
      Value.Obj item =
          merged(
              old == null ? Value.Obj.EMPTY : old.value(), row.getValue(), row.getKey(), remarks);
      if (old == null) {
        changed = added(changed, row.getValue().getOrDefault(SET, ""), item);
        added.add(row.getKey());
      } else if (!item.equals(old.value())) {
        changed = changed.put(old.spot(), item);
        updated.add(row.getKey());
      }
    }
    remarks.about(updated, "Changed: %s.", "已修改：%s。");
    remarks.about(added, "New: %s.", "新增：%s。");
    if (updated.isEmpty() && added.isEmpty()) {
      remarks.say("Nothing in the table is new.", "表格里没有新的内容。");
    }
    return Translated.of(changed, remarks);
  }

  private static Value.Obj merged(
      Value.Obj old, Map<String, String> row, String id, Remarks remarks) {
    Map<String, Value> places = Flat.of(old);
    row.forEach(
        (place, cell) -> {
          if (place.equals(SET) || !PLACE.matcher(place).matches()) {
            return;
          }
          Value before = places.get(place);
          if (place.equals("id")) {
            places.put(place, new Value.Str(id));
          } else if (cell.isEmpty()) {
            // An empty text and a list without items look like nothing in a table.
            boolean nothingToSee = before == null || cell(before).isEmpty();
            if (!nothingToSee) {
              places.remove(place);
            }
          } else {
            places.put(place, value(place, cell, before, id, remarks));
          }
        });
    return Flat.back(unmixed(places));
  }

  /** What was an empty list or object gives way to what stands in it now. */
  private static Map<String, Value> unmixed(Map<String, Value> places) {
    Map<String, Value> left = new LinkedHashMap<>(places);
    Set<String> outer = new LinkedHashSet<>();
    for (String place : places.keySet()) {
      for (int dot = place.indexOf('.'); dot >= 0; dot = place.indexOf('.', dot + 1)) {
        outer.add(place.substring(0, dot));
      }
    }
    left.keySet().removeAll(outer);
    return left;
  }

  private static Value value(String place, String cell, Value before, String id, Remarks remarks) {
    String field = place.substring(place.lastIndexOf('.') + 1);
    String trimmed = cell.strip();
    if (before instanceof Value.Num || before == null && NUMBERS.contains(field)) {
      if (trimmed.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
        return new Value.Num(trimmed);
      }
      remarks.say(
          "\"" + cell + "\" is no number (" + id + ", " + place + ").",
          "“" + cell + "”不是数字（" + id + "，" + place + "）。");
    } else if (before instanceof Value.Bool || before == null && field.equals("right")) {
      String word = trimmed.toLowerCase(Locale.ROOT);
      if (Set.of("true", "false", "yes", "no", "1", "0", "是", "否").contains(word)) {
        return new Value.Bool(Set.of("true", "yes", "1", "是").contains(word));
      }
      remarks.say(
          "\"" + cell + "\" is neither true nor false (" + id + ", " + place + ").",
          "“" + cell + "”既不是 true 也不是 false（" + id + "，" + place + "）。");
    }
    return new Value.Str(cell);
  }

  private static Draft added(Draft draft, String set, Value.Obj item) {
    String id = FreeIds.of(set).isEmpty() ? "imported" : FreeIds.of(set);
    String file = FOLDER + id + ".json";
    Draft with =
        draft.file(file).isPresent()
            ? draft
            : draft.put(
                Spot.of(file),
                Build.object("id", id, "title", Text.same(id), "items", Value.Arr.EMPTY));
    return with.insert(Spot.of(file, "items"), Integer.MAX_VALUE, item);
  }
}
