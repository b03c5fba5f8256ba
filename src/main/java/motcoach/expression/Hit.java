package motcoach.expression;

/**
 * Words a rule marked.
 *
 * @param weight the rule's weight in the situation
 * @param idle whether a strength earns nothing in the stage
 * @param start first UTF-16 code unit of the words as typed
 * @param end one past their last
 * @param sentence the sentence its first word stands in
 */
record Hit(Rule rule, int weight, boolean idle, int start, int end, int sentence) {

  int length() {
    return end - start;
  }

  /** The category's or move's id; empty for an act alone. */
  String label() {
    return rule.category().map(Category::id).or(() -> rule.move().map(Move::id)).orElse("");
  }

  boolean isFault() {
    return rule.category().isPresent();
  }

  boolean isStrength() {
    return rule.move().isPresent();
  }

  boolean overlaps(Hit other) {
    return start < other.end && other.start < end;
  }

  boolean isInside(Hit other) {
    return other.start <= start && end <= other.end;
  }
}
