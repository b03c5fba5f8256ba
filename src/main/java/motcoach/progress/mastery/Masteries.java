package motcoach.progress.mastery;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import motcoach.method.Family;
import motcoach.progress.mastery.Requirement.Kind;

/** Works out what may be claimed of each family. */
public final class Masteries {
  private final Thresholds thresholds;

  public Masteries(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * One for each family, in their order.
   *
   * @param recalls how exercises are remembered; a family without exercises is missing
   */
  public Map<Family, Mastery> of(Samples samples, Map<Family, Recall> recalls, Instant now) {
    Map<Family, Mastery> all = new EnumMap<>(Family.class);
    Arrays.stream(Family.values())
        .forEach(
            family ->
                all.put(
                    family,
                    of(
                        family,
                        samples.of(family),
                        recalls.getOrDefault(family, Recall.NONE),
                        now)));
    return all;
  }

  private Mastery of(Family family, List<Sample> talks, Recall recall, Instant now) {
    OwnWords own = new OwnWords(thresholds);
    talks.forEach(own::add);
    List<Claim> claims = List.of(knows(recall), guided(talks), own.independent(), own.lasting(now));
    Level level = level(claims);
    Optional<Instant> last = last(talks, recall);
    boolean old =
        last.filter(at -> Duration.between(at, now).compareTo(thresholds.fades()) > 0).isPresent();
    return new Mastery(
        family,
        level,
        level == Level.INDEPENDENT && own.provisional(),
        level != Level.UNSEEN && old,
        last,
        claims,
        talks);
  }

  /** The end of the newest talk by the journal's order, or a later answer to an exercise. */
  private static Optional<Instant> last(List<Sample> talks, Recall recall) {
    Optional<Instant> talk =
        talks.isEmpty()
            ? Optional.empty()
            : Optional.of(talks.get(talks.size() - 1).talk().finishedAt());
    return Stream.concat(talk.stream(), recall.last().stream()).max(Instant::compareTo);
  }

  /** Level 4 also needs that level 3 still holds. */
  private static Level level(List<Claim> claims) {
    Level highest = Level.UNSEEN;
    for (Claim claim : claims) {
      boolean stands = claim.level() != Level.LASTING || highest == Level.INDEPENDENT;
      if (claim.holds() && stands) {
        highest = claim.level();
      }
    }
    return highest;
  }

  private Claim knows(Recall recall) {
    int percent = recall.asked() == 0 ? 0 : 100 * recall.known() / recall.asked();
    return new Claim(
        Level.KNOWS,
        List.of(
            new Requirement(Kind.RECALLED, percent, thresholds.recalled()),
            new Requirement(Kind.STABILITY, recall.stability(), thresholds.stability())),
        List.of());
  }

  private Claim guided(List<Sample> talks) {
    Map<Object, Sample> solid = new LinkedHashMap<>();
    talks.stream()
        .filter(sample -> sample.talk().ended() && sample.tally().solid(thresholds))
        .forEach(
            sample -> {
              solid.remove(sample.talk().story());
              solid.put(sample.talk().story(), sample);
            });
    return new Claim(
        Level.GUIDED,
        List.of(new Requirement(Kind.SOLID_SCENARIOS, solid.size(), thresholds.guided())),
        List.copyOf(solid.values()));
  }
}
