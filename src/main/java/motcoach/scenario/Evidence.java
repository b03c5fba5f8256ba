package motcoach.scenario;

/**
 * What in an utterance speaks for one topic.
 *
 * @param phrase 1 if a phrase of the topic occurs, else 0
 * @param share the part of the utterance that phrase takes, 0 to 1
 * @param apart by how many standard deviations its nearest example is nearer than those of all
 *     topics and of other talk
 * @param three how near its three nearest examples are, above the mean of all topics; 0 by words
 * @param label how near its label is, above the mean of all topics; 0 by words
 * @param words how near its nearest example is by words, 0 to 1
 */
public record Evidence(
    double phrase, double share, double apart, double three, double label, double words) {

  /** How much each kind of evidence counts; a phrase is worth less where the rest says enough. */
  public record Weights(
      double bias,
      double phrase,
      double share,
      double apart,
      double three,
      double label,
      double words,
      double both) {}

  /** The probability that the topic is meant, by logistic regression. */
  double probability(Weights weights) {
    double sum =
        weights.bias
            + weights.phrase * phrase
            + weights.share * share
            + weights.apart * apart
            + weights.three * three
            + weights.label * label
            + weights.words * words
            + weights.both * both();
    return 1 / (1 + Math.exp(-sum));
  }

  /** A phrase where meaning or words stand out as well. */
  public double both() {
    return phrase * apart;
  }
}
