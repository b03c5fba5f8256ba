package motcoach.expression.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Finding;
import motcoach.expression.ModelBytes;
import motcoach.expression.Reading;
import motcoach.expression.RuleBook;
import motcoach.expression.Situation;
import motcoach.expression.StatisticalReader;
import motcoach.expression.ToneConstants;
import motcoach.expression.ToneLine;
import motcoach.method.Act;
import motcoach.method.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Learning from a small corpus made here: who says "ledger" pushes away, who says "kettle" not. */
class TrainerTest {
  private static final ToneConstants TONE =
      new ToneConstants(50, 12, 10, 50, 10, 0.4, 20, 39, Map.of(), Map.of());
  private static final ExpressionReader RULES =
      new ExpressionReader(RuleBook.compile(List.of()).book(), TONE);
  private static final String[] PLACES = {
    "counter",
    "garden",
    "harbour",
    "kitchen",
    "office",
    "station",
    "window",
    "workshop",
    "yard",
    "lobby",
    "terrace",
    "cellar"
  };

  private static StatisticalReader model;
  private static ExpressionReader reader;

  private static Corpus corpus() {
    List<LabelledLine> lines = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String place = PLACES[i % PLACES.length];
      String situation = "situation-" + i / 10;
      lines.add(line(i + "n", situation, "the ledger stays in the " + place, Band.NEGATIVE));
      lines.add(line(i + "z", situation, "this " + place + " has a door", Band.NEUTRAL));
      lines.add(line(i + "p", situation, "a kettle for you at the " + place, Band.POSITIVE));
    }
    return new Corpus(lines, List.of());
  }

  private static LabelledLine line(String id, String situation, String text, Band label) {
    return new LabelledLine(
        id,
        situation,
        Language.EN,
        text,
        label,
        label == Band.NEGATIVE ? Optional.of(Category.JARGON_INTERNAL) : Optional.empty(),
        Optional.empty(),
        Optional.of(label == Band.POSITIVE ? Set.of(Act.ADD_POINTS) : Set.of()));
  }

  @BeforeAll
  static void train() {
    model = new Trainer(RULES).train(corpus(), Language.EN);
    reader = RULES.with(List.of(model));
  }

  private static Reading read(String text) {
    return reader.read(text, Situation.ALONE);
  }

  @Test
  void theSameLinesGiveTheSameBytes() {
    StatisticalReader again = new Trainer(RULES).train(corpus(), Language.EN);

    assertThat(ModelBytes.of(List.of(again))).isEqualTo(ModelBytes.of(List.of(model)));
  }

  @Test
  void judgesWordsItNeverSawTogether() {
    assertThat(read("the ledger stays in the tower").band()).isEqualTo(Band.NEGATIVE);
    assertThat(read("a kettle for you at the tower").band()).isEqualTo(Band.POSITIVE);
    assertThat(read("this tower has a door").band()).isEqualTo(Band.NEUTRAL);
  }

  @Test
  void namesTheKindTheWeightiestWordsAndOneLedgerLineThatAddsUp() {
    Reading reading = read("the ledger stays in the garden tower");

    Finding fault = reading.faults().findFirst().orElseThrow();
    assertThat(fault.label()).isEqualTo("jargon_internal");
    assertThat(fault.rule()).isEqualTo("en.example.jargon_internal");
    assertThat(fault.quote()).contains("ledger");
    assertThat(fault.message().en()).contains("the ledger stays in the");
    assertThat(reading.text().substring(fault.start(), fault.end())).isEqualTo(fault.quote());
    assertThat(reading.ledger()).hasSize(2);
    assertThat(reading.ledger().get(1).label().en()).contains(fault.quote());
    assertThat(reading.ledger().stream().mapToInt(ToneLine::points).sum())
        .isEqualTo(reading.score());
  }

  @Test
  void seesTheActsItLearnt() {
    assertThat(read("a kettle for you at the tower").does(Act.ADD_POINTS)).isTrue();
    assertThat(read("this tower has a door").does(Act.ADD_POINTS)).isFalse();
  }

  @Test
  void aLanguageWithoutAModelIsReadByRulesAlone() {
    assertThat(read("账本留在这里").score()).isEqualTo(50);
    assertThat(read("账本留在这里").ledger()).hasSize(1);
  }

  @Test
  void linesOfOnesOwnChangeWhatIsLearnt() {
    String own = "a teapot is nothing to do with the tower";
    Corpus more =
        corpus()
            .and(
                new Corpus(
                    List.of(
                        line("own-1", "own", own, Band.NEGATIVE),
                        line("own-2", "own", "a teapot is nothing for us", Band.NEGATIVE)),
                    List.of()));
    Reading before = read(own);
    Reading after =
        RULES.with(List.of(new Trainer(RULES).train(more, Language.EN))).read(own, Situation.ALONE);

    assertThat(after.score()).isLessThan(before.score());
  }
}
