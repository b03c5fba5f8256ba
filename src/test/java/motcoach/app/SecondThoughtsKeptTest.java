package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.Attempt;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.scenario.Input;
import motcoach.scenario.Line;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Setup;
import motcoach.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps back and hints in the real journal of a real story: resumed, the play is the same. */
class SecondThoughtsKeptTest {
  private static final Content CONTENT = Content.read(Optional.empty());
  private static final Learner LEARNER =
      new Learner(new UUID(0, 3), "Lin", Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH);

  @TempDir Path folder;

  private static Rehearsals rehearsals(Store store) {
    return new Rehearsals(
        store.journal(), CONTENT.library(), CONTENT.plays(), Clock.systemUTC(), UUID::randomUUID);
  }

  private static final List<Input> TALK =
      List.of(
          new Input.Said("This is Lin. I'm sorry you had to call three times."),
          new Input.Hint(),
          new Input.Said("That is not my department."),
          new Input.Back(),
          new Input.Hint(),
          new Input.Hint(),
          new Input.Said("What do you need the paper for, and by when?"),
          new Input.Did("look-up"),
          new Input.Back(),
          new Input.Back(),
          new Input.Said("Blue mountains sleep slowly."));

  @Test
  void aTalkWithStepsBackAndHintsIsResumedExactly() {
    for (Mode mode : List.of(Mode.GUIDED, Mode.PRACTICE)) {
      resume(mode);
    }
  }

  private void resume(Mode mode) {
    Path data = folder.resolve(mode.id());
    UUID attempt;
    Play before;
    try (Store store = Store.open(data)) {
      store.learners().add(LEARNER);
      Library.Entry entry = CONTENT.library().find("service-basics", "s-02-parcel").orElseThrow();
      Rehearsal rehearsal =
          rehearsals(store).begin(LEARNER, entry, new Setup(mode, Language.EN, 4));
      for (Input input : TALK) {
        rehearsal.take(input);
      }
      before = rehearsal.play();
      attempt = rehearsal.attempt().id();
    }
    assertThat(before.transcript().stream().filter(Line::takenBack)).hasSizeGreaterThan(1);
    try (Store store = Store.open(data)) {
      Rehearsals.Resumed resumed = rehearsals(store).resume(attempt).orElseThrow();
      assertThat(resumed.exact()).isTrue();
      Play after = resumed.rehearsal().play();
      assertThat(after).isEqualTo(before);
      assertThat(after.canGoBack()).isEqualTo(before.canGoBack());
      assertThat(after.take(new Input.Back()).play())
          .isEqualTo(before.take(new Input.Back()).play());
      assertThat(after.hints()).isEqualTo(before.hints());
      assertThat(store.chain().verify().whole()).isTrue();
    }
  }

  @Test
  void hintsOfATestStandInTheResultAndAreTheOnlyHelp() {
    try (Store store = Store.open(folder)) {
      store.learners().add(LEARNER);
      Library.Entry entry = CONTENT.library().find("service-basics", "s-02-parcel").orElseThrow();
      Rehearsal test =
          rehearsals(store).begin(LEARNER, entry, new Setup(Mode.TEST, Language.EN, 4));
      test.take(new Input.Hint());
      test.take(new Input.Said("This is Lin. I'm sorry you had to call three times."));
      test.take(new Input.Back());
      test.take(new Input.Said("What do you need the paper for, and by when?"));
      test.abandon();
      Attempt ended = store.journal().attempt(test.attempt().id()).orElseThrow();

      assertThat(ended.turns()).isEqualTo(3);
      assertThat(store.journal().showing(ended.id()).orElseThrow().helped()).isEqualTo(1);
      assertThat(test.play().debrief().ledger())
          .last()
          .matches(line -> line.tenths() < 0 && line.outOfTenths() == 0);
    }
  }
}
