package motcoach.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import motcoach.method.Ids;

/** Forms of files of other programs. */
enum Foreign {
  TWEE,
  UUDSL,
  H5P,
  DRILLS_CSV,
  PHRASES_CSV;

  /** What can be brought in. */
  static final Set<Foreign> IN = Set.of(TWEE, UUDSL, DRILLS_CSV, PHRASES_CSV);

  /** What can be written. */
  static final Set<Foreign> OUT = Set.of(TWEE, H5P, DRILLS_CSV, PHRASES_CSV);

  private static final int FIRST_LINES = 2000;

  boolean isTable() {
    return this == DRILLS_CSV || this == PHRASES_CSV;
  }

  /** The form a file most likely has. */
  static Foreign of(Path file, byte[] bytes) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String start =
        new String(bytes, 0, Math.min(bytes.length, FIRST_LINES), StandardCharsets.UTF_8);
    if (name.endsWith(".xml")) {
      return UUDSL;
    } else if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return start.contains("guid") ? PHRASES_CSV : DRILLS_CSV;
    }
    return TWEE;
  }

  static String ids(Set<Foreign> forms) {
    return forms.stream().sorted().map(Ids::of).collect(Collectors.joining(", "));
  }
}
