package motcoach.scenario;

import java.util.List;
import java.util.Optional;

/** Judges the criteria: counted once they had an opportunity, decided by what happened. */
final class Verdicts {
  private Verdicts() {}

  static void judge(Turn turn) {
    for (Criterion criterion : turn.scenario().criteria()) {
      if (criterion.opportunity().holds(turn)) {
        turn.chances.add(criterion.id());
      }
      if (turn.chances.contains(criterion.id())) {
        judge(turn, criterion);
      }
    }
  }

  private static void judge(Turn turn, Criterion criterion) {
    Optional<Verdict> before = Optional.ofNullable(turn.verdicts.get(criterion.id()));
    if (before.filter(v -> v.outcome() == Verdict.Outcome.VIOLATED).isPresent()) {
      return;
    }
    Condition violated = criterion.violated().orElse(Condition.NEVER);
    if (violated.holds(turn)) {
      decide(turn, criterion, Verdict.Outcome.VIOLATED, violated);
    } else if (before.isEmpty() && criterion.met().holds(turn)) {
      decide(turn, criterion, Verdict.Outcome.MET, criterion.met());
    }
  }

  private static void decide(
      Turn turn, Criterion criterion, Verdict.Outcome outcome, Condition why) {
    Optional<Trace> evidence = why.evidence(turn);
    Reason reason =
        new Reason(
            evidence
                .filter(trace -> !trace.quote().isEmpty())
                .map(trace -> criterion.label())
                .orElseGet(() -> turn.tuning().words("criterion.met.reason")),
            evidence.map(Trace::quote).filter(quote -> !quote.isEmpty()),
            evidence.map(Trace::turn).orElse(turn.number));
    Verdict verdict = new Verdict(criterion, outcome, Optional.of(reason));
    turn.verdicts.put(criterion.id(), verdict);
    turn.events.add(new TurnEvent.Judged(verdict));
  }

  /** One verdict per criterion; what was never decided is not seen, or had no opportunity. */
  static List<Verdict> all(Scenario scenario, State state) {
    return scenario.criteria().stream()
        .map(
            criterion ->
                Optional.ofNullable(state.verdicts().get(criterion.id()))
                    .orElseGet(
                        () ->
                            new Verdict(
                                criterion,
                                state.chances().contains(criterion.id())
                                    ? Verdict.Outcome.NOT_SEEN
                                    : Verdict.Outcome.NO_OPPORTUNITY,
                                Optional.empty())))
        .toList();
  }
}
