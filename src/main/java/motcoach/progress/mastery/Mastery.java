package motcoach.progress.mastery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import motcoach.method.Family;

/**
 * What may be claimed of one family. The level is the highest whose claim holds: who does it in own
 * words need not have done the exercises.
 *
 * @param provisional level 3 on few scenarios
 * @param refresh the evidence is old; the level stands, but should be shown again
 * @param last when there was evidence last
 * @param claims levels 1 to 4 in their order
 * @param talks in which the family was seen at all, oldest first
 */
public record Mastery(
    Family family,
    Level level,
    boolean provisional,
    boolean refresh,
    Optional<Instant> last,
    List<Claim> claims,
    List<Sample> talks) {
  public Mastery {
    claims = List.copyOf(claims);
    talks = List.copyOf(talks);
  }

  /** The claim of a level from 1 on. */
  public Claim claim(Level of) {
    return claims.get(of.number() - 1);
  }

  /** The claim that comes next; empty at the top. */
  public Optional<Claim> next() {
    return claims.stream().filter(claim -> claim.level().compareTo(level) > 0).findFirst();
  }
}
