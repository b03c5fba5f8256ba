package motcoach.progress.review;

/** How sure somebody is of a guess. */
public enum Sureness {
  GUESSING,
  FAIRLY,
  SURE
}
