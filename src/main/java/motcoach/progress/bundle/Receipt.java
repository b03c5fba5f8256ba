package motcoach.progress.bundle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.bundle.Bundle.Head;

/**
 * What came of taking a bundle in.
 *
 * @param known whether this very bundle was here before
 * @param fresh talks of which nothing was here
 * @param renewed talks of which more is known now: how they ended, their words, what is contested
 * @param same talks that were here already
 * @param conflicts talks of which something else was here; what this bundle says of them is kept
 *     apart
 * @param device where the bundle puts its workstation
 * @param newest the furthest the workstation's chain was ever seen, this bundle included
 */
public record Receipt(
    boolean known,
    int fresh,
    int renewed,
    int same,
    List<UUID> conflicts,
    Device device,
    Optional<Head> newest) {

  /** A workstation beside all its bundles that came here. */
  public enum Device {
    /** It goes on from what is known of it. */
    GOES_ON,
    /** An older bundle of one that has gone on since. */
    OLDER,
    /**
     * It has fewer rows than in a bundle made before: cut, an old file put back, or a wrong clock.
     */
    WENT_BACK,
    /** Two histories under one name: a copied data folder, or one made up. */
    FORKED
  }

  public Receipt {
    conflicts = List.copyOf(conflicts);
  }
}
