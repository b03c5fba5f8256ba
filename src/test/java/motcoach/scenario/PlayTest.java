package motcoach.scenario;

import static motcoach.scenario.TestStory.CALL_BACK;
import static motcoach.scenario.TestStory.GUEST;
import static motcoach.scenario.TestStory.LAMP;
import static motcoach.scenario.TestStory.NEW_ROOM;
import static motcoach.scenario.TestStory.NOON;
import static motcoach.scenario.TestStory.READING;
import static motcoach.scenario.TestStory.SPARE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import motcoach.expression.Category;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Rule;
import motcoach.expression.RuleBook;
import motcoach.expression.RuleSet;
import motcoach.expression.ToneConstants;
import motcoach.method.FiveC;
import motcoach.method.Language;
import motcoach.method.Stage;
import org.junit.jupiter.api.Test;

class PlayTest {
  private static final ToneConstants TONE =
      new ToneConstants(50, 12, 10, 50, 10, 0.4, 20, 39, Map.of(), Map.of());
  private static final ExpressionReader READER =
      new ExpressionReader(RuleBook.compile(List.of()).book(), TONE);
  private static final Engine ENGINE = new Engine(READER, TestStory.tuning());

  private static Play opening() {
    return opening(1);
  }

  private static Play opening(long seed) {
    return ENGINE.begin(TestStory.scenario(), new Setup(Mode.PRACTICE, Language.EN, seed));
  }

  /** Options by id, actions after @. */
  private static Play play(String... moves) {
    return go(opening(), moves);
  }

  private static Play go(Play play, String... moves) {
    Play now = play;
    for (String move : moves) {
      Input input = move.startsWith("@") ? new Input.Did(move.substring(1)) : new Input.Chose(move);
      Turned turned = now.take(input);
      assertThat(turned.events()).as(move).noneMatch(TurnEvent.NotPossible.class::isInstance);
      now = turned.play();
    }
    return now;
  }

  @Test
  void opensWithTheCustomersLineAndWhatItVoicesAndHints() {
    Play play = opening();

    assertThat(play.transcript()).extracting(Line::who).containsExactly(GUEST);
    assertThat(play.expectations())
        .containsEntry(LAMP, Expectation.State.VOICED)
        .containsEntry(READING, Expectation.State.CUED);
    assertThat(play.emotion()).isEqualTo(-25);
    assertThat(play.turn()).isZero();
  }

  @Test
  void takingAnInputLeavesThePlayItWasTakenFromAsItWas() {
    Play before = opening();
    String fingerprint = before.fingerprint();

    Play after = before.take(new Input.Chose("feel")).play();

    assertThat(before.fingerprint()).isEqualTo(fingerprint);
    assertThat(after.fingerprint()).isNotEqualTo(fingerprint);
    assertThat(before.take(new Input.Chose("feel")).play()).isEqualTo(after);
  }

  @Test
  void aNamedFeelingLiftsTheFirstTimeLessTheSecondAndThenNoMore() {
    assertThat(play("feel").emotion()).isEqualTo(-15);
    assertThat(play("feel", "feel").emotion()).isEqualTo(-11);
    assertThat(play("feel", "feel", "feel").emotion()).isEqualTo(-11);
  }

  @Test
  void anApologyLiftsEarlyLessLaterAndHurtsTheThirdTime() {
    assertThat(play("sorry").emotion()).isEqualTo(-17);
    assertThat(play("closed", "closed", "sorry").emotion()).isEqualTo(-21);
    assertThat(play("sorry", "sorry").emotion()).isEqualTo(-17);
    assertThat(play("sorry", "sorry", "sorry").emotion()).isEqualTo(-23);
  }

  @Test
  void lossesWeighHalfAsMuchAgain() {
    assertThat(play("blame").emotion()).isEqualTo(-47);
    assertThat(play("blame").emotionLine())
        .last()
        .satisfies(step -> assertThat(step.reason().quote()).contains("What did you do to it"));
  }

