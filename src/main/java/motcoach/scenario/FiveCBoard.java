package motcoach.scenario;

import java.util.Optional;

/** How the five C stand: the first level of each rule whose condition holds. */
final class FiveCBoard {
  private FiveCBoard() {}

  static Optional<FiveCRule.Level> level(FiveCRule rule, Facts facts) {
    return rule.levels().stream().filter(level -> level.when().holds(facts)).findFirst();
  }
}
