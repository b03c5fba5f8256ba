package motcoach.store;

import static motcoach.store.Samples.NOW;
import static motcoach.store.Samples.id;
import static motcoach.store.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motcoach.progress.Attempt;
import motcoach.progress.Retention.Due;
import motcoach.progress.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is over goes when it is told to, and only that. */
class RetentionTest {
  private static final Instant YEARS_LATER = NOW.plus(Duration.ofDays(700));

  @TempDir Path folder;

  private static Attempt at(int n, Instant start, Optional<Attempt.Origin> origin) {
    Attempt sample = Samples.attempt(n);
    return new Attempt(
        sample.id(),
        sample.learner(),
        sample.packId(),
        sample.packVersion(),
        sample.packHash(),
        sample.scenarioId(),
        sample.setup(),
        start,
        origin,
        0,
        Optional.empty());
  }

  /** Two old talks, of which a new one says a turn of the second again, and two old answers. */
  private static Store filled(Path folder) {
    Store store = Samples.open(folder);
    store.journal().append(said(2, 1, "canary-old"), Samples.STANDING);
    store.journal().finish(id(2), Samples.result(), Samples.SHOWING);
    store.journal().begin(Samples.attempt(3));
    store.journal().append(said(3, 1, "origin"), Samples.STANDING);
    store.journal().begin(at(4, YEARS_LATER, Optional.of(new Attempt.Origin(id(3), 1))));
    store.drillBook().add(Samples.drilled(1), Samples.card(1));
    store.drillBook().add(Samples.drilled(2), Samples.card(2));
    Workstation.bringAlong(store, id(900), 901, "canary");
    return store;
  }

  @Test
  void nothing_goes_by_itself() {
    try (Store store = filled(folder)) {
      assertThat(store.retention().months()).isEmpty();
      assertThat(store.retention().preview(YEARS_LATER)).isEmpty();
      assertThat(store.retention().apply(YEARS_LATER)).isEmpty();
      store.retention().keepFor(Optional.of(12));
      assertThat(store.retention().months()).contains(12);
      Due due = store.retention().preview(YEARS_LATER).orElseThrow();
      Instant before = YEARS_LATER.atZone(ZoneOffset.UTC).minusMonths(12).toInstant();
      assertThat(due).isEqualTo(new Due(before, 1, 2, 1, 2));
      assertThat(store.retention().preview(NOW).orElseThrow().nothing()).isTrue();
      assertThat(store.journal().rows(id(2))).hasSize(1);
      assertThatThrownBy(() -> store.retention().keepFor(Optional.of(0)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void what_is_over_is_gone_from_every_byte_and_the_rest_is_there() throws IOException {
    try (Store store = filled(folder)) {
      store.backups().make();
      store.retention().keepFor(Optional.of(12));
      assertThat(hits("canary")).isPositive();

      store.retention().apply(YEARS_LATER);

      assertThat(hits("canary")).isZero();
      assertThat(hits("第1题")).isZero();
      assertThat(store.journal().attempts(Samples.LEARNER.id(), 9))
          .as("an old talk stays with the new one that says a turn of it again")
          .extracting(Attempt::id)
          .containsExactly(id(4), id(3));
      assertThat(store.drillBook().cards(Samples.LEARNER.id())).hasSize(2);
      assertThat(store.accounts().people()).hasSize(1);
      assertThat(store.chain().verify().whole()).isTrue();
      assertThat(store.check()).isEmpty();
      assertThat(store.retention().preview(YEARS_LATER).orElseThrow().nothing()).isTrue();
      assertThatThrownBy(() -> store.database().write(h -> h.execute("DELETE FROM turn")))
          .isInstanceOf(StoreException.class);
    }
  }

  private int hits(String mark) throws IOException {
    String wanted = new String(mark.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    int hits = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.getParent().endsWith("native"))
              .toList();
      assertThat(files).hasSizeGreaterThan(1);
      for (Path file : files) {
        hits +=
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted)
                ? 1
                : 0;
      }
    }
    return hits;
  }
}
