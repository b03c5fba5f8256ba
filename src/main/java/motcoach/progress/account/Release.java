package motcoach.progress.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A group report that was given out, as far as the next ones must know it: whose talks stand behind
 * each of its figures. It never leaves the data folder.
 *
 * @param from the first moment of its period
 * @param until the first moment after it
 */
public record Release(UUID id, Instant at, Instant from, Instant until, List<Cell> cells) {

  /**
   * A figure that was told.
   *
   * @param measure what it is about, such as {@code active} or the id of a family
   * @param group a team; empty for everybody together
   * @param people how many stood behind it then; those erased since are missing among the talks
   * @param talks by person, what was counted of each: a number that is another one as soon as talks
   *     come to it or count otherwise
   */
  public record Cell(String measure, Group group, int people, Map<UUID, Long> talks) {
    public Cell {
      talks = Map.copyOf(talks);
    }
  }

  /** Of whom a figure is. */
  public sealed interface Group {}

  /** Everybody. */
  public record All() implements Group {}

  /** The people of one team. */
  public record Team(String name) implements Group {}

  public Release {
    cells = List.copyOf(cells);
  }

  /** Whether talks of a period may stand behind both. */
  public boolean overlaps(Instant otherFrom, Instant otherUntil) {
    return from.isBefore(otherUntil) && otherFrom.isBefore(until);
  }
}
