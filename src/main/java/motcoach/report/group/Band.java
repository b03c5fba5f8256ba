package motcoach.report.group;

import motcoach.method.Ids;

/** How much of what they had a chance to do people did, in bands of the method's own. */
public enum Band {
  NOT_YET(0),
  PARTLY(40),
  SOLID(75);

  private final int from;

  Band(int from) {
    this.from = from;
  }

  static Band of(int met, int weight) {
    int percent = 100 * met / weight;
    return percent >= SOLID.from ? SOLID : percent >= PARTLY.from ? PARTLY : NOT_YET;
  }

  /** The id used in files. */
  public String id() {
    return Ids.of(this);
  }
}
