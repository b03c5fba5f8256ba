package motcoach.method;

import java.util.List;
import java.util.Optional;

/**
 * What the handbook says about one concept of the method.
 *
 * @param id the concept's permanent id, such as {@code mot.explore.listen}
 * @param sources codes of the course documents it comes from, such as {@code S4.7}; in a pack what
 *     its author refers to
 * @param courseFigure whether it shows figures of the course, which are no proven facts
 * @param what it is
 * @param why it matters
 * @param sounds how it sounds when it is done well
 * @param slip the common slip
 * @param tryIt something small to try at work
 * @param diagram the picture that explains it, if there is one
 */
public record HandbookCard(
    String id,
    Text title,
    Scope scope,
    Origin origin,
    List<String> sources,
    boolean courseFigure,
    Text what,
    Text why,
    List<Text> sounds,
    Text slip,
    Text tryIt,
    Optional<Diagram> diagram) {

  /** Whom it is for: words at the front line, decisions at a desk, or just to know. */
  public enum Scope {
    FRONT,
    MANAGER,
    KNOWLEDGE
  }

  /** Where it comes from: the course documents, derived from them, from outside, or from a pack. */
  public enum Origin {
    SOURCE,
    DERIVED,
    OUTSIDE,
    HOUSE
  }

  /** The pictures of the handbook. */
  public enum Diagram {
    FLYWHEEL,
    FOUR_STEPS,
    FIVE_C,
    THREE_DIMENSIONS,
    ICEBERG,
    EMOTION_LINE,
    VALUE_FORMULA,
    LADDER
  }

  public HandbookCard {
    sources = List.copyOf(sources);
    sounds = List.copyOf(sounds);
  }
}
