package motcoach.progress.trend;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * One figure over many talks, oldest first.
 *
 * @param points one for each talk that has the figure
 */
public record Course(List<Point> points) {
  /** How many talks are taken together when two times are compared. */
  public static final int TOGETHER = 5;

  /** The figure of one talk. */
  public record Point(UUID attempt, Instant at, int value) {}

  public Course {
    points = List.copyOf(points);
  }

  public int count() {
    return points.size();
  }

  /**
   * How many talks the newest mean stands on: half of all, at most {@link #TOGETHER}, at least 1.
   */
  public int together() {
    return points.isEmpty() ? 0 : Math.max(1, Math.min(TOGETHER, points.size() / 2));
  }

  /** Mean of the newest talks, rounded. */
  public OptionalInt now() {
    return mean(points.size() - together(), points.size());
  }

  /** Mean of as many talks before those; empty when there are fewer. */
  public OptionalInt before() {
    return mean(points.size() - 2 * together(), points.size() - together());
  }

  private OptionalInt mean(int from, int to) {
    if (from < 0 || from == to) {
      return OptionalInt.empty();
    }
    double mean = points.subList(from, to).stream().mapToInt(Point::value).average().orElseThrow();
    return OptionalInt.of((int) Math.round(mean));
  }

  /** The newest points, at most {@code limit}. */
  public List<Point> newest(int limit) {
    return points.subList(Math.max(0, points.size() - limit), points.size());
  }
}
