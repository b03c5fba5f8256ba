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

  /** In code points; longer ones would not fit beside an attempt. */
  public static final int LONGEST_NAME = 60;

  /** What was typed as a name, without control characters and outer blanks, cut to length. */
  public static String cleanName(String typed) {
    String clean = typed.replaceAll("\\p{C}", "").strip();
    int end = Math.min(clean.codePointCount(0, clean.length()), LONGEST_NAME);
    return clean.substring(0, clean.offsetByCodePoints(0, end)).strip();
  }
}
