package motcoach.scenario;

/**
 * What in an utterance speaks for one topic. The three figures of meaning are 0 where words alone
 * must do.
 *
 * @param phrase 1 if a phrase of the topic occurs, else 0
 * @param share the part of the utterance that phrase takes, 0 to 1
 * @param apart by how many standard deviations its nearest example is nearer than those of all
 *     topics and of other talk
 * @param label how near its label is, above the mean of all topics
 * @param towards how far the utterance goes from the middle of all topics and other talk towards
 *     this one; 1 is as far as its own examples on average
 * @param lead how far the topic is ahead of every other one, or behind the best, in the piece of
 *     the utterance that speaks for it most
 * @param words how near its nearest example is by words, 0 to 1
 */
public record Evidence(
    double phrase,
    double share,
    double apart,
    double label,
    double towards,
    double lead,
    double words) {

  /** How much each kind of evidence counts; a phrase is worth less where the rest says enough. */
  public record Weights(
      double bias,
      double phrase,
      double share,
      double apart,
      double label,
      double towards,
      double lead,
      double words,
      double both) {

    private double[] values() {
      return new double[] {phrase, share, apart, label, towards, lead, words, both};
    }
  }

  /** All kinds of evidence in the order of the weights; the last is a phrase that stands apart. */
  public double[] values() {
    return new double[] {phrase, share, apart, label, towards, lead, words, phrase * apart};
  }

  /** The probability that the topic is meant, by logistic regression. */
  double probability(Weights weights) {
    double sum = weights.bias;
    double[] found = values();
    double[] counts = weights.values();
    for (int i = 0; i < found.length; i++) {
      sum += found[i] * counts[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
