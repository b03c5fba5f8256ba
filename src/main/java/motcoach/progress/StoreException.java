package motcoach.progress;

/** Something could not be kept. What had been kept before is unharmed. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kept it from being stored; a screen has words for each. */
  public enum Kind {
    READ_ONLY,
    FULL,
    IN_USE,
    NEWER,
    DAMAGED,
    NOT_A_FOLDER,
    OTHER
  }

  private final Kind kind;
  private final String place;

  /**
   * @param place the folder or file concerned, as a person would recognise it
   */
  public StoreException(Kind kind, String place, Throwable cause) {
    super(kind + " " + place, cause);
    this.kind = kind;
    this.place = place;
  }

  public Kind kind() {
    return kind;
  }

  public String place() {
    return place;
  }
}
