package motcoach.ui.home;

import java.util.Arrays;
import java.util.List;

/** What a scenario trains, in words a trainee knows: groups of the method's concept ids. */
public enum Skill {
  PHONE("phone."),
  WORDING("expr."),
  EXPLORE("mot.explore", "exp."),
  PROPOSE("mot.propose"),
  PROMISES("mot.act", "5c."),
  CONFIRM("mot.confirm"),
  COMPLAINTS("resp.", "improper.", "cmp9.", "recover.");

  private final List<String> prefixes;

  Skill(String... prefixes) {
    this.prefixes = List.of(prefixes);
  }

  /** The skills named by any of the concept ids, in their own order; ids of none are left out. */
  public static List<Skill> of(List<String> concepts) {
    return Arrays.stream(values())
        .filter(skill -> concepts.stream().anyMatch(skill::holds))
        .toList();
  }

  private boolean holds(String concept) {
    return prefixes.stream().anyMatch(concept::startsWith);
  }
}
