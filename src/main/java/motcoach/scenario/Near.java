package motcoach.scenario;

/**
 * How near an utterance comes to what a subject means, each figure that of its best piece.
 *
 * @param best the cosine of the nearest line
 * @param label of the subject's name
 * @param towards how far it goes from the middle of all subjects towards this one: 0 is not at all,
 *     1 as far as the subject's own lines on average
 * @param lead by how much {@code towards} is ahead of every other subject, or behind the best
 */
record Near(Best best, double label, double towards, double lead) {
  /** Farther behind than what is worth telling apart. */
  static final double BEHIND = -1.5;

  static final Near NOTHING = new Near(Best.NONE, 0, 0, BEHIND);

  /** By words alone: whatever meaning would tell is left open. */
  static Near byWords(Best best) {
    return new Near(best, 0, 0, 0);
  }

  Near or(Near other) {
    return new Near(
        other.best.value() > best.value() ? other.best : best,
        Math.max(label, other.label),
        Math.max(towards, other.towards),
        Math.max(lead, other.lead));
  }
}
