package motcoach.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import motcoach.progress.PersonalData.Everything;

/**
 * Everything about one person as a zip: {@code person.json} says what it is, each table is a file
 * of JSON lines (a large one several), and {@code read-me.txt} explains them in both languages.
 */
public final class PersonFile {
  /** Of the layout of the zip; the tables carry the number of their own. */
  static final int FORMAT = 2;

  static final String KIND = "mot-coach-person";

  /** A file of lines holds so many, so that none comes near the limits of a reader. */
  private static final int LINES = 5000;

  /** Whole numbers below it are exact in a double. */
  private static final long EXACT = 1L << 53;

  private static final String READ_ME = "/templates/person-read-me.txt";

  private PersonFile() {}

  /**
   * Writes it under another name first, so that there is a whole file or none.
   *
   * @param target is replaced when it is there
   */
  public static void write(Everything everything, Instant now, Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(folder, ".mot-coach-", ".tmp");
    try {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
        fill(zip, everything, now);
      }
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void fill(ZipOutputStream zip, Everything everything, Instant now)
      throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("kind", KIND);
    manifest.put("format", FORMAT);
    manifest.put("schema", everything.schema());
    manifest.put("exported-at", now.toString());
    Map<String, Integer> rows = new LinkedHashMap<>();
    everything.tables().forEach((table, all) -> rows.put(table, all.size()));
    manifest.put("rows", rows);
    add(zip, "person.json", List.of(JsonWriter.line(manifest)));
    try (InputStream text = PersonFile.class.getResourceAsStream(READ_ME)) {
      zip.putNextEntry(new ZipEntry("read-me.txt"));
      text.transferTo(zip);
      zip.closeEntry();
    }
    for (Map.Entry<String, List<Map<String, Object>>> table : everything.tables().entrySet()) {
      addTable(zip, table.getKey(), table.getValue());
    }
  }

  private static void addTable(ZipOutputStream zip, String table, List<Map<String, Object>> rows)
      throws IOException {
    for (int first = 0; first < rows.size(); first += LINES) {
      String part = first == 0 ? "" : "-" + (first / LINES + 1);
      add(
          zip,
          table + part + ".jsonl",
          rows.subList(first, Math.min(first + LINES, rows.size())).stream()
              .map(PersonFile::exact)
              .map(JsonWriter::line)
              .toList());
    }
  }

  /** Whole numbers that not every reader of JSON keeps are written as text. */
  private static Map<String, Object> exact(Map<String, Object> row) {
    Map<String, Object> exact = new LinkedHashMap<>(row);
    exact.replaceAll(
        (column, value) ->
            value instanceof Long number && Math.abs(number >> 1) >= EXACT >> 1
                ? number.toString()
                : value);
    return exact;
  }

  private static void add(ZipOutputStream zip, String name, List<String> lines) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    OutputStream out = zip;
    for (String line : lines) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    zip.closeEntry();
  }
}
