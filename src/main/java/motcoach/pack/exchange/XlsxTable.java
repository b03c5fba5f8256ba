package motcoach.pack.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The same table as one sheet of an XLSX file; every cell is a text. */
final class XlsxTable {
  /** What a spreadsheet program keeps in one cell, in UTF-16 code units. */
  static final int LONGEST_CELL = 32_767;

  private static final int MAX_ROWS = 20_000;
  private static final int MAX_COLUMNS = 200;
  private static final long LARGEST_INSIDE = 64L * 1024 * 1024;
  private static final int WIDTH = 48;

  /** What looks like an escape of the format is one, unless its underscore is escaped. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final Pattern ESCAPED = Pattern.compile("_x005F_(?=x[0-9A-Fa-f]{4}_)");

  /** XML cannot say these. */
  private static final Pattern UNSAYABLE =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t\\r]]|[\uFFFE\uFFFF]");

  private XlsxTable() {}

  static byte[] write(String sheetName, CsvTable table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "MOT Coach", "1.0")) {
      Worksheet sheet = book.newWorksheet(sheetName);
      for (int i = 0; i < table.columns().size(); i++) {
        sheet.inlineString(0, i, table.columns().get(i));
        sheet.style(0, i).bold().set();
        sheet.width(i, WIDTH);
      }
      for (int row = 0; row < table.rows().size(); row++) {
        for (int i = 0; i < table.columns().size(); i++) {
          String text = table.rows().get(row).getOrDefault(table.columns().get(i), "");
          sheet.inlineString(row + 1, i, escaped(text));
        }
      }
      sheet.freezePane(0, 1);
      book.finish();
    } catch (IOException impossible) {
      throw new IllegalStateException("writing to memory cannot fail", impossible);
    }
    return bytes.toByteArray();
  }

  private static String escaped(String text) {
    return ESCAPE.matcher(UNSAYABLE.matcher(text).replaceAll("")).replaceAll("_x005F_");
  }

  /** The first sheet of a file; nothing, with the reason, for what is none. */
  static Optional<CsvTable> read(byte[] bytes, Remarks remarks) {
    if (tooLarge(bytes)) {
      remarks.say("The table is too large.", "表格太大。");
      return Optional.empty();
    }
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      List<List<String>> lines = new ArrayList<>();
      rows.limit(MAX_ROWS + 2L).forEach(row -> lines.add(cells(row)));
      return table(lines, remarks);
    } catch (IOException | RuntimeException damaged) {
      // The reader of the format throws whatever comes to hand for a file that is none.
      remarks.say("The file is no XLSX table, or is damaged.", "这个文件不是 XLSX 表格，或者已经损坏。");
      return Optional.empty();
    }
  }

  private static Optional<CsvTable> table(List<List<String>> lines, Remarks remarks) {
    if (lines.isEmpty()) {
      remarks.say("The table is empty.", "表格是空的。");
      return Optional.empty();
    } else if (lines.size() > MAX_ROWS + 1) {
      remarks.say("The table has more than " + MAX_ROWS + " rows.", "表格超过 " + MAX_ROWS + " 行。");
      return Optional.empty();
    }
    List<String> columns = lines.get(0).stream().map(String::strip).toList();
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.putIfAbsent(columns.get(i), i < cells.size() ? cells.get(i) : "");
      }
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(row);
      }
    }
    return Optional.of(new CsvTable(columns, rows));
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MAX_COLUMNS); i++) {
      Cell cell = row.getCell(i);
      String text = cell == null || cell.getText() == null ? "" : cell.getText();
      cells.add(ESCAPED.matcher(text).replaceAll("_").replace("\r\n", "\n").replace('\r', '\n'));
    }
    return cells;
  }

  /** More inside than a table can have: an archive made to fill the memory. */
  private static boolean tooLarge(byte[] bytes) {
    long left = LARGEST_INSIDE;
    byte[] some = new byte[8192];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
          left -= read;
          if (left < 0) {
            return true;
          }
        }
      }
      return false;
    } catch (IOException | IllegalArgumentException damaged) {
      // What is wrong with it is told by whoever reads it.
      return false;
    }
  }
}