  @Test
  void askingForDataHurtsFirstButNotAfterCare() {
    assertThat(play("form").emotion()).isEqualTo(-34);
    assertThat(play("feel", "form").emotion()).isEqualTo(-15);
  }

  @Test
  void farBelowThePlatformAnAnswerCountsOnlyInPartUntilAFeelingWasNamed() {
    int calm = play("plan").emotion() - play().emotion();
    int beyondReason = play("blame", "plan").emotion() - play("blame").emotion();
    int heard = play("blame", "feel", "plan").emotion() - play("blame", "feel").emotion();

    assertThat(calm).isEqualTo(8);
    assertThat(beyondReason).isEqualTo(3);
    assertThat(heard).isEqualTo(8);
  }

  @Test
  void theSpecificQuestionOpensWhatWasNotSaid() {
    Play play = play("purpose");

    assertThat(play.expectations()).containsEntry(READING, Expectation.State.ACKNOWLEDGED);
    assertThat(play.transcript())
        .last()
        .extracting(Line::words)
        .isEqualTo("I read to my child at nine.");
  }

  @Test
  void somethingElseOpensOneHintedNeedAndAnyProblemOpensNone() {
    assertThat(play("more").expectations()).containsEntry(READING, Expectation.State.VOICED);
    assertThat(play("problem").expectations()).containsEntry(READING, Expectation.State.CUED);
  }

  @Test
  void aKindQuestionBesideWordsThatPushAwayOpensNothing() {
    Play play = negativeReading().begin(TestStory.scenario(), opening().setup());

    assertThat(play.take(new Input.Chose("purpose")).play().expectations())
        .containsEntry(READING, Expectation.State.CUED);
  }

  /** Plays in which every line reads as a refusal. */
  private static Engine negativeReading() {
    return reading(fault("need", Category.REFUSAL, 2));
  }

  private static Engine reading(Rule... faults) {
    RuleSet rules = new RuleSet(Language.EN, Map.of(), List.of(), List.of(faults));
    return new Engine(
        new ExpressionReader(RuleBook.compile(List.of(rules)).book(), TONE), TestStory.tuning());
  }

  private static Rule fault(String word, Category category, int weight) {
    return new Rule(
        "en.test." + word,
        Optional.of(category),
        Optional.empty(),
        Optional.empty(),
        weight,
        List.of(word),
        List.of(),
        Rule.Negated.STAYS,
        Set.of(),
        Set.of(),
        TestStory.text("why"),
        List.of("better"),
        List.of("I «" + word + "» it."),
        List.of("I want it."));
  }

  @Test
  void theChangeIsTheWordingThatWeighsMostOverTheWholeTalk() {
    Play play =
        reading(fault("need", Category.REFUSAL, 2), fault("must", Category.JARGON_INTERNAL, 3))
            .begin(TestStory.scenario(), opening().setup());
    for (String words : List.of("I need the form.", "You must wait.", "I need it signed.")) {
      play = play.take(new Input.Said(words)).play();
    }
    assertThat(play.debrief().change())
        .hasValueSatisfying(
            change -> {
              assertThat(change.own()).isEqualTo("I need the form.");
              assertThat(change.times()).isEqualTo(2);
            });
  }

  @Test
  void withoutTrustItStaysClosed() {
    Play play = play("blame", "purpose");

    assertThat(play.trust()).isLessThan(35);
    assertThat(play.expectations()).containsEntry(READING, Expectation.State.CUED);
  }

  @Test
  void aVoicedNeedThatIsNamedIsAcknowledgedAndAPlanAnswersIt() {
    assertThat(play("say-lamp").expectations()).containsEntry(LAMP, Expectation.State.ACKNOWLEDGED);
    assertThat(play("say-lamp", "plan").expectations())
        .containsEntry(LAMP, Expectation.State.ANSWERED);
  }

