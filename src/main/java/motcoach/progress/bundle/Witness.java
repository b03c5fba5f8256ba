package motcoach.progress.bundle;

import java.time.Instant;

/** Tells whether the journal was changed from outside. Slow: background only. */
public interface Witness {

  /** How the whole chain stands, beside every head that was handed out. */
  ChainState state();

  /**
   * The same, and the head is noted as handed out: whoever cuts rows off from now on is found.
   * Committed on return, so call it before the file with the head becomes visible.
   */
  ChainState handOut(Instant now);
}
