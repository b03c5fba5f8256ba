package motcoach.expression;

/**
 * How sure a statistical reader must be, chosen on lines it had not learnt from. Answers are in log
 * odds; chances from 0 to 1.
 *
 * @param negativeSlope with {@code negativeShift}: turns an answer into a chance (Platt 1999)
 * @param flag chance of negative from which a line is judged negative though no rule marks it
 * @param clear chance of negative below which a rule's fault is taken back
 * @param praise chance of positive from which a line is judged positive though no rule says so
 * @param modest chance of positive below which a positive score of the rules is held at neutral
 * @param actSure by act: answer from which the act is seen without a rule
 * @param actDoubt by act: answer below which a rule's act is not believed
 */
public record Confidence(
    double negativeSlope,
    double negativeShift,
    double positiveSlope,
    double positiveShift,
    double flag,
    double clear,
    double praise,
    double modest,
    float[] actSure,
    float[] actDoubt) {

  double negative(double answer) {
    return chance(negativeSlope * answer + negativeShift);
  }

  double positive(double answer) {
    return chance(positiveSlope * answer + positiveShift);
  }

  private static double chance(double odds) {
    return 1 / (1 + StrictMath.exp(-odds));
  }
}
