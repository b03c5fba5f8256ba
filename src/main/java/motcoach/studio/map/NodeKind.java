package motcoach.studio.map;

/** What stands on a map. */
public enum NodeKind {
  BEAT,
  EVENT,
  ACTION,
  ENDING,
  /** A stage that something enters. */
  STAGE,
  /** Something the story remembers. */
  MEMORY,
  EXPECTATION,
  TASK,
  /** Somebody other than the customer, on the line. */
  PERSON
}
