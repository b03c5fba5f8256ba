package motcoach.progress.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.bundle.Bundle.Told;

/**
 * Progress that leaves this workstation and progress that was brought here. Slow: background only.
 */
public interface Bundles {

  /**
   * What a bundle of somebody would hold; nothing is noted.
   *
   * @param id of the bundle
   */
  Bundle preview(UUID learner, Consent consent, UUID id, Instant now);

  /**
   * The bundle, its head noted as handed out. Committed on return, so that no file exists of which
   * nothing is known here.
   */
  Bundle handOut(UUID learner, Consent consent, UUID id, Instant now);

  /** Signs with the key of this workstation: Ed25519. */
  byte[] sign(byte[] message);

  /**
   * Takes in what a bundle tells, all of it or nothing. Nothing that is there is changed or lost,
   * whatever it says or leaves out.
   *
   * @param content SHA-256 of its manifest in hex, which makes it known again
   */
  Receipt take(Bundle bundle, String content, Instant now);

  /** Talks that are told in ways that contradict each other, of everybody. */
  List<Conflict> conflicts();

  /** The words of a talk that was brought here; empty when they did not come with it. */
  Optional<Told> told(UUID attempt);

  /**
   * A telling that is not counted.
   *
   * @param person whose talk it is said to be
   * @param form of the telling
   */
  record Conflict(UUID attempt, UUID person, String form) {}
}
