package motcoach.progress.bundle;

import java.util.Optional;

/**
 * What a trainee is willing to hand over.
 *
 * @param pseudonym instead of the name; empty: the name
 * @param words whether what was typed and what is contested goes along
 */
public record Consent(Optional<String> pseudonym, boolean words) {

  /** Figures under the own name, nothing typed. */
  public static final Consent FIGURES = new Consent(Optional.empty(), false);
}
