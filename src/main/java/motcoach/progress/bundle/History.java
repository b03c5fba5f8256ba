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
    if (seen.stream().anyMatch(other -> differs(now, other))) {
      return Device.FORKED;
    } else if (seen.stream().anyMatch(other -> back(now, other))) {
      return Device.WENT_BACK;
    } else if (seen.stream().anyMatch(other -> misses(now, other))) {
      return Device.FORKED;
    }
    long count = now.seal().head().count();
    return seen.stream().anyMatch(other -> count < other.seal().head().count())
        ? Device.OLDER
        : Device.GOES_ON;
  }

  private static boolean differs(Dated a, Dated b) {
    Head one = a.seal().head();
    Head other = b.seal().head();
    return !a.seal().key().equals(b.seal().key())
        || one.count() == other.count() && !one.hash().equals(other.hash());
  }

  /** Whether the longer chain was seen earlier. */
  private static boolean back(Dated a, Dated b) {
    long difference = a.seal().head().count() - b.seal().head().count();
    return difference < 0 && a.at().isAfter(b.at()) || difference > 0 && b.at().isAfter(a.at());
  }

  /** Whether the longer chain ought to name the head of the shorter and does not. */
  private static boolean misses(Dated a, Dated b) {
    long difference = a.seal().head().count() - b.seal().head().count();
    if (difference == 0 || back(a, b)) {
      return false;
    }
    return difference < 0 ? misses(b.seal(), a.seal().head()) : misses(a.seal(), b.seal().head());
  }

  private static boolean misses(Seal later, Head head) {
    if (later.trail().contains(head)) {
      return false;
    }
    boolean full = later.trail().size() >= Seal.LONGEST_TRAIL;
    return !full || later.trail().stream().anyMatch(named -> named.count() <= head.count());
  }
}
