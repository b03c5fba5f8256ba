package motcoach.scenario;

import static motcoach.scenario.TestStory.CALL_BACK;
import static motcoach.scenario.TestStory.READING;
import static motcoach.scenario.TestStory.SPARE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import motcoach.expression.ExpressionReader;
import motcoach.expression.RuleBook;
import motcoach.expression.ToneConstants;
import motcoach.method.Language;
import motcoach.method.Text;
import org.junit.jupiter.api.Test;

/** Steps back, hints, and what the reader may have missed. */
class SecondThoughtsTest {
  private static final ToneConstants TONE =
      new ToneConstants(50, 12, 10, 50, 10, 0.4, 20, 39, Map.of(), Map.of());
  private static final Engine ENGINE =
      new Engine(
          new ExpressionReader(RuleBook.compile(List.of()).book(), TONE), TestStory.tuning());
  private static final Input BACK = new Input.Back();
  private static final Input HINT = new Input.Hint();

  private static Play opening(Mode mode) {
    return ENGINE.begin(TestStory.scenario(), new Setup(mode, Language.EN, 1));
  }

  private static Play go(Play play, Object... moves) {
    Play now = play;
    for (Object move : moves) {
      Input input =
          move instanceof Input given
              ? given
              : move.toString().startsWith("@")
                  ? new Input.Did(move.toString().substring(1))
                  : new Input.Chose(move.toString());
      Turned turned = now.take(input);
      assertThat(turned.events()).as("" + move).noneMatch(TurnEvent.NotPossible.class::isInstance);
      now = turned.play();
    }
    return now;
  }

  private static List<TurnEvent> refused(Play play, Input input) {
    Turned turned = play.take(input);
    assertThat(turned.play()).isSameAs(play);
    return turned.events();
  }

  private static TurnEvent why(TurnEvent.Why why) {
    return new TurnEvent.NotPossible(why);
  }

  @Test
  void aStepBackBringsTheStoryToWhereItWasAndTellsOfIt() {
    Play before = go(opening(Mode.PRACTICE), "feel");
    Play back = go(before, "blame", BACK);

    assertThat(back.emotion()).isEqualTo(before.emotion());
    assertThat(back.trust()).isEqualTo(before.trust());
    assertThat(back.turn()).isEqualTo(1);
    assertThat(back.verdicts()).isEqualTo(before.verdicts());
    assertThat(back.emotionLine()).isEqualTo(before.emotionLine());
    assertThat(back.transcript()).startsWith(before.transcript().toArray(Line[]::new));
    assertThat(back.transcript())
        .last()
        .matches(Line::takenBack)
        .matches(Line::note)
        .extracting(Line::words)
        .asString()
        .contains("What did you do to it");
  }

  @Test
  void whatIsSaidAnewCountsAsHelpedAndNothingElse() {
    Play play = go(opening(Mode.PRACTICE), new Input.Said("the lamp is broken"), BACK);
    assertThat(play.helped()).isEmpty();
    assertThat(go(play, new Input.Said("the lamp is broken")).helped()).containsExactly(1);
    assertThat(
            go(
                    play,
                    new Input.Said("the lamp is broken"),
                    new Input.Said("what do you need it for"))
                .helped())
        .containsExactly(1);
  }

  @Test
  void severalStepsAreTakenBackOneByOneAndAllAreTold() {
    Play play = go(opening(Mode.GUIDED), "feel", "sorry", "@look", BACK, BACK, BACK);

    assertThat(play.turn()).isZero();
    assertThat(play.emotion()).isEqualTo(-25);
    assertThat(play.transcript().stream().filter(Line::takenBack)).hasSize(3);
    assertThat(play.canGoBack()).isFalse();
    assertThat(refused(play, BACK)).containsExactly(why(TurnEvent.Why.NOTHING_TO_TAKE_BACK));
  }

  @Test
  void wordsComeBackOnlyWhenTheyWereTyped() {
    Play typed = go(opening(Mode.PRACTICE), new Input.Said("the lamp is broken"));
    Play unclear = go(opening(Mode.PRACTICE), new Input.Said("xqzt blorp"));
    Play picked = go(opening(Mode.PRACTICE), "feel");
    Play done = go(opening(Mode.PRACTICE), "@look");

    assertThat(typed.take(BACK).events()).contains(new TurnEvent.TakenBack("the lamp is broken"));
    assertThat(unclear.take(BACK).events()).contains(new TurnEvent.TakenBack("xqzt blorp"));
    assertThat(picked.take(BACK).events()).contains(new TurnEvent.TakenBack(""));
    assertThat(done.take(BACK).events()).contains(new TurnEvent.TakenBack(""));
  }

