package motcoach.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import motcoach.report.table.Cell;
import motcoach.report.table.Column;
import motcoach.report.table.Table;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A table as CSV: RFC 4180 with CRLF, UTF-8, every text in quotation marks and guarded against
 * being taken for a formula; numbers bare, moments as ISO 8601.
 */
public final class CsvFile {
  private final boolean mark;

  /**
   * @param mark whether it begins with a byte order mark, without which Excel garbles Chinese
   */
  public CsvFile(boolean mark) {
    this.mark = mark;
  }

  /** Writes the table; the stream stays open. */
  public void write(Table table, OutputStream out, Tally tally) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (mark) {
      writer.write('\uFEFF');
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();
    CSVPrinter printer = new CSVPrinter(writer, format);
    printer.printRecord(table.columns().stream().map(Column::name).toList());
    List<Object> values = new ArrayList<>(table.columns().size());
    table.each(
        cells -> {
          tally.row();
          values.clear();
          cells.forEach(cell -> values.add(value(cell)));
          printer.printRecord(values);
        });
    printer.flush();
  }

  private static Object value(Cell cell) {
    if (cell instanceof Cell.Whole whole) {
      return whole.number();
    } else if (cell instanceof Cell.Decimal decimal) {
      return new java.math.BigDecimal(decimal.written());
    } else if (cell instanceof Cell.Words words) {
      return CellText.guarded(broken(words.text()));
    }
    return cell.text();
  }

  /** Halves of broken surrogate pairs become what UTF-8 has for them, before the guard looks. */
  private static String broken(String text) {
    return text.chars().noneMatch(c -> Character.isSurrogate((char) c))
        ? text
        : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
