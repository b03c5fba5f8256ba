package motcoach.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.expression.Reading;
import motcoach.method.Act;
import motcoach.method.Stage;

/** Tries every prepared response and action on a play, and tells which does most good at once. */
final class Foresight {
  private static final int MET = 3;
  private static final int VIOLATED = 6;
  private static final double EMOTION = 0.25;
  private static final double TONE = 0.05;
  private static final int NEUTRAL = 50;

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
    play.options().stream()
        .filter(option -> isDecent(play.scenario(), option))
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
        // Words that please but reach no goal are no model.
        .filter(move -> move.option.isEmpty() || !move.met.isEmpty())
        .max(Comparator.comparingDouble(Move::worth));
  }

  private static Move move(
      Play play, Input input, Optional<Option> option, Optional<Action> action) {
    Play next = play.take(input).play();
    Set<String> met = with(next, Verdict.Outcome.MET);
    met.removeAll(with(play, Verdict.Outcome.MET));
    return new Move(option, action, met, worth(play, next));
  }

  /** Pushes nobody away, and offers nothing that cannot be kept or that costs too much. */
  private static boolean isDecent(Scenario scenario, Option option) {
    return option.acts().stream().noneMatch(Act::isHarmful)
        && option.elements().stream()
            .flatMap(id -> scenario.element(id).stream())
            .noneMatch(element -> element.isImpossible() || element.isDear());
  }

  /** What it brings in this stage: hurrying on to the next is worth nothing. */
  private static double worth(Play play, Play next) {
    Stage stage = play.stage();
    double worth = (next.emotion() - play.emotion()) * EMOTION;
    worth += MET * (met(next, stage) - met(play, stage));
    worth -= VIOLATED * (violated(next) - violated(play));
    worth += (tone(next) - NEUTRAL) * TONE;
    for (Expectation expectation : play.scenario().expectations()) {
      worth += expectation.weight() * (reached(next, expectation) - reached(play, expectation));
    }
    return worth;
  }

  /** How the latest own words are worded; neutral where nothing was said yet. */
  private static int tone(Play play) {
    return play.transcript().stream()
        .flatMap(line -> line.reading().stream())
        .reduce((before, after) -> after)
        .map(Reading::score)
        .orElse(NEUTRAL);
  }

  private static int reached(Play play, Expectation expectation) {
    return play.expectations().get(expectation.id()).ordinal();
  }

  private static int met(Play play, Stage stage) {
    return play.verdicts().stream()
        .filter(verdict -> verdict.outcome() == Verdict.Outcome.MET)
        .filter(verdict -> verdict.criterion().stage() == stage)
        .mapToInt(verdict -> verdict.criterion().weight())
        .sum();
  }

  private static int violated(Play play) {
    return play.verdicts().stream()
        .filter(verdict -> verdict.outcome() == Verdict.Outcome.VIOLATED)
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
