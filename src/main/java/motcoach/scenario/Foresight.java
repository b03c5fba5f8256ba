package motcoach.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tries every prepared response and action on a play, and tells which does most good at once. */
final class Foresight {
  private static final int MET = 3;
  private static final int VIOLATED = 6;
  private static final int NEW_STAGE = 3;
  private static final double EMOTION = 0.25;
  private static final int UNREALISTIC = 8;

  private Foresight() {}

  /** One thing that could be said or done next; neither option nor action: time is let pass. */
  record Move(Optional<Option> option, Optional<Action> action, Set<String> met, double worth) {
    boolean meets(String criterion) {
      return met.contains(criterion);
    }
  }

  /** Empty when nothing that can be picked does any good. */
  static Optional<Move> best(Play play) {
    List<Move> moves = new ArrayList<>();
    play.options()
        .forEach(
            option ->
                moves.add(
                    move(
                        play,
                        new Input.Chose(option.id()),
                        Optional.of(option),
                        Optional.empty())));
    play.actions()
        .forEach(
            action ->
                moves.add(
                    move(play, new Input.Did(action.id()), Optional.empty(), Optional.of(action))));
    if (play.canWait()) {
      moves.add(move(play, new Input.Did(Play.WAIT), Optional.empty(), Optional.empty()));
    }
    return moves.stream()
        .filter(move -> move.worth > 0)
        .max(Comparator.comparingDouble(Move::worth));
  }

  private static Move move(
      Play play, Input input, Optional<Option> option, Optional<Action> action) {
    Play next = play.take(input).play();
    Set<String> met = with(next, Verdict.Outcome.MET);
    met.removeAll(with(play, Verdict.Outcome.MET));
    return new Move(option, action, met, worth(play, next));
  }

  private static double worth(Play play, Play next) {
    double worth = (next.emotion() - play.emotion()) * EMOTION;
    worth += MET * (weight(next, Verdict.Outcome.MET) - weight(play, Verdict.Outcome.MET));
    worth -=
        VIOLATED
            * (weight(next, Verdict.Outcome.VIOLATED) - weight(play, Verdict.Outcome.VIOLATED));
    for (Expectation expectation : play.scenario().expectations()) {
      worth += expectation.weight() * (reached(next, expectation) - reached(play, expectation));
    }
    worth += next.stage().compareTo(play.stage()) > 0 ? NEW_STAGE : 0;
    boolean spoilt = hasImpossible(next.proposal()) && !hasImpossible(play.proposal());
    return worth - (spoilt ? UNREALISTIC : 0);
  }

  private static int reached(Play play, Expectation expectation) {
    return play.expectations().get(expectation.id()).ordinal();
  }

  private static boolean hasImpossible(Proposal proposal) {
    return proposal.offers().stream()
        .anyMatch(offer -> offer.meant() && offer.element().isImpossible());
  }

  private static int weight(Play play, Verdict.Outcome outcome) {
    return play.verdicts().stream()
        .filter(verdict -> verdict.outcome() == outcome)
        .mapToInt(verdict -> verdict.criterion().weight())
        .sum();
  }

  private static Set<String> with(Play play, Verdict.Outcome outcome) {
    Set<String> ids = new HashSet<>();
    play.verdicts().stream()
        .filter(verdict -> verdict.outcome() == outcome)
        .forEach(verdict -> ids.add(verdict.criterion().id()));
    return ids;
  }
}
