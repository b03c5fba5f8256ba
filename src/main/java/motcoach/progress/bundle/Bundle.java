package motcoach.progress.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.Contests.Contest;
import motcoach.progress.JournalRow;
import motcoach.progress.account.Account;

/**
 * One person's progress as it is handed over.
 *
 * @param id of this bundle
 * @param words whether what was typed and contested is in it
 * @param talks in the order in which they were begun
 */
public record Bundle(
    UUID id, Instant createdAt, Bearer bearer, boolean words, Seal seal, List<Carried> talks) {

  /**
   * Whose it is.
   *
   * @param id of the learner; random, so it says nothing by itself
   * @param name their own or a pseudonym
   */
  public record Bearer(UUID id, String name, boolean pseudonym, Optional<String> team) {}

  /**
   * One talk.
   *
   * @param told its words; empty unless the trainee wanted them in it
   */
  public record Carried(Account account, Optional<Told> told) {}

  /** What a talk was in words, and what the trainee disagrees with. */
  public record Told(List<JournalRow> turns, List<Contest> contests) {
    public Told {
      turns = List.copyOf(turns);
      contests = List.copyOf(contests);
    }
  }

  /**
   * Where the chain of the workstation stood.
   *
   * @param hash 64 hex digits
   */
  public record Head(long count, String hash) {}

  /**
   * What the workstation vouches for.
   *
   * @param device its id, 32 hex digits
   * @param key its public key for Ed25519 as X.509, in hex
   * @param changed positions of its chain that it found changed from outside
   * @param trail heads it handed out before, the newest last; at most {@link #LONGEST_TRAIL}
   */
  public record Seal(String device, String key, Head head, int changed, List<Head> trail) {
    public static final int LONGEST_TRAIL = 64;

    public Seal {
      trail = List.copyOf(trail);
    }
  }

  public Bundle {
    talks = List.copyOf(talks);
  }
}
