package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motcoach.method.Language;
import motcoach.store.ChildProcess;
import motcoach.studio.Draft;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.studio.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that edits a pack is killed at a random moment, again and again over the same folder.
 * Each time the pack opens whole, at what was saved last or the save after it. More rounds: {@code
 * mvn test -Dtest=KilledDuringEditingTest -Dkills=100}.
 */
class KilledDuringEditingTest {
  /** Stands for the save it was part of. */
  static final Spot NUMBER = Spot.of(Draft.CARD, "note");

  private static final int ROUNDS = Integer.getInteger("kills", 5);
  private static final int LONGEST_MILLISECONDS = 1200;
  private static final Pattern ACK = Pattern.compile("ACK (\\d+)");

  @TempDir Path data;

  @Test
  void the_pack_always_opens_at_what_was_saved() throws Exception {
    PackWorkshop workshop = new PackWorkshop(data, () -> {}, () -> 7);
    Path pack = workshop.create(workshop.templates().get(0), "Spring", Language.EN);
    Random random = new Random(Long.getLong("seed", 13));
    int acked = 0;
    int lost = 0;
    int unreadable = 0;
    int unkilled = 0;
    int last = 0;
    for (int round = 0; round < ROUNDS; round++) {
      try (ChildProcess trainer =
          ChildProcess.start(
              RestlessTrainer.class,
              pack.toString(),
              Long.toString(random.nextLong()),
              Integer.toString(last + 1))) {
        last = number(trainer.line(), last);
        unkilled += trainer.killAfter(random.nextInt(LONGEST_MILLISECONDS)) ? 0 : 1;
        for (String line = trainer.line(); line != null; line = trainer.line()) {
          acked++;
          last = number(line, last);
        }
      }
      Desk.Opened opened = workshop.open(pack).opened();
      unreadable += opened.unreadable().size();
      int there = opened.draft().at(NUMBER).map(value -> number((Value.Str) value)).orElse(0);
      lost += there == last || there == last + 1 ? 0 : 1;
      last = there;
    }
    System.out.printf(
        "kills=%d acked=%d lost=%d unreadable=%d unkilled=%d%n",
        ROUNDS, acked, lost, unreadable, unkilled);
    assertThat(List.of(lost, unreadable, unkilled)).containsOnly(0);
    assertThat(acked).isPositive();
  }

  private static int number(Value.Str text) {
    return text.value().matches("\\d+") ? Integer.parseInt(text.value()) : 0;
  }

  private static int number(String line, int before) {
    Matcher ack = ACK.matcher(line == null ? "" : line);
    return ack.matches() ? Integer.parseInt(ack.group(1)) : before;
  }
}
