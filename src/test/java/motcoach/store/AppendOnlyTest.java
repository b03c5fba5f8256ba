package motcoach.store;

import static motcoach.store.Samples.id;
import static motcoach.store.Samples.result;
import static motcoach.store.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import motcoach.progress.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the file itself refuses, whoever writes to it. */
class AppendOnlyTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void fill() {
    store = Samples.open(folder);
    store.journal().append(said(2, 1, "one"), Samples.STANDING);
    store.journal().append(said(2, 2, "two"), Samples.STANDING);
    store.journal().begin(Samples.attempt(3));
    store.journal().finish(id(3), result(), Samples.SHOWING);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE turn SET input = 'better'",
        "UPDATE turn SET sequence = 3 WHERE sequence = 2",
        "DELETE FROM turn WHERE sequence = 2",
        "UPDATE attempt SET seed = 1",
        "DELETE FROM attempt",
        "UPDATE result SET total = 100",
        "DELETE FROM result",
        "UPDATE chain SET head = zeroblob(32)",
        "DELETE FROM chain WHERE position = (SELECT max(position) FROM chain)",
        "INSERT OR REPLACE INTO turn SELECT position, salt, attempt, sequence, kind, 'better',"
            + " fingerprint, taken_at, zone_offset FROM turn WHERE sequence = 2",
        "INSERT OR REPLACE INTO turn SELECT position, salt, attempt, 3, kind, 'better',"
            + " fingerprint, taken_at, zone_offset FROM turn WHERE sequence = 2",
        "INSERT OR REPLACE INTO result SELECT position, salt, attempt, finished_at, ending, 100,"
            + " passed, emotion FROM result",
        "INSERT OR REPLACE INTO attempt SELECT position, salt, id, learner, pack_id, pack_version,"
            + " pack_hash, scenario_id, mode, language, 1, started_at FROM attempt",
        "INSERT OR REPLACE INTO chain SELECT position, device, commitment, zeroblob(32) FROM chain",
        "INSERT INTO chain SELECT position + 10, device, commitment, head FROM chain",
        "DELETE FROM learner"
      })
  void theJournalRefusesToBeRewritten(String sql) {
    assertThatThrownBy(() -> store.database().write(handle -> handle.execute(sql)))
        .isInstanceOf(StoreException.class);
    assertThat(store.journal().rows(id(2))).containsExactly(said(2, 1, "one"), said(2, 2, "two"));
    assertThat(store.journal().attempt(id(3)).orElseThrow().result()).contains(result());
    assertThat(store.chain().verify().whole()).isTrue();
  }

  @Test
  void draftsLearnersAndSettingsMayChange() {
    store.journal().draft(id(2), "a");
    store.journal().draft(id(2), "b");
    store.settings().put("k", "1");
    store.settings().put("k", "2");
    assertThat(store.journal().draft(id(2))).isEqualTo("b");
    assertThat(store.settings().get("k")).contains("2");
  }
}
