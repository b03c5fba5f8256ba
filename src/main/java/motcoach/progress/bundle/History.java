package motcoach.progress.bundle;

import java.time.Instant;
import java.util.Collection;
import motcoach.progress.bundle.Bundle.Head;
import motcoach.progress.bundle.Bundle.Seal;
import motcoach.progress.bundle.Receipt.Device;

/**
 * Whether all seals of one workstation can be of one history. A chain only grows, and each bundle
 * names the heads handed out before it; so a head that a later bundle does not name was handed out
 * by somebody else, or by a history that was put away since.
 */
public final class History {

  /** A seal and when its bundle was made, by the workstation's own clock. */
  public record Dated(Seal seal, Instant at) {}

  private History() {}

  /** Where {@code now} stands beside all that was ever seen of the same workstation. */
  public static Device place(Dated now, Collection<Dated> seen) {
    boolean back = false;
    boolean older = false;
    for (Dated other : seen) {
      if (forked(now, other)) {
        return Device.FORKED;
      }
      back |= back(now, other);
      older |= now.seal().head().count() < other.seal().head().count();
    }
    if (back) {
      return Device.WENT_BACK;
    }
    return older ? Device.OLDER : Device.GOES_ON;
  }

  private static boolean forked(Dated a, Dated b) {
    Head one = a.seal().head();
    Head other = b.seal().head();
    if (!a.seal().key().equals(b.seal().key())) {
      return true;
    }
    if (one.count() == other.count()) {
      return !one.hash().equals(other.hash());
    }
    return !back(a, b)
        && (one.count() < other.count() ? misses(b.seal(), one) : misses(a.seal(), other));
  }

  /** Whether the longer chain was seen earlier. */
  private static boolean back(Dated a, Dated b) {
    long difference = a.seal().head().count() - b.seal().head().count();
    return difference < 0 && a.at().isAfter(b.at()) || difference > 0 && b.at().isAfter(a.at());
  }

  /** Whether a seal ought to name a head handed out before it and does not. */
  private static boolean misses(Seal later, Head head) {
    if (later.trail().contains(head)) {
      return false;
    }
    boolean full = later.trail().size() >= Seal.LONGEST_TRAIL;
    return !full || later.trail().stream().anyMatch(named -> named.count() <= head.count());
  }
}
