package motcoach.store;

import static motcoach.store.Samples.LEARNER;
import static motcoach.store.Samples.attempt;
import static motcoach.store.Samples.id;
import static motcoach.store.Samples.result;
import static motcoach.store.Samples.row;
import static motcoach.store.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import motcoach.method.Stage;
import motcoach.progress.Attempt;
import motcoach.progress.Journal;
import motcoach.progress.JournalRow;
import motcoach.progress.Standing;
import motcoach.progress.StoreException;
import motcoach.scenario.Input;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteJournalTest {
  @TempDir Path folder;
  private Store store;
  private Journal journal;

  @BeforeEach
  void open() {
    store = Samples.open(folder);
    journal = store.journal();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whereATalkStandsIsKeptWithItsTurnAndGoesWithItsEnd() {
    assertThat(journal.standing(id(2))).isEmpty();
    journal.append(said(2, 1, "one"), Samples.STANDING);
    Standing later = new Standing(Stage.CONFIRM, 700, 30, Optional.empty(), Optional.empty());
    journal.append(said(2, 2, "two"), later);
    assertThat(journal.standing(id(2))).contains(later);
    journal.finish(id(2), result(), Samples.SHOWING);
    assertThat(journal.standing(id(2))).isEmpty();
  }

  @Test
  void whatATalkShowedIsKeptWithItsResult() {
    assertThat(journal.showing(id(2))).isEmpty();
    journal.conclude(said(2, 1, "bye"), result(), Samples.SHOWING);
    assertThat(journal.showing(id(2))).contains(Samples.SHOWING);
  }

  @Test
  void aRetryKnowsWhatItSaysAgain() {
    Attempt first = Samples.attempt(3);
    Attempt again =
        new Attempt(
            id(4),
            first.learner(),
            first.packId(),
            first.packVersion(),
            first.packHash(),
            first.scenarioId(),
            first.setup(),
            first.startedAt(),
            Optional.of(new Attempt.Origin(id(2), 5)),
            0,
            Optional.empty());
    journal.begin(again);
    assertThat(journal.attempt(id(4))).contains(again);
  }

  @Test
  void anAttemptComesBackAsItWasBegun() {
    assertThat(journal.attempt(id(2))).contains(attempt(2));
    assertThat(journal.attempt(id(77))).isEmpty();
  }

  @Test
  void everyKindOfInputComesBackAfterReopening() {
    List<JournalRow> rows =
        List.of(
            said(2, 1, "不用担心，我马上帮您办好。"),
            row(2, 2, new Input.Chose("o-1")),
            row(2, 3, new Input.Did("look-up")),
            row(2, 4, new Input.Corrected("refund", true)),
            row(2, 5, new Input.Corrected("refund", false)),
            row(2, 6, new Input.Hint()),
            row(2, 7, new Input.Back()));
    rows.forEach(row -> journal.append(row, Samples.STANDING));
    store.close();
    open();
    assertThat(journal.rows(id(2))).isEqualTo(rows);
    assertThat(journal.attempt(id(2)).orElseThrow().turns()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " leading and trailing ",
        "它’s mixed 中英 line\nbreak\ttab",
        "a\u0000b\u0001\u007f",
        "👩‍👩‍👧 🇨🇳 𠮷",
        "'; DROP TABLE turn; --",
        "half \ud83d a character",
        "? ?1 :name $x @y %s"
      })
  void wordsComeBackToTheLetter(String words) {
    journal.append(said(2, 1, words), Samples.STANDING);
    assertThat(journal.rows(id(2))).containsExactly(said(2, 1, words));
    assertThat(store.chain().verify().whole()).isTrue();
  }

  @Test
  void aVeryLongAnswerComesBackWhole() {
    String words = "抱歉让您久等。".repeat(20_000);
    journal.append(said(2, 1, words), Samples.STANDING);
    assertThat(journal.rows(id(2))).containsExactly(said(2, 1, words));
  }

  @Test
  void aTurnThatIsNotTheNextIsRefused() {
    journal.append(said(2, 1, "one"), Samples.STANDING);
    for (int wrong : new int[] {1, 3, 0, -1}) {
      assertThatThrownBy(() -> journal.append(said(2, wrong, "x"), Samples.STANDING))
          .isInstanceOf(StoreException.class);
    }
    assertThatThrownBy(() -> journal.append(said(77, 1, "no such attempt"), Samples.STANDING))
        .isInstanceOf(StoreException.class);
    assertThat(journal.rows(id(2))).containsExactly(said(2, 1, "one"));
    assertThat(store.chain().verify().head().count()).isEqualTo(2);
    journal.append(said(2, 2, "goes on"), Samples.STANDING);
  }

  @Test
  void theLastTurnAndTheResultAreKeptTogether() {
    journal.conclude(said(2, 1, "bye"), result(), Samples.SHOWING);
    Attempt ended = journal.attempt(id(2)).orElseThrow();
    assertThat(ended.result()).contains(result());
    assertThat(ended.turns()).isEqualTo(1);
  }

  @Test
  void aLastTurnIsNotKeptWithoutItsResult() {
    journal.finish(id(2), result(), Samples.SHOWING);
    assertThatThrownBy(() -> journal.conclude(said(2, 1, "bye"), result(), Samples.SHOWING))
        .isInstanceOf(StoreException.class);
    assertThat(journal.rows(id(2))).isEmpty();
    Attempt.Result impossible =
        new Attempt.Result(Samples.NOW, Optional.empty(), 101, true, List.of());
    journal.begin(attempt(3));
    assertThatThrownBy(() -> journal.conclude(said(3, 1, "bye"), impossible, Samples.SHOWING))
        .isInstanceOf(StoreException.class);
    assertThat(journal.rows(id(3))).isEmpty();
    assertThat(store.chain().verify().whole()).isTrue();
  }

  @Test
  void aSecondResultAndATurnAfterTheResultAreRefused() {
    Attempt.Result givenUp = new Attempt.Result(Samples.NOW, Optional.empty(), 0, false, List.of());
    journal.finish(id(2), givenUp, Samples.SHOWING);
    assertThatThrownBy(() -> journal.finish(id(2), result(), Samples.SHOWING))
        .isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> journal.append(said(2, 1, "late"), Samples.STANDING))
        .isInstanceOf(StoreException.class);
    assertThat(journal.attempt(id(2)).orElseThrow().result()).contains(givenUp);
  }

  @Test
  void anAttemptIsBegunOnce() {
    assertThatThrownBy(() -> journal.begin(attempt(2))).isInstanceOf(StoreException.class);
    assertThat(journal.attempts(LEARNER.id(), 10)).containsExactly(attempt(2));
  }

  @Test
  void attemptsAreListedByTheOrderOfTheirBeginningNewestFirst() {
    // The clock went back in between: time does not count.
    journal.begin(attempt(5));
    journal.begin(attempt(3));
    assertThat(journal.attempts(LEARNER.id(), 10))
        .containsExactly(attempt(3), attempt(5), attempt(2));
    assertThat(journal.attempts(LEARNER.id(), 2)).containsExactly(attempt(3), attempt(5));
    assertThat(journal.attempts(LEARNER.id(), 0)).isEmpty();
    assertThat(journal.attempts(id(9), 10)).isEmpty();
  }

  @Test
  void aDraftIsKeptUntilItsWordsAreSaid() {
    assertThat(journal.draft(id(2))).isEmpty();
    journal.draft(id(2), "我先");
    journal.draft(id(2), "我先帮您查");
    assertThat(journal.draft(id(2))).isEqualTo("我先帮您查");
    journal.append(row(2, 1, new Input.Did("look-up")), Samples.STANDING);
    assertThat(journal.draft(id(2))).isEqualTo("我先帮您查");
    journal.append(said(2, 2, "我先帮您查一下"), Samples.STANDING);
    assertThat(journal.draft(id(2))).isEmpty();
    journal.draft(id(2), "x");
    journal.draft(id(2), "");
    assertThat(journal.draft(id(2))).isEmpty();
  }

  @Test
  void aFailureDoesNotCarryTheWords() {
    assertThatThrownBy(() -> journal.append(said(2, 9, "secret-canary"), Samples.STANDING))
        .satisfies(
            failure -> {
              for (Throwable at = failure; at != null; at = at.getCause()) {
                assertThat(at.toString()).doesNotContain("secret-canary");
                assertThat(at.getSuppressed()).isEmpty();
              }
            });
  }
}
