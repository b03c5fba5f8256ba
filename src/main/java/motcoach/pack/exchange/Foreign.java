package motcoach.pack.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import motcoach.method.Ids;

/** Forms of files of other programs, and of sheets for paper. */
public enum Foreign {
  TWEE,
  UUDSL,
  H5P,
  DRILLS_CSV,
  PHRASES_CSV,
  /** All texts in both languages, as CSV or XLSX. */
  TEXTS,
  ROLE_PLAY,
  CHECKLIST;

  /** What can be brought in. */
  public static final Set<Foreign> IN = Set.of(TWEE, UUDSL, DRILLS_CSV, PHRASES_CSV, TEXTS);

  /** What can be written. */
  public static final Set<Foreign> OUT =
      Set.of(TWEE, H5P, DRILLS_CSV, PHRASES_CSV, TEXTS, ROLE_PLAY, CHECKLIST);

  private static final int FIRST_LINES = 2000;

  public boolean isTable() {
    return this == DRILLS_CSV || this == PHRASES_CSV || this == TEXTS;
  }

  /** The form a file most likely has. */
  public static Foreign of(Path file, byte[] bytes) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String start =
        new String(bytes, 0, Math.min(bytes.length, FIRST_LINES), StandardCharsets.UTF_8);
    if (name.endsWith(".xml")) {
      return UUDSL;
    } else if (TextTable.isSheet(name)) {
      return TEXTS;
    } else if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return start.contains(TextTable.ID)
          ? TEXTS
          : start.contains("guid") ? PHRASES_CSV : DRILLS_CSV;
    }
    return TWEE;
  }

  public static String ids(Set<Foreign> forms) {
    return forms.stream().sorted().map(Ids::of).collect(Collectors.joining(", "));
  }
}
