package motcoach.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Positions of a chain in few characters: runs of neighbours, such as {@code 4-9 12}. */
final class Positions {
  private static final Pattern RUN = Pattern.compile("(\\d{1,15})(?:-(\\d{1,15}))?");

  private Positions() {}

  /**
   * @param positions in order, each once
   */
  static String write(List<Long> positions) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < positions.size(); i++) {
      int first = i;
      while (i + 1 < positions.size() && positions.get(i + 1) == positions.get(i) + 1) {
        i++;
      }
      text.append(text.isEmpty() ? "" : " ").append(positions.get(first));
      if (i > first) {
        text.append('-').append(positions.get(i));
      }
    }
    return text.toString();
  }

  /** The positions in {@code text}; empty unless it was written here and all are below a limit. */
  static Optional<Set<Long>> read(String text, long limit) {
    Set<Long> positions = new TreeSet<>();
    if (text.isEmpty()) {
      return Optional.of(positions);
    }
    for (String part : text.split(" ")) {
      Matcher run = RUN.matcher(part);
      if (!run.matches()) {
        return Optional.empty();
      }
      long first = Long.parseLong(run.group(1));
      long last = run.group(2) == null ? first : Long.parseLong(run.group(2));
      if (first < 1 || last >= limit) {
        return Optional.empty();
      }
      for (long at = first; at <= last; at++) {
        positions.add(at);
      }
    }
    return Optional.of(positions);
  }
}
