package motcoach.scenario;

import java.util.List;
import java.util.Set;
import motcoach.method.Act;
import motcoach.method.Text;

/**
 * A prepared response. It carries what it performs, so that it is scored like typed words.
 *
 * @param topics ids of the topics it touches
 * @param elements ids of the proposal elements it names
 * @param why what it does well or badly, for the debrief
 */
public record Option(
    String id, Text text, Set<Act> acts, Set<String> topics, List<String> elements, Text why) {
  public Option {
    acts = Set.copyOf(acts);
    topics = Set.copyOf(topics);
    elements = List.copyOf(elements);
  }

  /** By id alone: robots look options up all the time. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
