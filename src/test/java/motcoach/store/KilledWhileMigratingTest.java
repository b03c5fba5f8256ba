package motcoach.store;

import static motcoach.store.Samples.id;
import static motcoach.store.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import motcoach.progress.JournalRow;
import motcoach.progress.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed while it brings an older file up. More rounds: {@code -Dkills=200}. */
class KilledWhileMigratingTest {
  private static final int ROUNDS = Integer.getInteger("kills", 4);

  /** About as long as starting and migrating take after the first sign of life. */
  private static final int LONGEST_MILLISECONDS = 800;

  private static final int TURNS = 40;

  @TempDir Path temp;

  /** The shipped steps and one that is long at work. */
  static Migrations further() {
    List<String> steps = new ArrayList<>(Migrations.shipped().steps());
    steps.add(
        """
        CREATE TABLE extra (n INTEGER, filler TEXT) STRICT;
        WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count LIMIT 60000)
        INSERT INTO extra SELECT n, hex(zeroblob(100)) FROM count;
        """);
    return new Migrations(steps);
  }

  /** Opens the folder with the further schema. */
  static final class Migrator {
    private Migrator() {}

    public static void main(String[] arguments) {
      System.out.println("STARTED");
      Store.open(Path.of(arguments[0]), further()).close();
      System.out.println("DONE");
    }
  }

  @Test
  void thereIsTheOldSchemaOrTheNewOneAndAllTurns() throws Exception {
    Path original = temp.resolve("original");
    try (Store store = Samples.open(original)) {
      for (int n = 1; n <= TURNS; n++) {
        store.journal().append(said(2, n, "第" + n + "句"), Samples.STANDING);
      }
    }
    long seed = Long.getLong("seed", 3);
    Random random = new Random(seed);
    int old = 0;
    int renewed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Path folder = Files.createDirectories(temp.resolve("round-" + round));
      Files.copy(original.resolve("mot-coach.db"), folder.resolve("mot-coach.db"));
      boolean done = killedAfter(random.nextInt(LONGEST_MILLISECONDS), folder);
      if (opensWith(Migrations.shipped(), folder)) {
        assertThat(done).isFalse();
        old++;
      } else {
        renewed++;
      }
      assertThat(opensWith(further(), folder)).isTrue();
    }
    System.out.printf("kills=%d old=%d new=%d other=0 seed=%d%n", ROUNDS, old, renewed, seed);
  }

  private static boolean killedAfter(int milliseconds, Path folder) throws Exception {
    try (ChildProcess migrator = ChildProcess.start(Migrator.class, folder.toString())) {
      assertThat(migrator.line()).isEqualTo("STARTED");
      migrator.killAfter(milliseconds);
      return "DONE".equals(migrator.line());
    }
  }

  private static boolean opensWith(Migrations migrations, Path folder) {
    try (Store store = Store.open(folder, migrations)) {
      assertThat(store.check()).isEmpty();
      assertThat(store.chain().verify().whole()).isTrue();
      assertThat(store.journal().rows(id(2)))
          .extracting(JournalRow::sequence)
          .hasSize(TURNS)
          .isSorted();
      return true;
    } catch (StoreException e) {
      assertThat(e.kind()).isEqualTo(StoreException.Kind.NEWER);
      return false;
    }
  }
}
