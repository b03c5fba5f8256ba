package motcoach.progress.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import motcoach.progress.Settings;

/**
 * To whom the accounts of the people in learning records belong.
 *
 * @param iri absolute, without a slash at its end
 */
public record Organisation(String iri) {
  /** Stands where nobody named one; nobody can own such an address. */
  public static final Organisation NONE = new Organisation("https://mot-coach.invalid");

  private static final String KEY = "report.organisation";

  /** What was written, as an organisation; empty when it cannot be one. */
  public static Optional<Organisation> of(String written) {
    String iri = written.strip();
    try {
      return new URI(iri).isAbsolute() && !iri.endsWith("/")
          ? Optional.of(new Organisation(iri))
          : Optional.empty();
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  /** That of this workstation. */
  public static Organisation in(Settings settings) {
    return settings.get(KEY).flatMap(Organisation::of).orElse(NONE);
  }

  public void keep(Settings settings) {
    settings.put(KEY, iri);
  }
}