  @Test
  void aPlanEndsTheExploring() {
    assertThat(play("feel").stage()).isEqualTo(Stage.EXPLORE);
    assertThat(play("plan").stage()).isEqualTo(Stage.PROPOSE);
  }

  @Test
  void theLampsTellWhatIsMissingImpossibleOrTooMuch() {
    Proposal none = play("feel").proposal();
    Proposal good = play("plan").proposal();
    Proposal tooMuch = play("suite").proposal();

    assertThat(none.complete().green()).isFalse();
    assertThat(List.of(good.complete(), good.realistic(), good.winWin()))
        .allMatch(Proposal.LampState::green);
    assertThat(tooMuch.realistic().green()).isFalse();
    assertThat(tooMuch.winWin().green()).isFalse();
    assertThat(tooMuch.realistic().because().en()).startsWith("lamp.realistic.impossible");
  }

  @Test
  void whatWasNotMeantIsStruckOutAtNoCost() {
    Play before = play("suite", "plan");

    Play after = before.take(new Input.Corrected(NEW_ROOM, false)).play();

    assertThat(before.proposal().realistic().green()).isFalse();
    assertThat(after.proposal().realistic().green()).isTrue();
    assertThat(after.emotion()).isEqualTo(before.emotion());
    assertThat(after.turn()).isEqualTo(before.turn());
  }

  @Test
  void aTimeNamedWithAPlanMakesAPromiseWithThatTime() {
    assertThat(play("promise").promises())
        .singleElement()
        .satisfies(
            promise -> {
              assertThat(promise.element()).isEqualTo(CALL_BACK);
              assertThat(promise.due()).isEqualTo(NOON + 30);
              assertThat(promise.state()).isEqualTo(Promise.State.OPEN);
            });
  }

  @Test
  void aPromiseIsKeptEarlyOrBroken() {
    Play kept = play("promise", "agree", "@wait", "@wait", "@call-guest");
    Play early = play("promise", "agree", "@call-guest");
    Play broken = play("promise", "agree", "@wait", "@wait", "@wait", "@wait");

    assertThat(kept.promises()).extracting(Promise::state).containsExactly(Promise.State.KEPT);
    assertThat(early.promises()).extracting(Promise::state).containsExactly(Promise.State.EARLY);
    assertThat(broken.promises()).extracting(Promise::state).containsExactly(Promise.State.BROKEN);
    assertThat(broken.emotion()).isLessThan(early.emotion() - 30);
  }

  @Test
  void emptyComfortComesHomeOnceWhenTheMatterIsLookedBackOn() {
    Play honest = play("plan", "agree", "@call-guest");
    Play empty = play("soon", "plan", "agree", "@call-guest");
    Play firm = play("soon", "promise", "agree", "@call-guest");

    assertThat(empty.emotion()).isEqualTo(honest.emotion() - 27);
    assertThat(empty.emotionLine())
        .last()
        .satisfies(step -> assertThat(step.reason().quote()).contains("It will be seen to"));
    assertThat(firm.emotionLine())
        .noneMatch(step -> step.reason().because().en().equals("empty-promise-surfaced"));
  }

  @Test
  void aNewTimeBeforeTheOldOneLapsedIsARenegotiation() {
    assertThat(play("promise", "later").promises())
        .extracting(Promise::state)
        .containsExactly(Promise.State.RENEGOTIATED, Promise.State.OPEN);
  }

  @Test
  void waitingGoesOnToTheNextEventAndEventsHappenInOrderOfTime() {
    Play play = play("plan", "agree", "@wait");

    assertThat(play.minute()).isEqualTo(NOON + 20);
    assertThat(play.tasks()).containsEntry("bring", TaskCard.State.DONE);
    assertThat(play.transcript()).last().extracting(Line::words).isEqualTo("On its way");
  }

  @Test
  void waitingStopsWhereAnActionOpens() {
    Play play = play("plan", "agree", "@wait", "@wait", "@wait");

    assertThat(play.minute()).isEqualTo(TestStory.OPENS + 3);
    assertThat(play.actions()).extracting(Action::id).contains("lock-up");
    assertThat(play("plan", "agree", "@wait", "@wait").actions())
        .extracting(Action::id)
        .doesNotContain("lock-up");
  }

