package motcoach.report.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import motcoach.progress.account.Release;

/** Time cut where any of several periods begins or ends. */
final class Segments {
  private final List<Instant> borders;

  private Segments(List<Instant> borders) {
    this.borders = List.copyOf(borders);
  }

  static Segments of(Instant from, Instant until, List<Release> others) {
    TreeSet<Instant> all = new TreeSet<>(List.of(from, until));
    others.forEach(
        other -> {
          all.add(other.from());
          all.add(other.until());
        });
    return new Segments(new ArrayList<>(all));
  }

  Instant begins() {
    return borders.get(0);
  }

  Instant ends() {
    return borders.get(borders.size() - 1);
  }

  int count() {
    return borders.size() - 1;
  }

  /** The segment that begins at a border, or the number of segments for the last border. */
  int at(Instant border) {
    return borders.indexOf(border);
  }

  /** The segment a moment lies in; -1 outside. */
  int of(Instant moment) {
    int found = -1;
    for (int i = 0; i < borders.size() && !moment.isBefore(borders.get(i)); i++) {
      found = i;
    }
    return found == count() ? -1 : found;
  }
}
