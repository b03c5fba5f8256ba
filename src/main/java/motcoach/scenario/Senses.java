package motcoach.scenario;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What all subjects mean, seen from the middle of the story: what every sentence of it is about
 * tells no topic from another.
 */
record Senses(List<Sense> subjects, UnaryOperator<float[]> view) {

  /**
   * @param ofTheStory so many subjects belong to the story; the rest is other talk
   */
  static Senses of(List<Sense> subjects, int ofTheStory) {
    List<float[]> lines =
        subjects.subList(0, ofTheStory).stream().flatMap(s -> s.lines().stream()).toList();
    if (lines.isEmpty()) {
      return new Senses(subjects, UnaryOperator.identity());
    }
    float[] centre = Direction.centre(lines);
    UnaryOperator<float[]> view = vector -> Direction.seenFrom(centre, vector);
    return new Senses(subjects.stream().map(sense -> sense.seen(view)).toList(), view);
  }

  /** How near the pieces of an utterance come to each subject. */
  List<Sense.Near> near(List<float[]> pieces) {
    List<float[]> seen = pieces.stream().map(view).toList();
    return subjects.stream().map(sense -> sense.near(seen)).toList();
  }
}
