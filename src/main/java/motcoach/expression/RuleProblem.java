package motcoach.expression;

/**
 * Why a rule, class or term was left out of a rule book.
 *
 * @param rule the rule's id; for a class {@code {name}}, for a fixed term its words
 * @param detail the pattern, class or line it is about; for examples what was marked instead
 */
public record RuleProblem(String rule, Kind kind, String detail) {

  /** What is wrong. */
  public enum Kind {
    SYNTAX,
    UNKNOWN_CLASS,
    CLASS_CIRCLE,
    TOO_LARGE,
    MATCHES_NOTHING,
    HIT_NOT_MARKED,
    MISS_MARKED,
    DUPLICATE_ID,
    NO_SUGGESTION,
    NO_EXAMPLE,
    BAD_LABEL,
    /** A change to a rule that is not there. */
    UNKNOWN_RULE,
    /** A pattern that stands there before, or that the rule's own exceptions take back. */
    DEAD,
    /** None of the lines the rule must mark is left to it when all rules compete. */
    SHADOWED;

    /** Whether the rule works all the same. */
    public boolean isWarning() {
      return this == DEAD || this == SHADOWED;
    }
  }
}
