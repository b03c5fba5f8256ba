package motcoach.method;

/** The four steps of the behaviour model, in their order; confirm may lead back to explore. */
public enum Stage {
  EXPLORE,
  PROPOSE,
  ACT,
  CONFIRM;

  /** The id used in packs, commands and records. */
  public String id() {
    return Ids.of(this);
  }
}
