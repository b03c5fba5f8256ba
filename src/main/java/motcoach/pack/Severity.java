package motcoach.pack;

import motcoach.method.Ids;

/** How much a problem matters: an error keeps the part it is in from being used. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word in command output. */
  public String id() {
    return Ids.of(this);
  }
}
