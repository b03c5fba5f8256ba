package motcoach.store;

import static motcoach.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import motcoach.progress.Contests.Contest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written in debriefs outlives the program. */
class SqliteNotesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00.123Z");

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

  private void reopen() {
    store.close();
    store = Store.open(folder);
  }

  @Test
  void aNoteIsKeptAndReplacedByAttemptAndKey() {
    store.notes().put(id(2), "wanted", "一份证书 \ud83d\ude00 'x\"");
    store.notes().put(id(2), "wanted", "the paper");
    store.notes().put(id(2), "best", "");
    reopen();
    assertThat(store.notes().get(id(2), "wanted")).contains("the paper");
    assertThat(store.notes().get(id(2), "best")).contains("");
    assertThat(store.notes().get(id(2), "change")).isEmpty();
    assertThat(store.notes().get(id(3), "wanted")).isEmpty();
  }

  @Test
  void aContestIsKeptChangedAndWithdrawn() {
    store.contests().contest(id(2), new Contest("listen", "", NOW));
    store.contests().contest(id(2), new Contest("concrete", "时间说了", NOW));
    store.contests().contest(id(2), new Contest("listen", "he had finished", NOW.plusSeconds(5)));
    reopen();
    assertThat(store.contests().of(id(2)))
        .containsExactly(
            new Contest("concrete", "时间说了", NOW),
            new Contest("listen", "he had finished", NOW.plusSeconds(5)));
    store.contests().withdraw(id(2), "listen");
    store.contests().withdraw(id(2), "never contested");
    assertThat(store.contests().of(id(2)))
        .extracting(Contest::criterion)
        .containsExactly("concrete");
    assertThat(store.contests().of(id(3))).isEmpty();
  }
}
