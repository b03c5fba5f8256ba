package motcoach.store;

import static motcoach.store.Samples.LEARNER;
import static motcoach.store.Samples.attempt;
import static motcoach.store.Samples.id;
import static motcoach.store.Samples.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Stage;
import motcoach.progress.Evidence;
import motcoach.progress.Examples.Example;
import motcoach.progress.Showing;
import motcoach.scenario.Verdict.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteExamplesTest {
  private static final String LISTEN = "mot.explore.listen";

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Samples.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void own_lines_come_with_their_talk_the_newest_first() {
    finish(2, said("a", LISTEN, Outcome.MET, "您慢慢说"), said("b", "x", Outcome.MET, "no"));
    store.journal().begin(attempt(3));
    finish(3, said("a", LISTEN, Outcome.VIOLATED, "Wait, the form first."));

    assertThat(store.examples().of(LEARNER.id(), LISTEN, 5))
        .containsExactly(
            new Example(
                id(3),
                "core",
                "s-02",
                result().finishedAt(),
                false,
                true,
                3,
                "Wait, the form first."),
            new Example(id(2), "core", "s-02", result().finishedAt(), true, true, 3, "您慢慢说"));
    assertThat(store.examples().of(LEARNER.id(), LISTEN, 1)).hasSize(1);
  }

  @Test
  void what_has_no_words_or_decided_nothing_is_no_example() {
    finish(
        2,
        said("a", LISTEN, Outcome.UNSURE, "hm"),
        said("b", LISTEN, Outcome.NOT_SEEN, "hello"),
        evidence("c", LISTEN, Outcome.MET, Optional.empty()),
        evidence("d", LISTEN, Outcome.MET, Optional.of("")));

    assertThat(store.examples().of(LEARNER.id(), LISTEN, 5)).isEmpty();
  }

  @Test
  void nobody_sees_the_lines_of_another() {
    finish(2, said("a", LISTEN, Outcome.MET, "您慢慢说"));

    assertThat(store.examples().of(id(77), LISTEN, 5)).isEmpty();
  }

  private void finish(int attempt, Evidence... evidence) {
    store
        .journal()
        .finish(
            id(attempt),
            result(),
            new Showing(
                List.of(evidence),
                Map.of(),
                Map.of(),
                new Showing.Tone(0, 0, 0, 0),
                3,
                0,
                Duration.ZERO));
  }

  private static Evidence said(String criterion, String concept, Outcome outcome, String quote) {
    return evidence(criterion, concept, outcome, Optional.of(quote));
  }

  private static Evidence evidence(
      String criterion, String concept, Outcome outcome, Optional<String> quote) {
    return new Evidence(criterion, concept, Stage.EXPLORE, outcome, 2, false, 3, true, quote);
  }
}
