package motcoach.expression;

import java.util.Optional;
import motcoach.method.Ids;

/** The fourteen ways wording pushes a customer away. The same labels everywhere. */
public enum Category {
  REFUSAL,
  PROHIBITION,
  BLAME,
  DISOWNING,
  UNCERTAINTY,
  COMMAND,
  BRUSH_OFF,
  EXCUSE_POLICY,
  IMPATIENCE_RUDE,
  INTERROGATION,
  EMPTY_PROMISE,
  DOUBT_CUSTOMER,
  JARGON_INTERNAL,
  OTHER;

  /**
   * Whether a careful reader might have named {@code other} instead: refusal and prohibition,
   * brush-off and disowning, impatience and interrogation, policy and cold form, blame and doubt.
   */
  public boolean isNear(Category other) {
    return this == other || neighbour() == other;
  }

  private Category neighbour() {
    switch (this) {
      case REFUSAL:
        return PROHIBITION;
      case PROHIBITION:
        return REFUSAL;
      case BRUSH_OFF:
        return DISOWNING;
      case DISOWNING:
        return BRUSH_OFF;
      case IMPATIENCE_RUDE:
        return INTERROGATION;
      case INTERROGATION:
        return IMPATIENCE_RUDE;
      case EXCUSE_POLICY:
        return OTHER;
      case OTHER:
        return EXCUSE_POLICY;
      case BLAME:
        return DOUBT_CUSTOMER;
      case DOUBT_CUSTOMER:
        return BLAME;
      default:
        return this;
    }
  }

  /** The label in rules, corpus and output: {@code brush_off}. */
  public String id() {
    return Ids.of(this).replace('-', '_');
  }

  /** The category with this label, also where it is written with hyphens; empty for another. */
  public static Optional<Category> of(String id) {
    return Ids.find(Category.class, id.replace('_', '-'));
  }
}
