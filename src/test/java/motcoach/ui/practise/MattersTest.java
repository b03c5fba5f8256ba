package motcoach.ui.practise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.Contact;
import motcoach.scenario.Expectation;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Promise;
import motcoach.scenario.Setup;
import motcoach.ui.story.ParcelStory;
import motcoach.ui.story.ScriptedPlay;
import org.junit.jupiter.api.Test;

class MattersTest {
  private final Play start =
      ScriptedPlay.begin(ParcelStory.scenario(), new Setup(Mode.GUIDED, Language.EN, 1));

  private Play after(int turns) {
    Play play = start;
    for (int turn = 0; turn < turns; turn++) {
      play = play.take(new Input.Said("words")).play();
    }
    return play;
  }

  @Test
  void hiddenExpectationsAreNowhere() {
    assertThat(Matters.said(start)).extracting(Expectation::id).containsExactly("where", "when");
    assertThat(Matters.unsaid(start)).extracting(Expectation::id).containsExactly("cert");
  }

  @Test
  void somebodyElseIsWhoListensOtherThanTheCustomer() {
    assertThat(Matters.somebodyElse(start)).isEmpty();
    assertThat(Matters.somebodyElse(start.take(new Input.Said(ScriptedPlay.RING)).play()))
        .map(Contact::id)
        .contains("depot");
    assertThat(Matters.somebodyElse(start.take(new Input.Said(ScriptedPlay.HANG_UP)).play()))
        .isEmpty();
  }

  @Test
  void aCueIsTheCustomersOwnLine() {
    assertThat(Matters.cue(start, Matters.unsaid(start).get(0)).map(Text::en))
        .contains("I just need the paper.");
  }

  @Test
  void goalsAreThoseOfTheStage() {
    assertThat(Matters.goals(after(1)))
        .extracting(verdict -> verdict.criterion().id())
        .containsExactly("concrete");
  }

  @Test
  void anElementOnlyNamesExpectationsThatWereHeard() {
    assertThat(Matters.answered(start, ParcelStory.scenario().elements().get(0))).isEmpty();
    assertThat(Matters.answered(after(2), ParcelStory.scenario().elements().get(0)))
        .extracting(Text::en)
        .containsExactly("The certificate inside, by Thursday");
  }

  @Test
  void theNextPromiseIsTheOpenOneWithATime() {
    assertThat(Matters.next(start)).isEqualTo(Optional.empty());
    assertThat(Matters.next(after(2)).map(promise -> promise.due())).contains(15 * 60);
  }

  @Test
  void promisesThatStillBindComeFirstAndThoseThatNoLongerDoLast() {
    assertThat(
            Matters.inOrder(
                List.of(
                    promise("anew", 10, Promise.State.RENEGOTIATED),
                    promise("broken", 5, Promise.State.BROKEN),
                    promise("no time", -1, Promise.State.OPEN),
                    promise("kept", 20, Promise.State.KEPT),
                    promise("later", 90, Promise.State.OPEN),
                    promise("early", 15, Promise.State.EARLY),
                    promise("soon", 60, Promise.State.OPEN))))
        .extracting(Promise::element)
        .containsExactly("soon", "later", "no time", "early", "kept", "anew", "broken");
  }

  private static Promise promise(String element, int due, Promise.State state) {
    return new Promise(element, "I will", due, 1, state);
  }
}
