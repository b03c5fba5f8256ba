package motcoach.ui.practise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import motcoach.expression.Finding;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.JournalRow;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.progress.StoreException;
import motcoach.scenario.Input;
import motcoach.scenario.Line;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.scenario.TurnEvent;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.story.Desk;
import motcoach.ui.story.ParcelStory;
import motcoach.ui.story.ScriptedPlay;
import org.junit.jupiter.api.Test;

class PractiseViewModelTest {
  private final Desk desk = new Desk();
  private final PractiseViewModel model =
      new PractiseViewModel(desk.talk(), new CurrentThreadTasks(), desk.went::add);

  private void open(Mode mode) {
    model.open(() -> desk.opened(mode, Language.EN));
  }

  private void say(String words) {
    model.wordsProperty().set(words);
    model.say();
  }

  private UUID attempt() {
    return desk.journal.attempts(desk.learner.id(), 1).get(0).id();
  }

  @Test
  void opensWithTheCustomersFirstLine() {
    open(Mode.PRACTICE);

    assertThat(model.phaseProperty().get()).isEqualTo(Phase.TALKING);
    assertThat(model.lines())
        .extracting(Line::words)
        .containsExactly("Third call today. Where is it?");
    assertThat(model.keptProperty().get()).isEqualTo(Kept.NOTHING_YET);
  }

  @Test
  void nothingWaitsUntilOwnWordsCanBeHeard() {
    open(Mode.PRACTICE);
    model.toggleOptions();
    model.choose(model.playProperty().get().options().get(0));

    assertThat(desk.aside).as("is still to be done").hasSize(1);
    assertThat(model.keptProperty().get()).isEqualTo(Kept.KEPT);
    assertThat(model.failureProperty().get()).isNull();
  }

  @Test
  void aSentTurnIsKeptBeforeTheBoxIsCleared() {
    open(Mode.PRACTICE);
    say("I'm sorry you had to call three times.");

    assertThat(desk.journal.rows(attempt())).hasSize(1);
    assertThat(model.keptProperty().get()).isEqualTo(Kept.KEPT);
    assertThat(model.wordsProperty().get()).isEmpty();
    assertThat(model.lines()).hasSize(3);
    assertThat(model.playProperty().get().stage()).isEqualTo(Stage.PROPOSE);
  }

  @Test
  void wordsThatCouldNotBeKeptStayInTheBox() {
    open(Mode.PRACTICE);
    desk.journal.failWith(StoreException.Kind.FULL);
    say("I'm sorry.");

    assertThat(model.wordsProperty().get()).isEqualTo("I'm sorry.");
    assertThat(model.keptProperty().get()).isEqualTo(Kept.NOT_KEPT);
    assertThat(model.failureProperty().get()).isInstanceOf(StoreException.class);
    assertThat(model.lines()).hasSize(1);
    assertThat(model.busyProperty().get()).isFalse();

    desk.journal.recover();
    model.say();
    assertThat(model.keptProperty().get()).isEqualTo(Kept.KEPT);
    assertThat(model.failureProperty().get()).isNull();
  }

  @Test
  void blankWordsGoNowhere() {
    open(Mode.PRACTICE);
    say("  \n ");

    assertThat(model.notPossibleProperty().get()).isEqualTo(TurnEvent.Why.EMPTY);
    assertThat(desk.journal.rows(attempt())).isEmpty();
  }

  @Test
  void noWordsAreAskedForWhileNobodyWouldHearThem() {
    open(Mode.PRACTICE);
    say(ScriptedPlay.HANG_UP);
    say("");

    assertThat(model.notPossibleProperty().get()).isEqualTo(TurnEvent.Why.NOBODY_ON_LINE);
    assertThat(desk.journal.rows(attempt())).hasSize(1);
  }

