package motcoach.studio.map;

/** Why a line leads from one node of a map to another. */
public enum Reason {
  /** Lets the story remember it. */
  SETS,
  /** Lets the customer voice an expectation. */
  VOICES,
  /** Hints at an expectation. */
  CUES,
  /** Moves a task. */
  MOVES,
  ENTERS,
  /** Puts somebody on the line. */
  CALLS,
  /** Waits for what stands at the beginning of the line. */
  NEEDS,
  /** Comes after an action was done. */
  DID,
  /** Comes after an event. */
  HAPPENED,
  /** Lends its options. */
  OPTIONS,
  /** From a sign to the same sign elsewhere. */
  CARRIES
}
