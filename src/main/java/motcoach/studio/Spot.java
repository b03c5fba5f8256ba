package motcoach.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in a pack: a file and the way to a value in it.
 *
 * @param file such as {@code scenarios/late-order.json}
 * @param steps names of fields and places in lists; empty for the file as a whole
 */
public record Spot(String file, List<Object> steps) {
  public Spot {
    steps = List.copyOf(steps);
  }

  public static Spot of(String file, Object... steps) {
    return new Spot(file, List.of(steps));
  }

  /** One step further in. */
  public Spot then(Object step) {
    List<Object> further = new ArrayList<>(steps);
    further.add(step);
    return new Spot(file, further);
  }

  /** Further in by several steps. */
  public Spot then(List<Object> more) {
    List<Object> further = new ArrayList<>(steps);
    further.addAll(more);
    return new Spot(file, further);
  }

  /** One step out; nothing for a file as a whole. */
  public Optional<Spot> parent() {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new Spot(file, steps.subList(0, steps.size() - 1)));
  }

  /** The last step; nothing for a file as a whole. */
  public Optional<Object> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }

  /** The item of a section, or the section, this place lies in: what an outline can show. */
  public Spot thing() {
    boolean item = steps.size() >= 2 && steps.get(1) instanceof Integer;
    return new Spot(file, steps.subList(0, item ? 2 : Math.min(steps.size(), 1)));
  }

  /** Whether {@code other} is this place or lies in it; a folder holds its files. */
  public boolean holds(Spot other) {
    if (other.file.startsWith(file + "/")) {
      return true;
    }
    return file.equals(other.file)
        && other.steps.size() >= steps.size()
        && other.steps.subList(0, steps.size()).equals(steps);
  }

  /** Such as {@code scenarios/a.json#/beats/3/say/0}. */
  @Override
  public String toString() {
    StringBuilder way = new StringBuilder(file).append('#');
    steps.forEach(step -> way.append('/').append(step));
    return way.toString();
  }
}
