package motcoach.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import motcoach.report.table.Cell;
import motcoach.report.table.Column;
import motcoach.report.table.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as sheets of one XLSX file. Texts stand in their cells as texts, so nothing can be taken
 * for a formula; moments are ISO 8601 text, because a sheet knows no offset from UTC.
 */
public final class XlsxFile {
  private static final int LONGEST_NAME = 31;
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\\\p{C}]");

  /** What looks like an escape of the format is one, unless its underscore is escaped. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** Rows held in memory. */
  private static final int TOGETHER = 256;

  private final String program;

  /**
   * @param program said to have written it
   */
  public XlsxFile(String program) {
    this.program = CellText.plain(program);
  }

  /** Writes the tables, a sheet each; the stream stays open. */
  public void write(List<Table> tables, OutputStream out, Tally tally) throws IOException {
    // Its version must be digits and one point.
    Workbook book = new Workbook(new Open(out), program, "1.0");
    Set<String> taken = new HashSet<>();
    for (Table table : tables) {
      sheet(table, book.newWorksheet(name(table.name(), taken)), tally);
    }
    book.finish();
  }

  private static void sheet(Table table, Worksheet sheet, Tally tally) throws IOException {
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, width(columns.get(i)));
      sheet.inlineString(0, i, columns.get(i).name());
      sheet.style(0, i).bold().set();
    }
    sheet.freezePane(0, 1);
    int[] row = {0};
    table.each(
        cells -> {
          tally.row();
          row[0]++;
          for (int i = 0; i < cells.size(); i++) {
            put(sheet, row[0], i, cells.get(i));
          }
          if (row[0] % TOGETHER == 0) {
            sheet.flush();
          }
        });
    sheet.setAutoFilter(0, 0, row[0], columns.size() - 1);
    sheet.finish();
  }

  private static void put(Worksheet sheet, int row, int column, Cell cell) {
    if (cell instanceof Cell.Whole whole) {
      sheet.value(row, column, whole.number());
    } else if (cell instanceof Cell.Decimal decimal) {
      sheet.value(row, column, decimal.tenths() / 10.0);
    } else if (!(cell instanceof Cell.Empty)) {
      sheet.inlineString(row, column, text(cell.text()));
    }
  }

  /** The text of a cell as the file holds it. */
  static String text(String words) {
    String text = CellText.cut(CellText.plain(words));
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
  }

  private static double width(Column column) {
    double least =
        switch (column.kind()) {
          case ID, DATE -> 26;
          case TEXT -> 22;
          case WHOLE, DECIMAL -> 9;
        };
    return Math.max(least, column.name().length() + 4);
  }

  /** A name a sheet may have, and that no other one has. */
  static String name(String wanted, Set<String> taken) {
    String clean = NOT_IN_NAMES.matcher(wanted).replaceAll("_").replaceAll("^'+|'+$", "").strip();
    String first = clean.isEmpty() || clean.equalsIgnoreCase("History") ? clean + "_" : clean;
    String name = shortened(first, LONGEST_NAME);
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      String end = " " + number;
      name = shortened(first, LONGEST_NAME - end.length()) + end;
    }
    return name;
  }

  private static String shortened(String text, int length) {
    int end = Math.min(length, text.length());
    if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).replaceAll("'+$", "");
  }

  /** The archive is ended, what it is written into is not. */
  private static final class Open extends java.io.FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
