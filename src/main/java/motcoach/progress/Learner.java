package motcoach.progress;

import java.time.Instant;
import java.util.UUID;
import motcoach.method.Language;

/** Somebody who practises on this workstation. The name never leaves it unasked. */
public record Learner(UUID id, String name, Language language, Purpose purpose, Instant since) {

  /** What brought them here; it only decides what is shown first. */
  public enum Purpose {
    PRACTISE,
    WRITE,
    REPORT
  }
}
