package motcoach.scenario;

import java.util.ArrayList;
import java.util.Collections;
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
  List<Near> near(List<float[]> pieces) {
    List<Near> all = new ArrayList<>(Collections.nCopies(subjects.size(), Near.NOTHING));
    for (int i = 0; i < pieces.size(); i++) {
      List<Near> here = near(view.apply(pieces.get(i)), i);
      for (int subject = 0; subject < here.size(); subject++) {
        all.set(subject, all.get(subject).or(here.get(subject)));
      }
    }
    return all;
  }

  private List<Near> near(float[] piece, int i) {
    List<Near> near = subjects.stream().map(subject -> subject.near(piece, i)).toList();
    double[] ascending = near.stream().mapToDouble(Near::together).sorted().toArray();
    double first = ascending[ascending.length - 1];
    double second = ascending.length == 1 ? 0 : ascending[ascending.length - 2];
    return near.stream()
        .map(n -> n.ahead(n.together() - (n.together() == first ? second : first)))
        .toList();
  }
}
