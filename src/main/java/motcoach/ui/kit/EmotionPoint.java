package motcoach.ui.kit;

/** One step on the emotion line: round where it rose or held, a triangle down where it fell. */
final class EmotionPoint extends ChartPoint {

  EmotionPoint(boolean fell, Runnable open) {
    super(open, "emotion-point", fell ? "fell" : "rose");
  }
}
