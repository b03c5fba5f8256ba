package motcoach.expression;

/**
 * The words of an utterance that weighed most in an answer: the run of words, inside one sentence,
 * whose shares add up highest.
 */
final class Evidence {
  /** So near to where a clause begins or ends, the words up to there belong to the quote. */
  private static final int NEAR = 3;

  private Evidence() {}

  /**
   * The first and one past the last code unit of the weightiest words; null when none weighs.
   *
   * @param row the question to which the words speak for a yes
   */
  static int[] of(FeatureSet features, Weights weights, int row, Tokens tokens) {
    float[] shares = new float[tokens.size];
    for (int i = 0; i < features.size(); i++) {
      int from = features.from(i);
      if (from >= 0) {
        float share = weights.share(features, i, row) / (features.to(i) - from);
        for (int at = from; at < features.to(i); at++) {
          shares[at] += share;
        }
      }
    }
    float best = 0;
    float sum = 0;
    int start = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < tokens.size; i++) {
      boolean ends = tokens.isMark(i) && tokens.kind[i].endsSentence();
      if (sum <= 0 || ends) {
        sum = 0;
        start = i;
      }
      if (ends || tokens.from[i] == tokens.to[i] || i == start && tokens.isMark(i)) {
        start = i + 1;
        continue;
      }
      sum += shares[i];
      if (sum > best && !tokens.isMark(i)) {
        best = sum;
        first = start;
        last = i;
      }
    }
    return first < 0
        ? null
        : new int[] {tokens.from[begin(tokens, first, last)], tokens.to[end(tokens, last)]};
  }

  /** Where its clause begins, if that is near; else after the few words that end another one. */
  private static int begin(Tokens tokens, int first, int last) {
    int at = first;
    while (!tokens.startsClause(at) && first - at < NEAR) {
      at--;
    }
    if (tokens.startsClause(at)) {
      return at;
    }
    int next = first;
    while (next < last
        && next - first <= NEAR
        && (!tokens.startsClause(next) || tokens.isMark(next))) {
      next++;
    }
    return tokens.startsClause(next) && !tokens.isMark(next) ? next : first;
  }

  private static int end(Tokens tokens, int last) {
    int at = last;
    while (!tokens.endsClause(at + 1) && at - last < NEAR) {
      at++;
    }
    return tokens.endsClause(at + 1) ? at : last;
  }
}
