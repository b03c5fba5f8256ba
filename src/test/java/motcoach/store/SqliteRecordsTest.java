package motcoach.store;

import static motcoach.store.Samples.LEARNER;
import static motcoach.store.Samples.SHOWING;
import static motcoach.store.Samples.attempt;
import static motcoach.store.Samples.id;
import static motcoach.store.Samples.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.Attempt;
import motcoach.progress.Evidence;
import motcoach.progress.Records;
import motcoach.progress.Showing;
import motcoach.progress.Talk;
import motcoach.scenario.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteRecordsTest {
  @TempDir Path folder;
  private Store store;
  private Records records;

  @BeforeEach
  void open() {
    store = Samples.open(folder);
    records = store.records();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aFinishedTalkComesBackWithItsFiguresAndMarks() {
    store.journal().finish(id(2), result(), SHOWING);

    List<Talk> talks = records.talks(LEARNER.id());

    assertThat(talks)
        .containsExactly(
            new Talk(
                id(2),
                new Talk.Story("core", "s-02"),
                attempt(2).setup().mode(),
                Optional.empty(),
                true,
                result().finishedAt(),
                result().emotion(),
                Optional.of(Talk.Figures.of(SHOWING)),
                SHOWING.evidence().stream()
                    .map(evidence -> Talk.Mark.of(evidence, false))
                    .toList()));
  }

  @Test
  void openTalksAndThoseOfOthersAreNotAmongThem() {
    assertThat(records.talks(LEARNER.id())).isEmpty();
    store.journal().finish(id(2), result(), SHOWING);
    assertThat(records.talks(id(99))).isEmpty();
  }

  @Test
  void theOrderIsThatOfFinishingWhateverTheClockSaid() {
    store.journal().begin(attempt(3));
    store.journal().finish(id(3), result(), SHOWING);
    Attempt.Result earlier =
        new Attempt.Result(
            result().finishedAt().minusSeconds(9_999_999), Optional.empty(), 0, false, List.of());
    store.journal().finish(id(2), earlier, nothing());

    List<Talk> talks = records.talks(LEARNER.id());

    assertThat(talks).extracting(Talk::attempt).containsExactly(id(3), id(2));
    assertThat(talks).extracting(Talk::ended).containsExactly(true, false);
    assertThat(talks.get(1).marks()).isEmpty();
    assertThat(talks.get(1).emotion()).isEmpty();
  }

  @Test
  void theNewestCanBeReadAlone() {
    for (int n = 3; n <= 5; n++) {
      store.journal().begin(attempt(n));
      store.journal().finish(id(n), result(), SHOWING);
    }
    assertThat(records.talks(LEARNER.id(), 2))
        .extracting(Talk::attempt)
        .containsExactly(id(4), id(5));
    assertThat(records.talks(LEARNER.id(), 0)).isEmpty();
  }

  private static Showing nothing() {
    return motcoach.progress.Showings.nothing();
  }

  @Test
  void aRetryNamesItsOrigin() {
    Attempt plain = attempt(3);
    store
        .journal()
        .begin(
            new Attempt(
                plain.id(),
                plain.learner(),
                plain.packId(),
                plain.packVersion(),
                plain.packHash(),
                plain.scenarioId(),
                plain.setup(),
                plain.startedAt(),
                Optional.of(new Attempt.Origin(id(2), 4)),
                0,
                Optional.empty()));
    store.journal().finish(id(3), result(), SHOWING);
    assertThat(records.talks(LEARNER.id()).get(0).origin()).contains(id(2));
  }

  @Test
  void aContestedVerdictIsMarked() {
    store.journal().finish(id(2), result(), SHOWING);
    assertThat(contested()).containsExactly(false, false);
    store
        .database()
        .write(
            handle ->
                handle.execute(
                    "INSERT INTO contest (attempt, criterion, words, contested_at)"
                        + " VALUES (?, 'plan-b', 'I did say it', '2026-03-29T01:00:00Z')",
                    id(2).toString()));
    assertThat(contested()).containsExactly(false, true);
  }

  private List<Boolean> contested() {
    return records.talks(LEARNER.id()).get(0).marks().stream().map(Talk.Mark::contested).toList();
  }

  @Test
  void aTalkFinishedBeforeFiguresWereKeptHasNone() {
    store.journal().finish(id(2), result(), SHOWING);
    store
        .database()
        .write(
            handle ->
                handle.execute("DELETE FROM evidence") + handle.execute("DELETE FROM showing"));

    Talk talk = records.talks(LEARNER.id()).get(0);

    assertThat(talk.figures()).isEmpty();
    assertThat(talk.marks()).isEmpty();
    assertThat(talk.emotion()).isEqualTo(result().emotion());
    assertThat(records.evidence(List.of(id(2)))).isEmpty();
  }

  @Test
  void evidenceComesWithTheWordsThatDecided() {
    store.journal().finish(id(2), result(), SHOWING);

    Map<UUID, List<Evidence>> evidence = records.evidence(List.of(id(2), id(77)));

    assertThat(evidence.keySet()).containsExactly(id(2));
    assertThat(evidence.get(id(2))).containsExactlyInAnyOrderElementsOf(SHOWING.evidence());
    assertThat(evidence.get(id(2)))
        .filteredOn(one -> one.outcome() == Verdict.Outcome.MET)
        .extracting(Evidence::quote)
        .containsExactly(Optional.of("您慢慢说"));
  }
}
