package motcoach.ui.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.progress.Choice;
import motcoach.progress.StoreException;
import motcoach.progress.drill.DrillAnswer;
import motcoach.progress.drill.Exercise;
import motcoach.progress.drill.Grade;
import motcoach.progress.drill.Mark;
import motcoach.progress.drill.Response;
import motcoach.scenario.drill.DrillItem;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Words;
import org.junit.jupiter.api.Test;

class DrillsViewModelTest {
  private static final Response RIGHT = new Response.Chosen(0);
  private static final Response WRONG = new Response.Chosen(1);

  private final DrillTable table = new DrillTable();
  private final Words words = new Words(Language.EN);

  private DrillsViewModel started() {
    DrillsViewModel model = table.model(words);
    model.load();
    model.start();
    return model;
  }

  @Test
  void everyAnswerIsKeptBeforeItIsShownAsKept() {
    table.choices(3);
    DrillsViewModel model = started();
    model.answer(RIGHT, true);
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.ANSWERED);
    assertThat(table.answers()).extracting(DrillAnswer::grade).containsExactly(Grade.EASY);
    assertThat(model.doneProperty().get()).isPresent();

    model.next();
    table.full = true;
    model.answer(WRONG, false);
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.ASKING);
    assertThat(model.failureProperty().get()).get().isInstanceOf(StoreException.class);
    assertThat(model.doneProperty().get()).isEmpty();
    assertThat(table.answers()).hasSize(1);

    table.full = false;
    model.answer(WRONG, false);
    assertThat(table.answers()).hasSize(2);
    assertThat(model.failureProperty().get()).isEmpty();
  }

  @Test
  void aSetGoesToItsEndAndThenNothingIsDue() {
    table.choices(2);
    DrillsViewModel model = started();
    for (int i = 0; i < 2; i++) {
      model.answer(RIGHT, false);
      model.next();
    }
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.END);
    assertThat(model.planProperty().get().due()).isZero();

    model.start();
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.ASKING);
    assertThat(model.exercise().reason()).isEqualTo(Exercise.Reason.AHEAD);
  }

  @Test
  void whatWasSurelyWrongComesAgainInTheSet() {
    table.choices(2);
    DrillsViewModel model = started();
    model.answer(WRONG, true);
    model.next();
    model.answer(RIGHT, false);
    model.next();
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.ASKING);
    assertThat(model.exercise().reason()).isEqualTo(Exercise.Reason.AGAIN);
  }

  @Test
  void aHintMakesARightAnswerHardForThisExerciseOnly() {
    table.choices(2);
    DrillsViewModel model = started();
    model.hint();
    model.answer(RIGHT, true);
    assertThat(table.answers().get(0).grade()).isEqualTo(Grade.HARD);
    model.next();
    assertThat(model.hintedProperty().get()).isFalse();
  }

  @Test
  void ownWordsAreJudgedByTheTraineeAfterTheProgramHasSpoken() {
    table.only(DrillItem.Kind.PROMISE);
    DrillsViewModel model = started();
    model.answer(new Response.Written("I'll call you by five today."), false);
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.JUDGING);
    assertThat(model.markProperty().get().orElseThrow().outcome()).isEqualTo(Mark.Outcome.RIGHT);
    assertThat(table.answers()).isEmpty();
    model.judge(Mark.Outcome.NEARLY);
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.ANSWERED);
    assertThat(table.answers())
        .containsExactly(
            new DrillAnswer(
                table.learner.id(),
                model.doneProperty().get().orElseThrow().exercise().key(),
                Grade.HARD,
                false,
                "I'll call you by five today.",
                table.answers().get(0).at()));
  }

  @Test
  void leavingWhileJudgingKeepsTheProgramsJudgement() {
    table.only(DrillItem.Kind.PROMISE);
    DrillsViewModel model = started();
    model.answer(new Response.Written("I'll see."), false);
    model.left();
    assertThat(table.answers()).extracting(DrillAnswer::grade).containsExactly(Grade.AGAIN);
  }

  @Test
  void pointsOfALongAnswerAreTicked() {
    table.only(DrillItem.Kind.FREE);
    DrillsViewModel model = started();
    model.answer(new Response.Written("It is only about the price."), false);
    model.tick(1);
    model.judgeAsItStands();
    assertThat(table.answers()).extracting(DrillAnswer::grade).containsExactly(Grade.GOOD);
  }

  @Test
  void answersAreInTheLanguagePractised() {
    table.only(DrillItem.Kind.PROMISE);
    table.settings.put(Choice.PRACTISE_LANGUAGE.key(), "zh");
    DrillsViewModel model = started();
    assertThat(model.languageProperty().get()).isEqualTo(Language.ZH);
    model.answer(new Response.Written("我今天五点前给您回电话。"), false);
    assertThat(model.markProperty().get().orElseThrow().outcome()).isEqualTo(Mark.Outcome.RIGHT);

    DrillsViewModel other = new DrillTable().choices(1).model(words);
    other.load();
    assertThat(other.languageProperty().get()).isEqualTo(Language.EN);
    words.use(Language.ZH);
    assertThat(other.languageProperty().get()).isEqualTo(Language.ZH);
  }

  @Test
  void theHandbookOpensAtTheConceptOnceItWasAnswered() {
    table.choices(1);
    DrillsViewModel model = started();
    model.readMore();
    assertThat(table.went).isEmpty();
    model.answer(RIGHT, false);
    model.readMore();
    assertThat(table.went).containsExactly(new Place.Handbook(Optional.of("mot.explore.listen")));
  }

  @Test
  void stoppingGoesBackToWhatIsStillDue() {
    table.choices(3);
    DrillsViewModel model = started();
    model.answer(RIGHT, false);
    model.stop();
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.START);
    assertThat(model.planProperty().get().due()).isEqualTo(2);
  }

  @Test
  void aDoubleAnswerCountsOnce() {
    table.choices(2);
    DrillsViewModel model = started();
    model.answer(RIGHT, false);
    model.answer(WRONG, true);
    assertThat(table.answers()).extracting(DrillAnswer::grade).isEqualTo(List.of(Grade.GOOD));
  }
}
