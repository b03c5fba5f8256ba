package motcoach.method;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Concepts of the method that are learnt together; mastery is told by family. Every concept belongs
 * to one, but for the self-checks ({@code ex.}), which go across them; what a pack explains itself
 * belongs to none.
 */
public enum Family {
  EXPLORE("mot.explore", "dim.", "gap.", "exp."),
  PROPOSE("mot.propose", "pro.", "exceed."),
  PROMISES("mot.act", "5c.", "prefail.", "guarantee."),
  CONFIRM("mot.confirm", "learn."),
  WORDING("expr.", "world.", "mind.", "nono.", "resp."),
  PHONE("phone."),
  WELCOME("mot.moment", "ten.", "pers.", "svc."),
  COMPLAINTS("cmp.", "cmp9.", "emo.", "recovery.", "recept.", "improper.", "care."),
  LOYALTY("fly.", "stat.", "profit.", "loyal.", "tier.", "ladder", "kpi."),
  TEAM("int.", "lead.", "org.", "improve.");

  private final List<String> prefixes;

  Family(String... prefixes) {
    this.prefixes = List.of(prefixes);
  }

  /** The family of a concept id, or of a group of them such as {@code phone.*}. */
  public static Optional<Family> of(String concept) {
    return Arrays.stream(values()).filter(family -> family.holds(concept)).findFirst();
  }

  /** The families named by any of the concept ids, in their own order. */
  public static List<Family> of(Collection<String> concepts) {
    return Arrays.stream(values())
        .filter(family -> concepts.stream().anyMatch(family::holds))
        .toList();
  }

  private boolean holds(String concept) {
    return !ConceptNames.isOfPack(concept) && prefixes.stream().anyMatch(concept::startsWith);
  }
}