  @Test
  void silenceOnAnOpenLineHurtsUnlessItWasAnnounced() {
    assertThat(play("@look").emotion()).isEqualTo(-25 - 12);
    assertThat(play("wait", "@look").emotion()).isEqualTo(-25);
  }

  @Test
  void wordsInWhichNothingIsRecognisedCostNothing() {
    Turned turned = opening().take(new Input.Said("xqzt blorp"));

    assertThat(turned.events()).anyMatch(TurnEvent.NotUnderstood.class::isInstance);
    assertThat(turned.play().turn()).isZero();
    assertThat(turned.play().emotion()).isEqualTo(-25);
    assertThat(turned.play().patience()).isEqualTo(3);
    assertThat(turned.play().transcript()).last().extracting(Line::words).isEqualTo("Pardon?");
  }

  @Test
  void anImpossibleInputChangesNothingAndSaysWhy() {
    Play play = opening();

    assertThat(play.take(new Input.Said("  ")).events())
        .containsExactly(new TurnEvent.NotPossible(TurnEvent.Why.EMPTY));
    assertThat(play.take(new Input.Chose("nothing")).events())
        .containsExactly(new TurnEvent.NotPossible(TurnEvent.Why.NO_SUCH_OPTION));
    assertThat(play.take(new Input.Did("call-guest")).events())
        .containsExactly(new TurnEvent.NotPossible(TurnEvent.Why.NO_SUCH_ACTION));
    assertThat(play.take(new Input.Corrected(SPARE, false)).events())
        .containsExactly(new TurnEvent.NotPossible(TurnEvent.Why.NO_SUCH_OFFER));
    assertThat(play("plan", "agree").take(new Input.Said("hello")).events())
        .containsExactly(new TurnEvent.NotPossible(TurnEvent.Why.NOBODY_ON_LINE));
    assertThat(play("bye").take(new Input.Chose("feel")).events())
        .containsExactly(new TurnEvent.NotPossible(TurnEvent.Why.OVER));
  }

  @Test
  void criteriaCountOnlyWithAnOpportunityAndAViolationStands() {
    assertThat(outcome(play("feel"), "listen")).isEqualTo(Verdict.Outcome.MET);
    assertThat(outcome(play("form"), "listen")).isEqualTo(Verdict.Outcome.VIOLATED);
    assertThat(outcome(play("feel"), "concrete")).isEqualTo(Verdict.Outcome.NO_OPPORTUNITY);
    assertThat(outcome(play("plan"), "concrete")).isEqualTo(Verdict.Outcome.NOT_SEEN);
    assertThat(outcome(play("feel", "blame"), "kind")).isEqualTo(Verdict.Outcome.VIOLATED);
    assertThat(outcome(play("blame", "feel"), "kind")).isEqualTo(Verdict.Outcome.VIOLATED);
  }

