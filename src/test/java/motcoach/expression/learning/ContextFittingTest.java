package motcoach.expression.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import motcoach.expression.ContextFilters;
import motcoach.expression.learning.ContextFitting.Pieces;
import motcoach.expression.learning.ContextFitting.Question;
import org.junit.jupiter.api.Test;

/** Utterances of three kinds of pieces, made here: only the order of two of them tells. */
class ContextFittingTest {
  private static final float[] ONE = {1, 0.2f, 0};
  private static final float[] TWO = {0, 0.2f, 1};
  private static final float[] REST = {0.3f, -1, 0.3f};
  private static final int SAMPLES = 400;

  private static final List<Pieces> PIECES = new ArrayList<>();
  private static final boolean[] YES = new boolean[SAMPLES + 3];
  private static final boolean[] KNOWN = new boolean[SAMPLES + 3];
  private static final List<Question> ORDER = List.of(new Question(KNOWN, YES));

  static {
    for (int i = 0; i < SAMPLES; i++) {
      YES[i] = i % 2 == 0;
      KNOWN[i] = true;
      PIECES.add(Pieces.of(utterance(YES[i], i % 5, i % 3)));
    }
    PIECES.add(Pieces.of(utterance(true, 7, 6)));
    PIECES.add(Pieces.of(utterance(false, 7, 6)));
    PIECES.add(Pieces.of(new float[0][]));
  }

  /** So many other pieces before and after one and two, or two and one. */
  private static float[][] utterance(boolean oneFirst, int before, int after) {
    List<float[]> pieces = new ArrayList<>();
    IntStream.range(0, before).forEach(i -> pieces.add(REST));
    pieces.add(oneFirst ? ONE : TWO);
    pieces.add(oneFirst ? TWO : ONE);
    IntStream.range(0, after).forEach(i -> pieces.add(REST));
    return pieces.toArray(float[][]::new);
  }

  private final ContextFitting fitting = new ContextFitting(PIECES);
  private final int[] all = IntStream.range(0, SAMPLES).toArray();

  @Test
  void theOrderIsLearntAndHeardAtPlacesNeverSeen() {
    ContextFilters filters = fitting.fit(all, ORDER);

    assertThat(fitting.answers(filters, SAMPLES)[0]).isGreaterThan(1);
    assertThat(fitting.answers(filters, SAMPLES + 1)[0]).isLessThan(-1);
  }

  @Test
  void whatIsNotKnownTeachesNothing() {
    boolean[] half = new boolean[SAMPLES + 3];
    boolean[] wrong = YES.clone();
    for (int i = 0; i < SAMPLES; i++) {
      half[i] = i < SAMPLES / 2;
      wrong[i] ^= !half[i];
    }

    ContextFilters filters = fitting.fit(all, List.of(new Question(half, wrong)));

    assertThat(fitting.answers(filters, SAMPLES)[0]).isGreaterThan(1);
    assertThat(fitting.answers(filters, SAMPLES + 1)[0]).isLessThan(-1);
  }

  @Test
  void theSamePiecesGiveTheSameFilters() {
    ContextFilters once = fitting.fit(all, ORDER);
    ContextFilters again = new ContextFitting(PIECES).fit(all, ORDER);

    for (int i = 0; i < SAMPLES; i++) {
      assertThat(fitting.answers(again, i)).isEqualTo(fitting.answers(once, i));
    }
  }

  @Test
  void whatCouldNotBeEncodedHasNoAnswer() {
    assertThat(fitting.answers(fitting.fit(all, ORDER), SAMPLES + 2)).containsExactly(0);
  }
}
