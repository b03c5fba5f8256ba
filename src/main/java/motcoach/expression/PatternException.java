package motcoach.expression;

/** A pattern that cannot be used, with the kind of problem; caught where rules are compiled. */
final class PatternException extends Exception {
  private static final long serialVersionUID = 1L;

  private final RuleProblem.Kind kind;
  private final String detail;

  PatternException(RuleProblem.Kind kind, String detail) {
    super(detail, null, false, false);
    this.kind = kind;
    this.detail = detail;
  }

  RuleProblem.Kind kind() {
    return kind;
  }

  /** The offending piece, for the message. */
  String detail() {
    return detail;
  }
}
