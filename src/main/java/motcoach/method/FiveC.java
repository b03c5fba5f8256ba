package motcoach.method;

/** The five rules for keeping promises in the act stage. */
public enum FiveC {
  CUSTOMER,
  CONTINGENCY,
  COMMUNICATE,
  COORDINATE,
  COMPLETE;

  /** The id used in packs, commands and records. */
  public String id() {
    return Ids.of(this);
  }

  /** The permanent concept id of the method reference, such as {@code 5c.customer}. */
  public String concept() {
    return "5c." + id();
  }
}
