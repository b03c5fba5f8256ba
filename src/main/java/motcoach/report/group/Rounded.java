package motcoach.report.group;

/** Figures of groups are told in steps of five points. */
final class Rounded {
  private static final int STEP = 5;

  private Rounded() {}

  static int share(long part, long all) {
    return step(100.0 * part / all);
  }

  static int step(double percent) {
    return STEP * (int) Math.round(percent / STEP);
  }
}
