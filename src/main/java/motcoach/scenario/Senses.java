package motcoach.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What all subjects mean, seen from the middle of the story: what every sentence of it is about
 * tells no topic from another.
 *
 * @param discriminant of the same subjects in the same view
 */
record Senses(List<Sense> subjects, Discriminant discriminant, UnaryOperator<float[]> view) {

  /**
   * @param ofTheStory so many subjects belong to the story; the rest is other talk
   */
  static Senses of(List<Sense> subjects, int ofTheStory) {
    List<float[]> lines =
        subjects.subList(0, ofTheStory).stream().flatMap(s -> s.lines().stream()).toList();
    if (lines.isEmpty()) {
      return seen(subjects, UnaryOperator.identity());
    }
    float[] centre = Direction.centre(lines);
    return seen(subjects, vector -> Direction.seenFrom(centre, vector));
  }

  static Senses seen(List<Sense> subjects, UnaryOperator<float[]> view) {
    List<Sense> seen = subjects.stream().map(sense -> sense.seen(view)).toList();
    return new Senses(seen, Discriminant.of(seen.stream().map(Sense::lines).toList()), view);
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
    double[] towards = discriminant.towards(piece);
    double[] ascending = Arrays.stream(towards).sorted().toArray();
    double first = ascending[ascending.length - 1];
    double second = ascending.length == 1 ? 0 : ascending[ascending.length - 2];
    List<Near> near = new ArrayList<>();
    for (int subject = 0; subject < towards.length; subject++) {
      double own = towards[subject];
      near.add(
          new Near(
              subjects.get(subject).nearest(piece, i),
              subjects.get(subject).named(piece),
              own,
              own - (own == first ? second : first)));
    }
    return near;
  }
}
