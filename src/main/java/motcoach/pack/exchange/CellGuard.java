package motcoach.pack.exchange;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from taking a text for a formula: an apostrophe before it, taken away
 * again when the table comes back. Exact both ways, also for texts that begin with apostrophes.
 */
final class CellGuard {
  private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[ ]*[=+\\-@\\t\\r\\n].*");

  private CellGuard() {}

  static String on(String text) {
    return DANGEROUS.matcher(text).matches() ? "'" + text : text;
  }

  static String off(String cell) {
    return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
