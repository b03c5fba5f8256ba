package motcoach.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Setup;
import motcoach.scenario.TurnEvent;
import org.junit.jupiter.api.Test;

class RehearsalsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
  private static final Setup SETUP = new Setup(Mode.PRACTICE, Language.ZH, 7);
  private static final Input HELLO = new Input.Said("您好");
  private static final Input BYE = new Input.Said("bye");
  private static final Learner LEARNER =
      new Learner(new UUID(0, 1), "小明", Language.ZH, Learner.Purpose.PRACTISE, NOW);

  private final MemoryJournal journal = new MemoryJournal();
  private final Library.Entry entry = entry("hash-1");
  private int lastId = 10;

  private static Library.Entry entry(String hash) {
    return new Library.Entry(
        "core", "1.0.0", hash, Text.same("Core"), CountingPlay.scenario("s-02"));
  }

  private Rehearsals rehearsals(Library.Entry... entries) {
    Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    return new Rehearsals(
        journal, () -> List.of(entries), CountingPlay::begin, clock, () -> new UUID(0, ++lastId));
  }

  private Rehearsal begin() {
    return rehearsals(entry).begin(LEARNER, entry, SETUP);
  }

  @Test
  void aNewAttemptIsInTheJournalBeforeItsFirstTurn() {
    Rehearsal rehearsal = begin();
    Attempt expected =
        new Attempt(
            new UUID(0, 11),
            LEARNER.id(),
            "core",
            "1.0.0",
            "hash-1",
            "s-02",
            SETUP,
            NOW,
            Optional.empty(),
            0,
            Optional.empty());
    assertThat(rehearsal.attempt()).isEqualTo(expected);
    assertThat(journal.attempt(expected.id())).contains(expected);
  }

  @Test
  void eachTurnIsJournalledWithItsNumberTimeAndFingerprint() {
    Rehearsal rehearsal = begin();
    rehearsal.take(HELLO);
    String first = rehearsal.play().fingerprint();
    rehearsal.take(new Input.Did("look-up"));
    String second = rehearsal.play().fingerprint();
    UUID id = rehearsal.attempt().id();
    ZoneOffset offset = ZoneOffset.ofHours(8);
    assertThat(journal.rows(id))
        .containsExactly(
            new JournalRow(id, 1, HELLO, first, NOW, offset),
            new JournalRow(id, 2, new Input.Did("look-up"), second, NOW, offset));
    assertThat(rehearsal.attempt().turns()).isEqualTo(2);
  }

  @Test
  void whatIsNotPossibleIsNotJournalled() {
    Rehearsal rehearsal = begin();
    assertThat(rehearsal.take(new Input.Said("")))
        .containsExactly(new TurnEvent.NotPossible(TurnEvent.Why.EMPTY));
    assertThat(journal.rows(rehearsal.attempt().id())).isEmpty();
    assertThat(rehearsal.play().turn()).isZero();
  }

  @Test
  void theLastTurnBringsTheResult() {
    Rehearsal rehearsal = begin();
    rehearsal.take(HELLO);
    rehearsal.take(BYE);
    Attempt.Result result =
        new Attempt.Result(NOW, Optional.of("goodbye"), 2, true, List.of(10, 20));
    assertThat(rehearsal.attempt().result()).contains(result);
    assertThat(journal.attempt(rehearsal.attempt().id())).contains(rehearsal.attempt());
    assertThat(rehearsal.take(HELLO))
        .containsExactly(new TurnEvent.NotPossible(TurnEvent.Why.OVER));
    assertThat(journal.rows(rehearsal.attempt().id())).hasSize(2);
  }

  @Test
  void whenATurnCannotBeKeptThePlayStandsWhereItStood() {
    for (Input input : List.of(HELLO, BYE)) {
      for (StoreException.Kind kind : StoreException.Kind.values()) {
        Rehearsal rehearsal = begin();
        rehearsal.take(new Input.Said("first"));
        Play before = rehearsal.play();
        Attempt attempt = rehearsal.attempt();

        journal.failWith(kind);
        assertThatThrownBy(() -> rehearsal.take(input)).isInstanceOf(StoreException.class);
        assertThat(rehearsal.play()).isEqualTo(before);
        assertThat(rehearsal.attempt()).isEqualTo(attempt);

        journal.recover();
        rehearsal.take(input);
        assertThat(rehearsal.play().turn()).isEqualTo(2);
        assertThat(journal.rows(attempt.id()))
            .extracting(JournalRow::sequence)
            .containsExactly(1, 2);
      }
    }
  }

  @Test
  void anAttemptThatCannotBeOpenedIsNotBegun() {
    journal.failWith(StoreException.Kind.FULL);
    assertThatThrownBy(this::begin).isInstanceOf(StoreException.class);
    assertThat(journal.attempts(LEARNER.id(), 10)).isEmpty();
  }

  @Test
  void givingUpKeepsAResultWithoutAnEnding() {
    Rehearsal rehearsal = begin();
    rehearsal.take(HELLO);
    rehearsal.abandon();
    rehearsal.abandon();
    assertThat(journal.attempt(rehearsal.attempt().id()).orElseThrow().result())
        .contains(new Attempt.Result(NOW, Optional.empty(), 1, false, List.of(10)));
    assertThat(rehearsal.take(HELLO))
        .containsExactly(new TurnEvent.NotPossible(TurnEvent.Why.OVER));
  }

  @Test
  void givingUpCanBeTriedAgainWhenItCouldNotBeKept() {
    Rehearsal rehearsal = begin();
    journal.failWith(StoreException.Kind.READ_ONLY);
    assertThatThrownBy(rehearsal::abandon).isInstanceOf(StoreException.class);
    assertThat(rehearsal.attempt().finished()).isFalse();
    journal.recover();
    rehearsal.abandon();
    assertThat(rehearsal.attempt().finished()).isTrue();
  }

  @Test
  void anAttemptIsResumedAtItsLastTurnAndGoesOn() {
    Rehearsal before = begin();
    before.take(HELLO);
    before.take(new Input.Corrected("refund", false));
    UUID id = before.attempt().id();

    Rehearsals.Resumed resumed = rehearsals(entry).resume(id).orElseThrow();
    assertThat(resumed.exact()).isTrue();
    assertThat(resumed.rehearsal().play()).isEqualTo(before.play());
    assertThat(resumed.rehearsal().attempt()).isEqualTo(before.attempt());

    resumed.rehearsal().take(BYE);
    assertThat(journal.rows(id)).extracting(JournalRow::sequence).containsExactly(1, 2, 3);
    assertThat(journal.attempt(id).orElseThrow().finished()).isTrue();
  }

  @Test
  void aResumedAttemptOfAnotherPackIsThereButNotExact() {
    Rehearsal before = begin();
    before.take(HELLO);
    Rehearsals.Resumed resumed =
        rehearsals(entry("hash-2")).resume(before.attempt().id()).orElseThrow();
    assertThat(resumed.exact()).isFalse();
    assertThat(resumed.rehearsal().play().turn()).isEqualTo(1);
  }

  @Test
  void aReplayThatGoesAnotherWayIsNotExact() {
    UUID id = begin().attempt().id();
    journal.append(
        new JournalRow(id, 1, HELLO, "as it was then", NOW, ZoneOffset.UTC),
        Standing.of(CountingPlay.begin(entry.scenario(), SETUP)));
    assertThat(rehearsals(entry).resume(id).orElseThrow().exact()).isFalse();
  }

  @Test
  void withoutItsScenarioAnAttemptCannotBeResumed() {
    UUID id = begin().attempt().id();
    assertThat(rehearsals().resume(id)).isEmpty();
    assertThat(rehearsals(entry).resume(new UUID(0, 99))).isEmpty();
  }

  @Test
  void aRetryStandsJustBeforeTheTurnAndLeavesTheOldAttemptAlone() {
    Rehearsal first = begin();
    first.take(HELLO);
    String afterHello = first.play().fingerprint();
    first.take(new Input.Said("again"));
    UUID old = first.attempt().id();

    Rehearsal again = rehearsals(entry).retry(old, 2).orElseThrow();

    assertThat(again.attempt().id()).isNotEqualTo(old);
    assertThat(again.attempt().setup()).isEqualTo(SETUP);
    assertThat(again.play().fingerprint()).isEqualTo(afterHello);
    assertThat(journal.rows(again.attempt().id()))
        .extracting(JournalRow::input)
        .containsExactly(HELLO);
    assertThat(journal.rows(old)).hasSize(2);
  }

  @Test
  void aRetryStandsBeforeTheTurnAsItWasTakenLast() {
    Rehearsal first = begin();
    first.take(HELLO);
    first.take(new Input.Said("first try"));
    first.take(CountingPlay.BACK);
    first.take(new Input.Said("second try"));
    first.take(new Input.Said("and on"));

    Rehearsal again = rehearsals(entry).retry(first.attempt().id(), 2).orElseThrow();

    assertThat(journal.rows(again.attempt().id()))
        .extracting(JournalRow::input)
        .containsExactly(HELLO, new Input.Said("first try"), CountingPlay.BACK);
    assertThat(again.play().turn()).isEqualTo(1);
  }

  @Test
  void thereIsNoRetryOfWhatIsNotThere() {
    assertThat(rehearsals(entry).retry(new UUID(9, 9), 1)).isEmpty();
  }
}
