package motcoach.report.file;

/** Counts rows as they are written and lets the work be stopped between two. */
public final class Tally {
  private static final int EVERY = 500;

  private final Watch watch;
  private long rows;

  public Tally(Watch watch) {
    this.watch = watch;
  }

  /**
   * Counts a row.
   *
   * @throws Cancelled when nothing more is wanted
   */
  public void row() {
    if (watch.cancelled()) {
      throw new Cancelled();
    }
    rows++;
    if (rows % EVERY == 0) {
      watch.wrote(rows);
    }
  }

  /** Tells how many there were at the end. */
  public long end() {
    if (watch.cancelled()) {
      throw new Cancelled();
    }
    watch.wrote(rows);
    return rows;
  }
}
