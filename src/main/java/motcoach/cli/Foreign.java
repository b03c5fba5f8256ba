package motcoach.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import motcoach.method.Ids;
import motcoach.report.RolePlayPdf;

/** Forms of files for other programs, and for paper. */
enum Foreign {
  TWEE,
  UUDSL,
  H5P,
  DRILLS_CSV,
  PHRASES_CSV,
  ROLE_PLAY,
  CHECKLIST;

  /** What can be brought in. */
  static final Set<Foreign> IN = Set.of(TWEE, UUDSL, DRILLS_CSV, PHRASES_CSV);

  /** What can be written. */
  static final Set<Foreign> OUT = Set.of(TWEE, H5P, DRILLS_CSV, PHRASES_CSV, ROLE_PLAY, CHECKLIST);

  private static final int FIRST_LINES = 2000;

  /** The sheets that go on paper; none for what is no paper. */
  List<RolePlayPdf.Sheet> sheets() {
    return switch (this) {
      case ROLE_PLAY -> List.of(RolePlayPdf.Sheet.CUSTOMER, RolePlayPdf.Sheet.TRAINEE);
      case CHECKLIST -> List.of(RolePlayPdf.Sheet.OBSERVER);
      default -> List.of();
    };
  }

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