  @Test
  void wordsThatWereNotUnderstoodCostNoHelpWhenTakenBack() {
    Play play = go(opening(Mode.PRACTICE), new Input.Said("xqzt blorp"), BACK);
    assertThat(go(play, new Input.Said("the lamp is broken")).helped()).isEmpty();
  }

  @Test
  void aCorrectionGoesBackWithWhatItCorrects() {
    Play play = go(opening(Mode.PRACTICE), "feel");
    Play corrected = go(play, "suite", new Input.Corrected(TestStory.NEW_ROOM, false));
    assertThat(go(corrected, BACK).proposal().offers()).isEmpty();
    assertThat(go(corrected, BACK).turn()).isEqualTo(1);
  }

  @Test
  void aTestKnowsNoWayBackAndNeitherDoesTheEnd() {
    Play test = go(opening(Mode.TEST), "feel");
    assertThat(test.canGoBack()).isFalse();
    assertThat(refused(test, BACK)).containsExactly(why(TurnEvent.Why.NOT_IN_A_TEST));
    assertThat(refused(go(opening(Mode.PRACTICE), "bye"), BACK))
        .containsExactly(why(TurnEvent.Why.OVER));
  }

  @Test
  void hintsGetClearerAndTheLastIsSomethingToSay() {
    Play play = go(opening(Mode.PRACTICE), HINT, HINT, HINT);

    assertThat(play.hints().given()).extracting(Hint::rung).containsExactly(1, 2, 3);
    assertThat(play.hints().given())
        .extracting(Hint::words)
        .extracting(Text::en)
        .satisfiesExactly(
            goal -> assertThat(goal).startsWith("hint.goal"),
            cue -> assertThat(cue).startsWith("hint.cue").contains("It gets dark at nine"),
            say -> assertThat(say).startsWith("hint.say"));
    assertThat(play.hints().more()).isFalse();
    assertThat(refused(play, HINT)).containsExactly(why(TurnEvent.Why.NO_MORE_HINTS));
  }

  @Test
  void noHintNamesWhatIsStillHidden() {
    Play play = go(opening(Mode.PRACTICE), HINT, HINT);
    String hidden = TestStory.scenario().expectation(READING).orElseThrow().label().en();
    assertThat(play.hints().given()).noneMatch(hint -> hint.words().en().contains(hidden));
  }

  @Test
  void theExampleIsNeverOneThatHurts() {
    Play play = opening(Mode.PRACTICE);
    String example = go(play, HINT, HINT, HINT).hints().given().get(2).words().en();
    Option best =
        play.options().stream()
            .filter(option -> example.contains(option.text().en()))
            .findFirst()
            .orElseThrow();
    Play after = go(play, best.id());
    assertThat(after.emotion()).isGreaterThanOrEqualTo(play.emotion());
    assertThat(after.verdicts()).noneMatch(v -> v.outcome() == Verdict.Outcome.VIOLATED);
  }

  @Test
  void withoutTrustTheHintIsToWinItFirst() {
    Play play = go(opening(Mode.PRACTICE), "blame", HINT, HINT);
    assertThat(play.hints().given().get(1).words().en()).startsWith("hint.trust");
  }

  @Test
  void hintsFollowTheStage() {
    Play proposing = go(opening(Mode.PRACTICE), "feel", "purpose", "suite", HINT, HINT);
    assertThat(proposing.hints().given().get(1).words().en()).startsWith("lamp.complete.red");
    Play acting = go(opening(Mode.PRACTICE), "promise", "agree", HINT, HINT, HINT);
    assertThat(acting.hints().given())
        .extracting(hint -> hint.words().en())
        .anyMatch(words -> words.startsWith("hint.due"))
        .anyMatch(words -> words.startsWith("hint.do"));
  }

  @Test
  void aHintMovesNothingAndMarksItsTurnAsHelped() {
    Play before = go(opening(Mode.PRACTICE), "feel");
    Play hinted = go(before, HINT);

    assertThat(hinted.transcript()).isEqualTo(before.transcript());
    assertThat(hinted.emotion()).isEqualTo(before.emotion());
    assertThat(hinted.turn()).isEqualTo(before.turn());
    assertThat(hinted.fingerprint()).isNotEqualTo(before.fingerprint());
    assertThat(hinted.helped()).isEqualTo(before.helped());
    assertThat(go(hinted, new Input.Said("the lamp is broken")).helped()).contains(2);
    assertThat(go(hinted, new Input.Said("the lamp is broken")).hints().given()).isEmpty();
  }

