package motcoach.store;

import static motcoach.store.Samples.id;
import static motcoach.store.Samples.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import motcoach.progress.JournalRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that keeps turns is killed at a random moment, again and again over the same file. More
 * rounds: {@code mvn test -Dtest=KilledWhileWritingTest -Dkills=50}.
 */
class KilledWhileWritingTest {
  private static final int ROUNDS = Integer.getInteger("kills", 5);
  private static final int LONGEST_MILLISECONDS = 300;

  @TempDir Path folder;

  /** Appends turns for ever and says so after each. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
      Store store = Samples.open(Path.of(arguments[0]));
      int next = store.journal().rows(id(2)).size() + 1;
      for (int n = next; ; n++) {
        store.journal().draft(id(2), "第" + n);
        store.journal().append(said(2, n, words(n)), Samples.STANDING);
        System.out.println("ACK " + n);
      }
    }
  }

  private static String words(int n) {
    return "第" + n + "句：不用担心，我马上帮您查。".repeat(1 + n % 40);
  }

  @Test
  void noAcknowledgedTurnIsLost() throws Exception {
    long seed = Long.getLong("seed", 5);
    Random random = new Random(seed);
    int acked = 0;
    int lost = 0;
    int gaps = 0;
    int corrupt = 0;
    int noAck = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int last = killedAfter(random.nextInt(LONGEST_MILLISECONDS));
      noAck += last == 0 ? 1 : 0;
      try (Store store = Store.open(folder)) {
        List<JournalRow> rows = store.journal().rows(id(2));
        lost += Math.max(0, last - rows.size());
        gaps += exactly(rows) ? 0 : 1;
        corrupt += store.check().isEmpty() && store.chain().verify().whole() ? 0 : 1;
        acked = Math.max(acked, last);
      }
    }
    System.out.printf(
        "kills=%d acked=%d lost=%d gaps=%d corrupt=%d noAck=%d seed=%d%n",
        ROUNDS, acked, lost, gaps, corrupt, noAck, seed);
    assertThat(List.of(lost, gaps, corrupt, noAck)).containsOnly(0);
    assertThat(folder.resolve("native").toFile().list()).hasSizeLessThanOrEqualTo(2);
    assertThat(acked).isGreaterThanOrEqualTo(ROUNDS);
  }

  /** The last turn a process acknowledged before it was killed; 0 when it did not get so far. */
  private int killedAfter(int milliseconds) throws IOException, InterruptedException {
    try (ChildProcess writer = ChildProcess.start(Writer.class, folder.toString())) {
      int last = 0;
      String line = writer.line();
      long end = System.nanoTime() + milliseconds * 1_000_000L;
      while (line != null && System.nanoTime() < end) {
        last = number(line);
        line = writer.line();
      }
      writer.kill();
      // What it had said before it was killed is still in the pipe; the last line may be torn.
      while (line != null) {
        String next = writer.line();
        last = next == null && !line.matches("ACK \\d+") ? last : number(line);
        line = next;
      }
      return last;
    }
  }

  private static int number(String line) {
    return Integer.parseInt(line.substring("ACK ".length()));
  }

  private static boolean exactly(List<JournalRow> rows) {
    return IntStream.range(0, rows.size())
        .allMatch(i -> rows.get(i).equals(said(2, i + 1, words(i + 1))));
  }
}
