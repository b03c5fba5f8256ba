package motcoach.progress.mastery;

import java.util.List;

/**
 * Whether one level may be claimed, and on what it stands.
 *
 * @param samples the talks that were counted, oldest first
 */
public record Claim(Level level, List<Requirement> requirements, List<Sample> samples) {
  public Claim {
    requirements = List.copyOf(requirements);
    samples = List.copyOf(samples);
  }

  /** All requirements are met. */
  public boolean holds() {
    return requirements.stream().allMatch(Requirement::met);
  }
}
