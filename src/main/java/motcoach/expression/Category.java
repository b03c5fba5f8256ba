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

  /** The label in rules, corpus and output: {@code brush_off}. */
  public String id() {
    return Ids.of(this).replace('-', '_');
  }

  /** The category with this label, also where it is written with hyphens; empty for another. */
  public static Optional<Category> of(String id) {
    return Ids.find(Category.class, id.replace('_', '-'));
  }
}
