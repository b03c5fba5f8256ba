package motcoach.progress.account;

/**
 * What reports of this workstation may contain.
 *
 * @param groupsOnly whether nothing about single people may be written, only group reports
 * @param pseudonyms whether names and ids never go out, only pseudonyms
 * @param groupSize people of whom something is told together, at least {@link #FLOOR}
 */
public record Policy(boolean groupsOnly, boolean pseudonyms, int groupSize) {
  /** No group is ever smaller. */
  public static final int FLOOR = 5;

  public static final Policy STANDARD = new Policy(false, false, 10);

  public Policy {
    if (groupSize < FLOOR) {
      throw new IllegalArgumentException("groups of " + groupSize + " are too small");
    }
  }
}
