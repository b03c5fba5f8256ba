package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motcoach.progress.Attempt;
import motcoach.progress.JournalRow;
import motcoach.progress.Rehearsals;
import motcoach.store.ChildProcess;
import motcoach.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that practises is killed at a random moment, again and again over the same data. Each
 * time every talk must come back at its last acknowledged turn or the one after it, and the story
 * told again by another process must be the one that was told then. More rounds: {@code mvn test
 * -Dtest=KilledDuringPlayTest -Dkills=50}.
 */
class KilledDuringPlayTest {
  private static final int ROUNDS = Integer.getInteger("kills", 5);
  private static final int LONGEST_MILLISECONDS = 1500;

  /** The whole line: the last one before the kill may be torn. */
  private static final Pattern ACK = Pattern.compile("ACK (\\S{36}) (\\d+) ([0-9a-f]{16})");

  private static final Pattern DRAFT = Pattern.compile("DRAFT (\\S{36}) (\\d+)");

  /** What was acknowledged of one talk: the last turn, its fingerprint, the draft since then. */
  private record Acked(int turn, String fingerprint, Optional<Integer> draft) {}

  private final Content content = Content.read(Optional.empty());
  private int acked;
  private int lost;
  private int wrongTurn;
  private int corrupt;
  private int noAck;
  private int resumed;
  private int talks;
  private int unkilled;

  @TempDir Path folder;

  @Test
  void everyTalkComesBackAtItsLastAcknowledgedTurn() throws Exception {
    long seed = Long.getLong("seed", 11);
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Map<UUID, Acked> said = playedUntilKilled(random);
      noAck += said.isEmpty() ? 1 : 0;
      try (Store store = Store.open(folder)) {
        corrupt += store.check().isEmpty() && store.chain().verify().whole() ? 0 : 1;
        said.forEach((talk, last) -> compare(store, talk, last));
        resume(store, said.keySet());
      }
    }
    System.out.printf(
        "kills=%d acked=%d talks=%d resumed=%d lost=%d wrongTurn=%d corrupt=%d noAck=%d unkilled=%d seed=%d%n",
        ROUNDS, acked, talks, resumed, lost, wrongTurn, corrupt, noAck, unkilled, seed);
    assertThat(List.of(lost, wrongTurn, corrupt, noAck, unkilled)).containsOnly(0);
    assertThat(resumed).isPositive();
  }

  /** What a process acknowledged, talk by talk, before it was killed. */
  private Map<UUID, Acked> playedUntilKilled(Random random) throws Exception {
    long seed = random.nextLong();
    int milliseconds = random.nextInt(LONGEST_MILLISECONDS);
    try (ChildProcess trainee =
        ChildProcess.start(RestlessTrainee.class, folder.toString(), Long.toString(seed))) {
      Map<UUID, Acked> said = new LinkedHashMap<>();
      // Starting takes longer than the moments worth testing.
      note(said, trainee.line());
      unkilled += trainee.killAfter(milliseconds) ? 0 : 1;
      for (String line = trainee.line(); line != null; line = trainee.line()) {
        note(said, line);
      }
      return said;
    }
  }

  private void note(Map<UUID, Acked> said, String line) throws IOException {
    if (line == null) {
      throw new IOException("the process ended before it kept anything");
    }
    Matcher ack = ACK.matcher(line);
    if (ack.matches()) {
      int turn = Integer.parseInt(ack.group(2));
      said.put(UUID.fromString(ack.group(1)), new Acked(turn, ack.group(3), Optional.empty()));
      acked++;
    }
    Matcher draft = DRAFT.matcher(line);
    if (draft.matches()) {
      Optional<Integer> number = Optional.of(Integer.parseInt(draft.group(2)));
      said.computeIfPresent(
          UUID.fromString(draft.group(1)),
          (talk, last) -> new Acked(last.turn, last.fingerprint, number));
    }
  }

  /** Nothing acknowledged is missing, and at most one turn is there that was not. */
  private void compare(Store store, UUID talk, Acked last) {
    List<JournalRow> rows = store.journal().rows(talk);
    lost += Math.max(0, last.turn - rows.size());
    if (rows.size() >= last.turn) {
      boolean same = rows.get(last.turn - 1).fingerprint().equals(last.fingerprint);
      wrongTurn += same && rows.size() <= last.turn + 1 ? 0 : 1;
    }
    if (last.draft.isPresent() && rows.size() == last.turn) {
      int number = last.draft.get();
      // The next one may have been kept without a word about it.
      lost +=
          List.of(draft(number), draft(number + 1)).contains(store.journal().draft(talk)) ? 0 : 1;
    }
  }

  private static String draft(int number) {
    return String.format(RestlessTrainee.DRAFT, number);
  }

  /** Every open talk and all that were on is told again and must stand where its journal ends. */
  private void resume(Store store, Set<UUID> justPlayed) {
    Rehearsals rehearsals = RestlessTrainee.rehearsals(store, content);
    List<Attempt> attempts = RestlessTrainee.attempts(store);
    talks = attempts.size();
    for (Attempt attempt : attempts) {
      if (!attempt.finished() || justPlayed.contains(attempt.id())) {
        Rehearsals.Resumed back = rehearsals.resume(attempt.id()).orElseThrow();
        int turns = store.journal().rows(attempt.id()).size();
        boolean right = back.exact() && back.rehearsal().attempt().turns() == turns;
        wrongTurn += right ? 0 : 1;
        resumed += attempt.finished() ? 0 : 1;
      }
    }
  }
}
