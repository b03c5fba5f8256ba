package motcoach.scenario;

/**
 * How near an utterance comes to what a subject means, each figure that of its best piece.
 *
 * @param best the cosine of the nearest line
 * @param three of the nearest three together
 * @param middle of the middle of all lines
 * @param label of the subject's name
 * @param lead by how much {@code three} and {@code middle} together are ahead of the best other
 *     subject, or behind it
 */
record Near(Best best, double three, double middle, double label, double lead) {
  /** As far behind as can be. */
  static final double BEHIND = -4;

  static final Near NOTHING = new Near(Best.NONE, 0, 0, 0, BEHIND);

  /** By words alone: whatever meaning would tell is left open. */
  static Near byWords(Best best) {
    return new Near(best, 0, 0, 0, 0);
  }

  double together() {
    return three + middle;
  }

  Near ahead(double lead) {
    return new Near(best, three, middle, label, lead);
  }

  Near or(Near other) {
    return new Near(
        other.best.value() > best.value() ? other.best : best,
        Math.max(three, other.three),
        Math.max(middle, other.middle),
        Math.max(label, other.label),
        Math.max(lead, other.lead));
  }
}