  @Test
  void wordsThatWereNotUnderstoodOpenTheOptions() {
    open(Mode.PRACTICE);
    assertThat(model.optionsShownProperty().get()).isFalse();
    say("???");

    assertThat(model.notUnderstoodProperty().get()).isTrue();
    assertThat(model.optionsShownProperty().get()).isTrue();

    say("Let me look.");
    assertThat(model.notUnderstoodProperty().get()).isFalse();
    assertThat(model.optionsShownProperty().get()).isFalse();
  }

  @Test
  void guidedKeepsTheOptionsOpenAndTestNeverShowsThem() {
    open(Mode.GUIDED);
    assertThat(model.optionsShownProperty().get()).isTrue();

    open(Mode.TEST);
    model.toggleOptions();
    assertThat(model.optionsShownProperty().get()).isFalse();
    say("???");
    assertThat(model.optionsShownProperty().get()).isFalse();
  }

  @Test
  void choosingAnOptionLeavesTypedWordsAlone() {
    open(Mode.PRACTICE);
    model.wordsProperty().set("half a thought");
    model.choose(model.playProperty().get().options().get(0));

    assertThat(model.wordsProperty().get()).isEqualTo("half a thought");
    assertThat(model.playProperty().get().turn()).isEqualTo(1);
  }

  @Test
  void marksAtMostTwoFindingsFaultsFirst() {
    open(Mode.PRACTICE);
    model.wordsProperty().set("I'm sorry, that is not my department, you have to wait.");
    model.readNow();

    assertThat(model.marking().marks())
        .extracting(Finding::quote)
        .containsExactlyInAnyOrder("not my department", "you have to");
  }

  @Test
  void testModeDoesNotMarkWhileTyping() {
    open(Mode.TEST);
    model.wordsProperty().set("not my department");
    model.readNow();

    assertThat(model.marking().marks()).isEmpty();
  }

  @Test
  void aDraftComesBackWithTheAttempt() {
    open(Mode.PRACTICE);
    say("I'm sorry.");
    model.wordsProperty().set("I will");
    model.pause();
    assertThat(desk.went).isEmpty();
    model.leave();
    assertThat(desk.went).isEqualTo(List.of(new Place.Home()));

    PractiseViewModel again =
        new PractiseViewModel(desk.talk(), new CurrentThreadTasks(), desk.went::add);
    UUID id = attempt();
    again.open(() -> desk.rehearsals.resume(id));

    assertThat(again.wordsProperty().get()).isEqualTo("I will");
    assertThat(again.playProperty().get().turn()).isEqualTo(1);
    assertThat(again.changedProperty().get()).isFalse();
    assertThat(again.lines()).hasSize(3);
  }

  @Test
  void thatTheScenarioHasChangedIsToldUntilTheNextTurn() {
    model.open(
        () -> Optional.of(new Rehearsals.Resumed(desk.begin(Mode.PRACTICE, Language.EN), false)));
    assertThat(model.changedProperty().get()).isTrue();
    say(" ");
    assertThat(model.changedProperty().get()).isTrue();

    say("I'm sorry.");
    assertThat(model.changedProperty().get()).isFalse();
  }

