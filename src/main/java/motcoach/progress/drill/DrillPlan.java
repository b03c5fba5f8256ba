package motcoach.progress.drill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import motcoach.method.Family;

/**
 * How somebody stands with their exercises.
 *
 * @param due how many are to be asked today
 * @param set how many of them the next set has
 * @param minutes about how long that set takes
 * @param families of the next set, with how many each; an empty one stands for self-checks
 * @param coming how many come on each later day
 * @param ahead whether there is something to go on with before its day
 * @param exercises how many there are in all
 */
public record DrillPlan(
    int due,
    int set,
    int minutes,
    List<Share> families,
    SortedMap<LocalDate, Integer> coming,
    boolean ahead,
    int exercises) {

  /** So many of one family. */
  public record Share(Optional<Family> family, int exercises) {}

  public DrillPlan {
    families = List.copyOf(families);
    coming = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(coming));
  }
}
