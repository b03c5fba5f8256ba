package motcoach.scenario;

/** The seven faces a customer can show. */
public enum Mood {
  FURIOUS,
  ANGRY,
  UNEASY,
  NEUTRAL,
  RELIEVED,
  PLEASED,
  DELIGHTED;

  /** The face for an emotion from -100 to 100. */
  public static Mood of(int emotion) {
    if (emotion <= -60) {
      return FURIOUS;
    } else if (emotion <= -30) {
      return ANGRY;
    } else if (emotion < -8) {
      return UNEASY;
    } else if (emotion <= 12) {
      return NEUTRAL;
    } else if (emotion <= 30) {
      return RELIEVED;
    } else if (emotion <= 50) {
      return PLEASED;
    }
    return DELIGHTED;
  }
}
