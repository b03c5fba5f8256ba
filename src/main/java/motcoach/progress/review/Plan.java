package motcoach.progress.review;

/** An if–then plan: when it happens, and what to do then. */
public record Plan(String when, String then) {

  /** Whether both halves are there. */
  public boolean whole() {
    return !when.isBlank() && !then.isBlank();
  }
}
