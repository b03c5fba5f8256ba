package motcoach.report.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import motcoach.report.table.Table;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Tables written and read back by other people's readers. */
public final class Sheets {
  private Sheets() {}

  public static byte[] csv(Table table, boolean mark) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvFile(mark).write(table, out, new Tally(Watch.NONE));
    return out.toByteArray();
  }

  public static byte[] xlsx(List<Table> tables) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxFile("MOT Coach").write(tables, out, new Tally(Watch.NONE));
    return out.toByteArray();
  }

  /** Every record, the first with the names of the columns. */
  public static List<List<String>> fromCsv(byte[] file) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8);
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = CSVParser.parse(new StringReader(bare), CSVFormat.RFC4180)) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }

  /** Every row of every sheet by its name. */
  public static Map<String, List<List<String>>> fromXlsx(byte[] file) throws IOException {
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : book.getSheets().toList()) {
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
          all.forEach(
              row -> {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                  cells.add(row.getOptionalCell(i).map(cell -> cell.getText()).orElse(""));
                }
                rows.add(cells);
              });
        }
        sheets.put(sheet.getName(), rows);
      }
    }
    return sheets;
  }

  /** The parts of the archive as text, by name; found by its list, as programs do. */
  public static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    Path kept = Files.createTempFile("book", ".xlsx");
    Files.write(kept, file);
    try (ZipFile zip = new ZipFile(kept.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(kept);
    }
    return parts;
  }
}
