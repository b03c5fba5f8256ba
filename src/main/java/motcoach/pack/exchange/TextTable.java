package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.SchemaShapes;
import motcoach.studio.Draft;
import motcoach.studio.Gaps;
import motcoach.studio.LineIds;
import motcoach.studio.Outline;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.TextLine;
import motcoach.studio.TextLines;
import motcoach.studio.Translations;
import motcoach.studio.Translations.Status;
import motcoach.studio.Value;

/**
 * All texts of a pack in both languages as a table for a translator, a row a text. Brought back,
 * only texts change, each found by its id; what was rewritten here while the table was away stays
 * and is told.
 */
public final class TextTable {
  /** The column that names a text. */
  static final String ID = "line_id";

  private static final String STATUS = "status";
  private static final String HASH = "source_hash";
  private static final List<String> COLUMNS = List.of(ID, "context", "en", "zh", STATUS, HASH);

  private final Shapes shapes = SchemaShapes.shipped();
  private final Remarks remarks = new Remarks();
  private final List<String> changed = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<String> meanwhile = new ArrayList<>();
  private final List<String> emptied = new ArrayList<>();
  private final List<String> unchecked = new ArrayList<>();

  private TextTable() {}

  /** Whether a file of this name is a sheet, else it is CSV. */
  public static boolean isSheet(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  /**
   * The table.
   *
   * @param sheet whether as XLSX, else as CSV
   */
  public static Translated<byte[]> write(Draft draft, boolean sheet) {
    return new TextTable().written(draft, sheet);
  }

  private Translated<byte[]> written(Draft draft, boolean sheet) {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> tooLong = new ArrayList<>();
    lines(draft)
        .forEach(
            (id, line) -> {
              Text text = line.text();
              int length = Math.max(text.en().length(), text.zh().length());
              if (length >= XlsxTable.LONGEST_CELL) {
                tooLong.add(id);
              } else {
                rows.add(row(draft, id, line));
              }
            });
    remarks.about(tooLong, "Too long for a cell of a table, left out: %s.", "太长，表格里放不下，没有写出：%s。");
    if (rows.isEmpty()) {
      remarks.say("The pack has no texts.", "课程包里没有文字。");
      return Translated.refused(remarks);
    }
    CsvTable table = new CsvTable(COLUMNS, rows);
    return Translated.of(sheet ? XlsxTable.write("texts", table) : table.write(false), remarks);
  }

  private static Map<String, String> row(Draft draft, String id, TextLine line) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(ID, id);
    row.put("context", context(draft, line.spot()));
    row.put("en", line.text().en());
    row.put("zh", line.text().zh());
    row.put(STATUS, Ids.of(Translations.of(draft, line.text()).status()));
    row.put(HASH, Translations.pair(line.text()));
    return row;
  }

  /** What the file and the thing in it say of themselves, in whatever language they do. */
  private static String context(Draft draft, Spot spot) {
    List<String> steps = new ArrayList<>();
    for (Spot around : List.of(Spot.of(spot.file()), spot.thing())) {
      Text label = draft.at(around).map(Outline::label).orElse(Text.same(""));
      String words = label.en().isBlank() || Gaps.toWrite(label.en()) ? label.zh() : label.en();
      if (!words.isBlank() && !steps.contains(words) && !around.equals(spot)) {
        steps.add(words);
      }
    }
    return String.join(" › ", steps);
  }

  private Map<String, TextLine> lines(Draft draft) {
    Map<String, TextLine> lines = new LinkedHashMap<>();
    for (String file : Gaps.files(draft)) {
      TextLines.of(shapes, draft, file)
          .forEach(line -> lines.putIfAbsent(LineIds.of(draft, line.spot()), line));
    }
    return lines;
  }

  /** The pack with the texts of a table, CSV or XLSX, in it. */
  public static Translated<Draft> read(Draft draft, byte[] bytes) {
    return new TextTable().brought(draft, bytes);
  }

  private Translated<Draft> brought(Draft draft, byte[] bytes) {
    boolean sheet = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    CsvTable table =
        (sheet ? XlsxTable.read(bytes, remarks) : CsvTable.read(bytes, remarks)).orElse(null);
    if (table == null || !table.columns().containsAll(List.of(ID, "en", "zh"))) {
      remarks.say(
          "A table of texts needs the columns \"line_id\", \"en\" and \"zh\".",
          "文字对照表要有“line_id”“en”和“zh”三列。");
      return Translated.refused(remarks);
    }
    Map<String, TextLine> lines = lines(draft);
    Draft next = draft;
    Map<String, Map<String, String>> rows = table.byId(ID, remarks);
    for (Map.Entry<String, Map<String, String>> row : rows.entrySet()) {
      TextLine line = lines.get(row.getKey());
      if (line == null) {
        unknown.add(row.getKey());
      } else {
        next = taken(next, row.getKey(), line, row.getValue());
      }
    }
    long absent = lines.keySet().stream().filter(id -> !rows.containsKey(id)).count();
    tell(absent);
    return Translated.of(Translations.tidied(shapes, next), remarks);
  }

  private Draft taken(Draft draft, String id, TextLine line, Map<String, String> row) {
    Draft next = draft;
    String hash = row.getOrDefault(HASH, "").strip();
    boolean known = hash.isEmpty() || hash.equals(Translations.pair(line.text()));
    for (Language language : Language.values()) {
      String cell = row.get(language.id());
      String here = line.text().in(language);
      if (same(cell, here)) {
        continue;
      } else if (cell.isBlank()) {
        emptied.add(id);
      } else if (!known) {
        meanwhile.add(id);
      } else {
        Draft put = next.put(line.spot().then(language.id()), new Value.Str(cell));
        next = Translations.written(next, put, line.spot(), language);
        changed.add(id);
        if (hash.isEmpty()) {
          unchecked.add(id);
        }
      }
    }
    Text now = Translations.text(next, line.spot());
    boolean done = row.getOrDefault(STATUS, "").strip().equals(Ids.of(Status.DONE));
    return known && done && Translations.of(next, now).status() == Status.CHANGED
        ? Translations.done(next, now)
        : next;
  }

  /** Programs of different systems end lines differently. */
  private static boolean same(String cell, String text) {
    return cell.equals(text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private void tell(long absent) {
    remarks.about(
        unknown, "The pack has no text of this id; not taken: %s.", "课程包里没有这些编号的文字，没有导入：%s。");
    remarks.about(
        meanwhile,
        "Rewritten here since the table was written; left as it stands here: %s.",
        "表格导出以后，这些文字在这里又改过，保留现在的：%s。");
    remarks.about(emptied, "Empty in the table; left as it stands here: %s.", "表格里是空的，保留现在的：%s。");
    remarks.about(
        unchecked,
        "Without a source_hash nobody can tell whether these were rewritten here meanwhile: %s.",
        "没有 source_hash，看不出这些文字在这里是否又改过：%s。");
    if (absent > 0) {
      remarks.say(
          "Texts of the pack that are not in the table and stay as they are: " + absent + ".",
          "表格里没有、保持原样的文字：" + absent + " 条。");
    }
    remarks.about(changed, "Changed: %s.", "已修改：%s。");
    if (changed.isEmpty()) {
      remarks.say("Nothing in the table is new.", "表格里没有新的内容。");
    }
  }
}
