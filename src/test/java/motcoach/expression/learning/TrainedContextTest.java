package motcoach.expression.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.expression.ContextBytes;
import motcoach.expression.ContextReader;
import motcoach.expression.Encoder;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Reading;
import motcoach.expression.RuleBook;
import motcoach.expression.Situation;
import motcoach.expression.StatisticalReader;
import motcoach.expression.ToneConstants;
import motcoach.method.Act;
import motcoach.method.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A language made here, in which each line has one long word that occurs nowhere else: it hurts if
 * it has an even number of letters; if the sum of its letters is even it promises, or blames. Only
 * the encoder knows.
 */
class TrainedContextTest {
  private static final ExpressionReader RULES =
      new ExpressionReader(
          RuleBook.compile(List.of()).book(),
          new ToneConstants(50, 12, 10, 50, 10, 0.4, 20, 39, Map.of(), Map.of()));

  private static final Encoder BY_LETTERS =
      (words, language) ->
          Optional.of(
              Arrays.stream(words.split(" "))
                  .map(word -> word.length() < 6 ? new float[4] : vector(word))
                  .toArray(float[][]::new));

  private static StatisticalReader byWords;
  private static ContextReader context;

  private static float[] vector(String word) {
    float[] vector = new float[4];
    vector[word.length() % 2] = 1;
    vector[2 + word.chars().sum() % 2] = 1;
    return vector;
  }

  private static String word(SplittableRandom random, int letters) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < letters; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static List<LabelledLine> lines(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<LabelledLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean hurts = i % 2 == 0;
      int letters = 2 * random.nextInt(3, 6) + (hurts ? 0 : 1);
      String word = word(random, letters);
      boolean even = word.chars().sum() % 2 == 0;
      lines.add(
          new LabelledLine(
              seed + "-" + i,
              "situation-" + i / 10,
              Language.EN,
              "we have the " + word + " for you",
              hurts ? Band.NEGATIVE : Band.NEUTRAL,
              hurts ? Optional.of(even ? Category.BLAME : Category.REFUSAL) : Optional.empty(),
              Optional.empty(),
              Optional.of(even ? Set.of(Act.COMMIT) : Set.of())));
    }
    return lines;
  }

  @BeforeAll
  static void train() {
    Corpus corpus = new Corpus(lines(1, 600), List.of());
    byWords = new Trainer(RULES).train(corpus, Language.EN);
    context = new Trainer(RULES).trainContext(corpus, Language.EN, BY_LETTERS);
  }

  /** Of 60 unseen lines, of how many something is as it should be. */
  private static long right(
      StatisticalReader model, BiPredicate<Reading, LabelledLine> asItShould) {
    ExpressionReader reader = RULES.with(List.of(model));
    return lines(2, 60).stream()
        .filter(line -> asItShould.test(reader.read(line.text(), Situation.ALONE), line))
        .count();
  }

  private static long right(StatisticalReader model) {
    return right(model, (reading, line) -> reading.band() == line.label());
  }

  @Test
  void whatOnlyTheEncoderKnowsIsHeard() {
    assertThat(right(byWords.with(context, BY_LETTERS))).isGreaterThanOrEqualTo(57);
    assertThat(right(byWords)).isLessThan(50);
  }

  @Test
  void actsAreHeard() {
    assertThat(rightActs(byWords.with(context, BY_LETTERS))).isGreaterThanOrEqualTo(55);
    assertThat(rightActs(byWords)).isLessThan(45);
  }

  private static long rightActs(StatisticalReader model) {
    return right(
        model,
        (reading, line) ->
            reading.does(Act.COMMIT) == line.acts().orElseThrow().contains(Act.COMMIT));
  }

  @Test
  void kindsOfFaultsAreHeard() {
    assertThat(rightKinds(byWords.with(context, BY_LETTERS))).isGreaterThanOrEqualTo(26);
    assertThat(rightKinds(byWords)).isLessThan(22);
  }

  private static long rightKinds(StatisticalReader model) {
    return right(
        model,
        (reading, line) ->
            line.label() == Band.NEGATIVE
                && reading
                    .faults()
                    .anyMatch(fault -> Category.of(fault.label()).equals(line.category())));
  }

  @Test
  void withoutAnEncoderWordsDecide() {
    assertThat(right(byWords.with(context, Encoder.NONE))).isEqualTo(right(byWords));
  }

  @Test
  void vectorsOfAnotherEncoderAreNotHeard() {
    Encoder longer = (words, language) -> Optional.of(new float[][] {{1, 0, 0}});

    assertThat(right(byWords.with(context, longer))).isEqualTo(right(byWords));
  }

  @Test
  void itComesBackFromItsBytesAsItWas() {
    byte[] bytes = ContextBytes.of(List.of(context));
    List<ContextReader> back = ContextBytes.read(bytes).orElseThrow();

    assertThat(ContextBytes.of(back)).isEqualTo(bytes);
    assertThat(right(byWords.with(back.get(0), BY_LETTERS)))
        .isEqualTo(right(byWords.with(context, BY_LETTERS)));
  }

  @Test
  void damagedBytesAreNoReader() {
    byte[] bytes = ContextBytes.of(List.of(context));
    for (int i = 0; i < bytes.length; i += 997) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x10;
      assertThat(ContextBytes.read(damaged)).as("byte %d", i).isEmpty();
    }
    assertThat(ContextBytes.read(Arrays.copyOf(bytes, bytes.length - 1))).isEmpty();
    assertThat(ContextBytes.read(new byte[0])).isEmpty();
  }
}
