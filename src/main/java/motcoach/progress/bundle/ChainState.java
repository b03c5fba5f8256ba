package motcoach.progress.bundle;

import java.util.List;

/**
 * How the journal of this workstation stands, so that a report can say it beside its figures.
 *
 * @param count rows in the chain
 * @param head SHA-256 of the last, 64 hex digits
 * @param changed positions that do not say any more what was committed, in order
 * @param cut whether rows are gone that were there when a head was handed out
 */
public record ChainState(long count, String head, List<Long> changed, boolean cut) {
  public ChainState {
    changed = List.copyOf(changed);
  }

  public boolean ok() {
    return changed.isEmpty() && !cut;
  }
}
