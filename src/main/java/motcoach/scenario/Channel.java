package motcoach.scenario;

import motcoach.method.Ids;

/** Where the customer is met. */
public enum Channel {
  PHONE,
  COUNTER,
  CHAT,
  PUBLIC_POST,
  MAIL,
  SITE_VISIT,
  DESK;

  /** The id used in packs. */
  public String id() {
    return Ids.of(this);
  }
}
