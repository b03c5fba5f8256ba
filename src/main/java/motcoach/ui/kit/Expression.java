package motcoach.ui.kit;

import motcoach.scenario.Mood;

/**
 * What a face does in a mood, in units of a drawing 100 wide.
 *
 * @param browTilt inner ends down (anger) when positive, up (worry) when negative
 * @param browLift both brows up
 * @param eyes how far they are open, 1 at rest
 * @param mouthCurve corners up when positive
 * @param mouthOpen how far the lips part
 * @param mouthWidth half its width
 * @param blush colour in the cheeks, 0 to 1
 */
record Expression(
    double browTilt,
    double browLift,
    double eyes,
    double mouthCurve,
    double mouthOpen,
    double mouthWidth,
    double blush) {

  static Expression of(Mood mood) {
    return switch (mood) {
      case FURIOUS -> new Expression(4.6, -2.4, 0.72, -5.5, 3.2, 9.5, 0.75);
      case ANGRY -> new Expression(3.2, -1.4, 0.8, -4.2, 0, 9, 0.35);
      case UNEASY -> new Expression(-2.6, 0.6, 0.95, -2.4, 0, 7, 0);
      case NEUTRAL -> new Expression(0, 0, 1, 0.4, 0, 8, 0);
      case RELIEVED -> new Expression(-1.4, 1, 0.86, 2.8, 0, 8.5, 0.1);
      case PLEASED -> new Expression(-0.6, 1.4, 0.9, 4.8, 0.6, 10, 0.3);
      case DELIGHTED -> new Expression(-0.6, 2.4, 0.7, 5.6, 5, 11, 0.5);
    };
  }

  /** The expression part of the way from this to {@code other}; 0 is this, 1 the other. */
  Expression towards(Expression other, double part) {
    return new Expression(
        between(browTilt, other.browTilt, part),
        between(browLift, other.browLift, part),
        between(eyes, other.eyes, part),
        between(mouthCurve, other.mouthCurve, part),
        between(mouthOpen, other.mouthOpen, part),
        between(mouthWidth, other.mouthWidth, part),
        between(blush, other.blush, part));
  }

  private static double between(double from, double to, double part) {
    return from * (1 - part) + to * part;
  }
}