  private static Verdict.Outcome outcome(Play play, String criterion) {
    return play.verdicts().stream()
        .filter(verdict -> verdict.criterion().id().equals(criterion))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  @Test
  void theCustomerEndsTheTalkAtTheFloorAndTheFirstFittingEndingIsTold() {
    Play floor = play("blame", "blame", "blame", "blame");
    assertThat(floor.over()).isTrue();
    assertThat(floor.ending()).map(Ending::id).contains("sad");

    assertThat(play("feel", "sorry", "purpose", "plan", "bye").ending())
        .map(Ending::id)
        .contains("happy");
  }

  @Test
  void patienceEndsAfterQuestionsWithoutAKindWord() {
    Play play = play("closed", "closed", "closed");

    assertThat(play.patience()).isEqualTo(2);
    assertThat(play.emotion()).isEqualTo(-31);
  }

  @Test
  void theSameSeedGivesTheSamePlayAndAnotherMayGiveAnotherLine() {
    assertThat(go(opening(7), "feel", "plan")).isEqualTo(go(opening(7), "feel", "plan"));
    assertThat(
            java.util.stream.LongStream.range(0, 20)
                .mapToObj(seed -> opening(seed).transcript().get(0).words())
                .distinct())
        .hasSize(2);
  }

  @Test
  void theFiveCStandAsTheStoryStands() {
    assertThat(play("plan", "agree").fiveC()).containsEntry(FiveC.COMPLETE, 0);
    assertThat(play("plan", "agree", "@call-guest").fiveC()).containsEntry(FiveC.COMPLETE, 2);
  }

  @Test
  void everyLedgerAddsUpAndEveryLineHasAReasonWhateverIsDone() {
    SplittableRandom random = new SplittableRandom(20261123);
    for (int run = 0; run < 300; run++) {
      Play play = opening(run);
      List<Input> inputs = new ArrayList<>();
      for (int turn = 0; turn < 12 && !play.over(); turn++) {
        Input input = anything(random, play);
        inputs.add(input);
        play = play.take(input).play();
      }
      Debrief debrief = play.debrief();
      int tenths = debrief.ledger().stream().mapToInt(Debrief.LedgerLine::tenths).sum();
      assertThat(debrief.total()).as("%s", inputs).isEqualTo((int) Math.round(tenths / 10.0));
      assertThat(debrief.ledger().stream().mapToInt(Debrief.LedgerLine::outOfTenths).sum())
          .isEqualTo(1000);
      assertThat(debrief.ledger())
          .allMatch(line -> line.tenths() >= 0 && line.tenths() <= line.outOfTenths())
          .allMatch(line -> !line.reason().because().en().isBlank());
      assertThat(debrief).isEqualTo(replay(run, inputs).debrief());
    }
  }

  private static Play replay(long seed, List<Input> inputs) {
    Play play = opening(seed);
    for (Input input : inputs) {
      play = play.take(input).play();
    }
    return play;
  }

  private static Input anything(SplittableRandom random, Play play) {
    int kind = random.nextInt(10);
    if (kind < 7 && !play.options().isEmpty()) {
      return new Input.Chose(play.options().get(random.nextInt(play.options().size())).id());
    } else if (kind < 9 && !play.actions().isEmpty()) {
      return new Input.Did(play.actions().get(random.nextInt(play.actions().size())).id());
    }
    return kind == 9 ? new Input.Said("words that mean nothing") : new Input.Did(Play.WAIT);
  }

  @Test
  void theStrengthIsTheQuestionThatOpenedSomethingUnsaidElseTheWeightiestCriterion() {
    assertThat(play("feel", "purpose", "plan", "bye").debrief().strength())
        .flatMap(moment -> moment.reason().quote())
        .contains("What do you need it for");
    assertThat(play("feel", "plan", "bye").debrief().strength())
        .flatMap(moment -> moment.reason().quote())
        .contains("Without light, that is annoying.");
  }

  @Test
  void theDebriefQuotesTheTraineeAndNamesWhatStayedUnsaid() {
    Debrief debrief = play("form", "plan", "bye").debrief();

    assertThat(debrief.expectations())
        .filteredOn(expected -> expected.expectation().id().equals(READING))
        .allMatch(expected -> !expected.discovered());
    assertThat(debrief.change())
        .map(change -> change.possible().en())
        .contains("What do you need it for?");
    assertThat(debrief.curves().unhandled()).last().isEqualTo(-100);
    assertThat(debrief.curves().perfect()).last().isEqualTo(50);
    assertThat(debrief.curves().actual()).hasSameSizeAs(debrief.curves().fixed());
    assertThat(debrief.proposal().offers())
        .extracting(offer -> offer.element().id())
        .containsExactly(SPARE);
    assertThat(debrief.fiveC()).extracting(Debrief.CResult::level).containsOnly(Optional.empty());
  }
}
