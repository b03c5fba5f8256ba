package motcoach.ui.drills;

/** What the screen is doing. */
enum Phase {
  READING,
  /** What is due, before a set. */
  START,
  ASKING,
  /** The program has said what it noticed in own words; the trainee has the last word. */
  JUDGING,
  /** Marked and kept. */
  ANSWERED,
  /** After a set. */
  END
}
