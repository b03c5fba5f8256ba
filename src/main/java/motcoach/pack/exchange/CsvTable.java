package motcoach.pack.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as spreadsheet programs exchange it: RFC 4180, UTF-8 with a byte order mark, guarded
 * cells. A table may begin with lines {@code #separator:} and {@code #columns:} as Anki writes
 * them.
 *
 * @param rows texts by column; an empty cell is an empty text
 */
record CsvTable(List<String> columns, List<Map<String, String>> rows) {
  private static final int MAX_ROWS = 20_000;
  private static final int MAX_COLUMNS = 2_000;

  CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * The file.
   *
   * @param anki whether the columns are named in lines that begin with #, not in a first row
   */
  byte[] write(boolean anki) {
    StringBuilder out = new StringBuilder("\uFEFF");
    if (anki) {
      out.append("#separator:Comma\r\n#columns:").append(String.join(",", columns)).append("\r\n");
    }
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      if (!anki) {
        printer.printRecord(columns);
      }
      for (Map<String, String> row : rows) {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(CellGuard.on(row.getOrDefault(column, ""))));
        printer.printRecord(cells);
      }
    } catch (IOException impossible) {
      throw new IllegalStateException("writing to memory cannot fail", impossible);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The table of a file; nothing, with the reason, for what is none. */
  static Optional<CsvTable> read(byte[] bytes, Remarks remarks) {
    return SourceText.of(bytes, remarks).flatMap(text -> parse(text, remarks));
  }

  private static Optional<CsvTable> parse(String text, Remarks remarks) {
    String rest = text;
    char separator = 0;
    String named = "";
    while (rest.startsWith("#")) {
      int end = rest.indexOf('\n') < 0 ? rest.length() : rest.indexOf('\n');
      String line = rest.substring(1, end).strip();
      if (line.startsWith("separator:")) {
        separator = separator(line.substring("separator:".length()).strip());
      } else if (line.startsWith("columns:")) {
        named = line.substring("columns:".length());
      }
      rest = rest.substring(Math.min(rest.length(), end + 1));
    }
    char between = separator != 0 ? separator : likely(named.isEmpty() ? rest : named);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(between).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(rest), format)) {
      List<String> columns = named.isEmpty() ? null : split(named, between);
      List<Map<String, String>> rows = new ArrayList<>();
      for (CSVRecord record : parser) {
        List<String> cells = record.stream().map(CellGuard::off).toList();
        if (columns == null) {
          columns = cells.stream().map(String::strip).toList();
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(row(columns, cells));
        }
        if (rows.size() > MAX_ROWS || columns.size() > MAX_COLUMNS) {
          remarks.say(
              "The table has more than " + MAX_ROWS + " rows or " + MAX_COLUMNS + " columns.",
              "表格超过 " + MAX_ROWS + " 行或 " + MAX_COLUMNS + " 列。");
          return Optional.empty();
        }
      }
      return columns == null ? nothing(remarks) : Optional.of(new CsvTable(columns, rows));
    } catch (IOException | UncheckedIOException | IllegalStateException damaged) {
      remarks.say(
          "The table cannot be read: its quotation marks do not go together.", "表格读不了：引号不成对。");
      return Optional.empty();
    }
  }

  private static Optional<CsvTable> nothing(Remarks remarks) {
    remarks.say("The table is empty.", "表格是空的。");
    return Optional.empty();
  }

  private static List<String> split(String named, char between) {
    List<String> columns = new ArrayList<>();
    for (String name : named.split(java.util.regex.Pattern.quote(String.valueOf(between)), -1)) {
      columns.add(name.strip());
    }
    return columns;
  }

  private static Map<String, String> row(List<String> columns, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.putIfAbsent(columns.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return row;
  }

  private static char separator(String name) {
    return switch (name.toLowerCase(java.util.Locale.ROOT)) {
      case "tab", "\\t" -> '\t';
      case "semicolon", ";" -> ';';
      case "pipe", "|" -> '|';
      default -> ',';
    };
  }

  /** Spreadsheet programs of some countries write semicolons. */
  private static char likely(String text) {
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    String first = text.substring(0, end);
    char best = ',';
    for (char each : new char[] {';', '\t'}) {
      boolean more = count(first, each) > count(first, best);
      best = more ? each : best;
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /** Rows by the id in {@code column}; those without one, or with one seen before, are said. */
  Map<String, Map<String, String>> byId(String column, Remarks remarks) {
    Map<String, Map<String, String>> byId = new LinkedHashMap<>();
    Set<String> twice = new LinkedHashSet<>();
    int without = 0;
    for (Map<String, String> row : rows) {
      String id = row.getOrDefault(column, "").strip();
      if (id.isEmpty()) {
        without++;
      } else if (byId.putIfAbsent(id, row) != null) {
        twice.add(id);
      }
    }
    remarks.about(
        twice, "These ids stand twice; only the first row was taken: %s.", "这些编号出现两次，只取第一行：%s。");
    if (without > 0) {
      remarks.say(
          "Rows without an id in the column \"" + column + "\" were left out: " + without + ".",
          "“" + column + "”列没有编号的行没有导入：" + without + " 行。");
    }
    return byId;
  }
}
