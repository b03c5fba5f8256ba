package motcoach.studio.map;

import java.util.Optional;
import motcoach.method.Text;
import motcoach.studio.Spot;

/**
 * One thing on a map.
 *
 * @param label what it says of itself
 * @param part of the talk, the earliest in which it can happen
 * @param sign whether it only stands for what happenings have to do with each other; an event or
 *     action is a sign where it is repeated in another part of the talk
 * @param spot where it is written; for what the story remembers the first place that sets it,
 *     nothing when no place does
 */
public record Node(
    NodeKind kind, String id, Text label, Part part, boolean sign, Optional<Spot> spot) {

  Node in(Part known) {
    return new Node(kind, id, label, known, sign, spot);
  }

  Node repeated(Part there) {
    return new Node(kind, id, label, there, true, spot);
  }

  Node at(Optional<Spot> place) {
    return new Node(kind, id, label, part, sign, place);
  }
}