  @Test
  void hintsAreFreeOutsideATestAndLimitedAndPricedInIt() {
    Play free = opening(Mode.PRACTICE);
    assertThat(go(free, HINT, HINT, "bye").debrief().ledger())
        .noneMatch(line -> line.part() == Debrief.Part.HINTS);

    Play test = opening(Mode.TEST);
    assertThat(test.hints().left()).hasValue(2);
    assertThat(test.hints().price()).isEqualTo(3);
    Play used = go(test, HINT, "feel", HINT, "plan");
    assertThat(used.hints().left()).hasValue(0);
    assertThat(used.hints().more()).isFalse();
    assertThat(refused(used, HINT)).containsExactly(why(TurnEvent.Why.NO_MORE_HINTS));

    Debrief without = go(test, "feel", "plan", "bye").debrief();
    Debrief with = go(used, "bye").debrief();
    assertThat(with.ledger())
        .last()
        .satisfies(
            line -> {
              assertThat(line.part()).isEqualTo(Debrief.Part.HINTS);
              assertThat(line.tenths()).isEqualTo(-60);
              assertThat(line.outOfTenths()).isZero();
              assertThat(line.reason().because().en()).isNotBlank();
            });
    assertThat(sum(with)).isEqualTo(sum(without) - 60);
    assertThat(with.total()).isEqualTo((int) Math.round(sum(with) / 10.0));
  }

  private static int sum(Debrief debrief) {
    return debrief.ledger().stream().mapToInt(Debrief.LedgerLine::tenths).sum();
  }

  @Test
  void aStruckOfferTakesItsPromiseWithItAndBringsItBack() {
    Play promised = go(opening(Mode.PRACTICE), "promise");
    Play struck = go(promised, new Input.Corrected(CALL_BACK, false));
    assertThat(struck.promises()).isEmpty();
    assertThat(go(struck, new Input.Corrected(CALL_BACK, true)).promises())
        .isEqualTo(promised.promises());
  }

  @Test
  void whatWasHalfHeardCountsOnceTheTraineeSaysItWasMeant() {
    Play play = go(opening(Mode.PRACTICE), new Input.Said(HALF_A_LAMP));
    assertThat(play.proposal().offers()).isEmpty();
    assertThat(play.halfHeard()).extracting(offer -> offer.element().id()).containsExactly(SPARE);

    Play meant = go(play, new Input.Corrected(SPARE, true));
    assertThat(meant.proposal().offers())
        .extracting(offer -> offer.element().id())
        .containsExactly(SPARE);
    assertThat(meant.halfHeard()).isEmpty();
    assertThat(meant.stage()).isEqualTo(motcoach.method.Stage.PROPOSE);
    assertThat(meant.turn()).isEqualTo(play.turn());
    assertThat(go(play, new Input.Corrected(SPARE, false)).halfHeard()).isEmpty();
    assertThat(go(play, "feel").halfHeard()).isEmpty();
  }

  @Test
  void nothingElseCanBeAddedToTheCard() {
    Play play = go(opening(Mode.PRACTICE), "feel");
    assertThat(refused(play, new Input.Corrected(SPARE, true)))
        .containsExactly(why(TurnEvent.Why.NO_SUCH_OFFER));
  }

  @Test
  void theSameInputsGiveTheSamePlayWhateverWasTakenBackOrHinted() {
    SplittableRandom random = new SplittableRandom(5);
    for (int run = 0; run < 200; run++) {
      Mode mode = Mode.values()[run % 3];
      Play play = opening(mode);
      List<Input> inputs = new ArrayList<>();
      for (int step = 0; step < 25 && !play.over(); step++) {
        Input input = anything(random, play);
        inputs.add(input);
        play = play.take(input).play();
      }
      Play again = opening(mode);
      for (Input input : inputs) {
        again = again.take(input).play();
      }
      assertThat(again).as("%s", inputs).isEqualTo(play);
      assertThat(again.fingerprint()).isEqualTo(play.fingerprint());
      assertThat(again.canGoBack()).isEqualTo(play.canGoBack());
      Debrief debrief = play.debrief();
      assertThat(debrief.total()).isEqualTo((int) Math.round(sum(debrief) / 10.0)).isNotNegative();
      assertThat(play.helped()).allMatch(turn -> turn <= again(inputs, mode).turn());
    }
  }

  private static Play again(List<Input> inputs, Mode mode) {
    Play play = opening(mode);
    for (Input input : inputs) {
      play = play.take(input).play();
    }
    return play;
  }

  private static Input anything(SplittableRandom random, Play play) {
    int kind = random.nextInt(10);
    if (kind < 2) {
      return BACK;
    } else if (kind < 4) {
      return HINT;
    } else if (kind < 8 && !play.options().isEmpty()) {
      return new Input.Chose(play.options().get(random.nextInt(play.options().size())).id());
    } else if (kind == 8 && !play.actions().isEmpty()) {
      return new Input.Did(play.actions().get(0).id());
    }
    return new Input.Said(random.nextBoolean() ? "the lamp is broken" : "xqzt");
  }

  /** Names the spare lamp too vaguely to be sure. */
  private static final String HALF_A_LAMP = "The lamp is broken. I can find a spare lamp.";
}
