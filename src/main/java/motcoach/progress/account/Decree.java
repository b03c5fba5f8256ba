package motcoach.progress.account;

import java.util.Optional;
import motcoach.method.Text;

/**
 * What an administrator wrote down about reports, outside the program. Nobody at the window can
 * loosen it.
 *
 * @param policy the least that holds
 * @param problem why it could not be read, in both languages; the strictest policy holds then
 */
public record Decree(Policy policy, Optional<Text> problem) {
  /** Stands where something is written that cannot be read. */
  public static Decree unread(Text problem) {
    return new Decree(new Policy(true, true, Policy.STANDARD.groupSize()), Optional.of(problem));
  }

  /** A policy of the window under this decree: the stricter of both in everything. */
  public Policy over(Policy chosen) {
    return new Policy(
        chosen.groupsOnly() || policy.groupsOnly(),
        chosen.pseudonyms() || policy.pseudonyms(),
        Integer.max(chosen.groupSize(), policy.groupSize()));
  }
}