  @Test
  void anAttemptWithoutItsScenarioIsGone() {
    model.open(Optional::empty);
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.GONE);
  }

  @Test
  void anAttemptThatCannotBeOpenedSaysWhy() {
    desk.journal.failWith(StoreException.Kind.READ_ONLY);
    open(Mode.PRACTICE);
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.FAILED);
    assertThat(model.failureProperty().get()).isInstanceOf(StoreException.class);
  }

  @Test
  void theEndLeadsToTheDebrief() {
    open(Mode.PRACTICE);
    for (int turn = 1; turn <= 5; turn++) {
      say("Turn " + turn);
    }
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.OVER);
    model.toDebrief();
    assertThat(desk.went).isEqualTo(List.of(new Place.Debrief(attempt())));
  }

  @Test
  void strikingOutAnOfferIsATurnOfItsOwn() {
    open(Mode.PRACTICE);
    say("I'll ask the depot to hold it.");
    model.correct(ParcelStory.entry().scenario().elements().get(0).id(), false);

    assertThat(model.playProperty().get().proposal().offers().get(0).meant()).isFalse();
    assertThat(desk.journal.rows(attempt())).hasSize(2);
  }

  @Test
  void whatIsTakenBackStandsInTheBoxAgainAndTheTalkTellsOfIt() {
    open(Mode.PRACTICE);
    say("That is not my department.");
    int lines = model.lines().size();
    model.takeBack();

    assertThat(model.wordsProperty().get()).isEqualTo("That is not my department.");
    assertThat(desk.journal.draft(attempt())).isEqualTo("That is not my department.");
    assertThat(model.playProperty().get().turn()).isZero();
    assertThat(model.lines()).hasSize(lines - 1);
    assertThat(model.lines()).last().matches(Line::takenBack);
    assertThat(desk.journal.rows(attempt()))
        .extracting(JournalRow::input)
        .last()
        .isEqualTo(new Input.Back());
  }

  @Test
  void wordsInTheBoxAreNotOverwrittenByTakingBack() {
    open(Mode.PRACTICE);
    say("one");
    model.wordsProperty().set("half a thought");
    model.takeBack();
    assertThat(model.wordsProperty().get()).isEqualTo("half a thought");
  }

  @Test
  void nothingIsTakenBackWhereThatIsNotPossible() {
    open(Mode.TEST);
    say("one");
    model.takeBack();
    assertThat(model.playProperty().get().turn()).isEqualTo(1);
    open(Mode.PRACTICE);
    model.takeBack();
    assertThat(desk.journal.rows(attempt())).isEmpty();
  }

  @Test
  void hintsAreJournalledAndEndWithTheLast() {
    open(Mode.PRACTICE);
    model.hint();
    model.hint();
    model.hint();
    assertThat(desk.journal.rows(attempt())).hasSize(2);
    assertThat(model.playProperty().get().hints().given()).hasSize(2);
    assertThat(model.playProperty().get().hints().more()).isFalse();
  }

  @Test
  void nothingGoesOnWhileItIsPaused() {
    open(Mode.PRACTICE);
    model.pause();
    say("one");
    assertThat(model.playProperty().get().turn()).isZero();
    model.goOn();
    model.say();
    assertThat(model.playProperty().get().turn()).isEqualTo(1);
  }

  @Test
  void marksThatAreThereAlreadyAreNotDrawnAnewAndThoseWithoutWordsGo() {
    open(Mode.PRACTICE);
    List<String> drawn = new ArrayList<>();
    model
        .marking()
        .marks()
        .addListener(
            (ListChangeListener<Finding>) change -> drawn.add(change.getList().toString()));
    model.wordsProperty().set("that is not my department");
    model.readNow();
    assertThat(drawn).hasSize(1);
    model.wordsProperty().set("that is not my department, no");
    model.readNow();
    assertThat(drawn).hasSize(1);
    model.wordsProperty().set("that is not my");
    assertThat(model.marking().marks()).isEmpty();
  }

  @Test
  void marksAreSwitchedInPlaceAndStaySwitched() {
    open(Mode.PRACTICE);
    model.wordsProperty().set("not my department");
    model.readNow();
    assertThat(model.marking().marks()).hasSize(1);
    model.switchMarks();
    assertThat(model.marking().marks()).isEmpty();
    assertThat(desk.settings.get("practise.live-marks")).contains("no");

    open(Mode.PRACTICE);
    model.wordsProperty().set("not my department, really");
    model.readNow();
    assertThat(model.marking().marks()).isEmpty();
    model.switchMarks();
    assertThat(model.marking().marks()).hasSize(1);
    assertThat(desk.settings.get("practise.live-marks")).contains("yes");
  }

  @Test
  void nothingIsReadAloudUnlessThatIsChosen() {
    open(Mode.PRACTICE);
    say("one");
    assertThat(desk.spoken).allMatch(String::isEmpty);
  }

  @Test
  void theCustomersLinesAreReadWithoutAsidesInTheLanguageOfTheTalk() {
    desk.settings.put("practise.read-aloud", "yes");
    model.open(() -> desk.opened(Mode.PRACTICE, Language.ZH));
    say("您好");
    assertThat(desk.spoken).containsSubsequence("zh: 今天第三个电话了。东西到底在哪？", "", "zh: 我就是要那份文件。");
    assertThat(desk.spoken).noneMatch(spoken -> spoken.contains("您好"));
  }

  @Test
  void readingAloudFallsSilentWhenTheTalkIsPausedLeftOrSwitchedOff() {
    open(Mode.PRACTICE);
    model.switchAloud();
    assertThat(desk.settings.get("practise.read-aloud")).contains("yes");
    assertThat(desk.spoken).last().isEqualTo("en: Third call today. Where is it?");
    model.pause();
    assertThat(desk.spoken).last().isEqualTo("");
    model.goOn();
    model.switchAloud();
    desk.spoken.clear();
    say("one");
    assertThat(desk.spoken).allMatch(String::isEmpty);
    model.left();
    assertThat(desk.spoken).last().isEqualTo("");
  }

  @Test
  void aToneIsHeardWhenSomethingHappensAndSoundsAreOn() {
    open(Mode.PRACTICE);
    model.act("look-up");
    assertThat(desk.spoken).doesNotContain("ding");
    desk.settings.put("ui.sounds", "yes");
    open(Mode.PRACTICE);
    model.act("look-up");
    assertThat(desk.spoken).containsOnlyOnce("ding");
  }

  @Test
  void anEasierTalkIsOneClickAwayAndThisOneIsKept() {
    PractiseViewModel hard =
        new PractiseViewModel(
            desk.talk(() -> List.of(ParcelStory.entry(), ParcelStory.easier())),
            new CurrentThreadTasks(),
            desk.went::add);
    hard.open(() -> desk.opened(Mode.PRACTICE, Language.EN));
    assertThat(hard.strained()).isFalse();
    hard.wordsProperty().set(ScriptedPlay.RUDE);
    hard.say();
    assertThat(hard.strained()).isTrue();

    hard.wordsProperty().set("half a thought");
    hard.easier().forEach(hard::go);
    assertThat(desk.went)
        .containsExactly(
            new Place.Begin(
                "service-basics", "s-02-parcel", new Setup(Mode.GUIDED, Language.EN, 1)),
            new Place.Briefing("service-basics", "s-00-umbrella"));
    assertThat(desk.journal.attempt(attempt()).orElseThrow().finished()).isFalse();
    assertThat(desk.journal.draft(attempt())).isEqualTo("half a thought");
  }

  @Test
  void withAllHelpOnAndNothingEasierThereIsNothingToOffer() {
    open(Mode.GUIDED);
    assertThat(model.easier()).isEmpty();
  }

  void aTurnSaidAgainIsComparedAtOnceAndOnlyThatTurn() {
    Rehearsal first = desk.begin(Mode.PRACTICE, Language.EN);
    first.take(new Input.Said("one"));
    first.take(new Input.Said("two"));
    Rehearsal again = desk.rehearsals.retry(first.attempt().id(), 2).orElseThrow();
    model.open(() -> Optional.of(new Rehearsals.Resumed(again, true)));
    assertThat(model.againProperty().get()).isEmpty();

    say("two, better");
    assertThat(model.againProperty().get())
        .hasValueSatisfying(
            compared -> {
              assertThat(compared.before().words()).contains("two");
              assertThat(compared.after().words()).contains("two, better");
            });
    say("three");
    assertThat(model.againProperty().get()).isEmpty();
  }
}
