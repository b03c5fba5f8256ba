package motcoach.progress.account;

import java.util.Optional;

/** Keeps the policy of this workstation. Committed on return. */
public interface Policies {

  /** {@link Policy#STANDARD} until another was put. */
  Policy get();

  void put(Policy policy);

  /** What holds whatever is put; empty where nobody wrote anything down. */
  default Optional<Decree> decreed() {
    return Optional.empty();
  }

  /**
   * What pseudonyms of this workstation are made with: 32 random bytes, made once. It never leaves
   * the data folder; without it a pseudonym cannot be worked out from a name or an id.
   */
  byte[] secret();
}
