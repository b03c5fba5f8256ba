package motcoach.scenario;

import java.util.Optional;
import java.util.Set;
import motcoach.expression.Band;
import motcoach.method.Act;
import motcoach.method.Text;

/** How expectations come into the open and get their answer. */
final class Expecting {
  private static final Set<Expectation.State> WAITING =
      Set.of(Expectation.State.CUED, Expectation.State.HINTED);

  private Expecting() {}

  /** Acknowledges what the trainee names, answers what is answered, verifies what is verified. */
  static void settle(Turn turn) {
    for (Expectation expectation : turn.scenario().expectations()) {
      acknowledge(turn, expectation);
      answer(turn, expectation);
      verify(turn, expectation);
    }
  }

  private static Optional<Trace> named(Turn turn, Expectation expectation) {
    return turn.traces(Condition.Since.TURN, Trace.Kind.TOPIC)
        .filter(trace -> trace.id().equals(expectation.id()))
        .findFirst();
  }

  private static void acknowledge(Turn turn, Expectation expectation) {
    if (turn.expectation(expectation.id()) == Expectation.State.VOICED
        && named(turn, expectation).isPresent()) {
      turn.advance(expectation.id(), Expectation.State.ACKNOWLEDGED);
    }
  }

  private static void answer(Turn turn, Expectation expectation) {
    Expectation.State state = turn.expectation(expectation.id());
    boolean known = state.compareTo(Expectation.State.CUED) >= 0;
    if (known
        && state.compareTo(Expectation.State.ANSWERED) < 0
        && expectation.answered().holds(turn)) {
      turn.advance(expectation.id(), Expectation.State.ANSWERED);
      Optional<Trace> evidence = expectation.answered().evidence(turn);
      turn.found.putIfAbsent(
          expectation.id(), reason(turn, "expectation.opened", evidence.map(Trace::quote)));
      Emotions.solve(
          turn,
          expectation.latent() ? "latent-answered" : "explicit-answered",
          expectation.label(),
          evidence.map(Trace::quote).filter(quote -> !quote.isEmpty()));
    }
  }

  private static void verify(Turn turn, Expectation expectation) {
    if (turn.expectation(expectation.id()) == Expectation.State.ANSWERED
        && expectation.verified().orElse(Condition.NEVER).holds(turn)) {
      turn.advance(expectation.id(), Expectation.State.VERIFIED);
    }
  }

  /**
   * The one expectation this turn opens, if any: a specific question first, then "something else".
   */
  static Optional<Expectation> opened(Turn turn) {
    if (hurtful(turn)) {
      return Optional.empty();
    }
    Optional<Expectation> asked =
        turn.scenario().expectations().stream()
            .filter(e -> present(turn, e) && closed(turn, e) && turn.trust >= e.trustGate())
            .filter(e -> e.unlock().holds(turn) || cuedAndNamed(turn, e))
            .findFirst();
    if (asked.isPresent() || !asksForMore(turn)) {
      return asked;
    }
    return turn.scenario().expectations().stream()
        .filter(e -> present(turn, e) && WAITING.contains(turn.expectation(e.id())))
        .filter(e -> turn.trust >= e.trustGate())
        .findFirst();
  }

  /** Nobody opens up to words that push away, whatever else is in them. */
  private static boolean hurtful(Turn turn) {
    return turn.traces(Condition.Since.TURN, Trace.Kind.BAND)
        .anyMatch(trace -> trace.id().equals(Band.NEGATIVE.id()));
  }

  /** Nobody opens up who is not there. */
  private static boolean present(Turn turn, Expectation expectation) {
    String who = expectation.who().orElse(turn.scenario().persona().id());
    return turn.onLine.filter(who::equals).isPresent();
  }

  private static boolean closed(Turn turn, Expectation expectation) {
    return turn.expectation(expectation.id()).compareTo(Expectation.State.VOICED) < 0;
  }

  private static boolean cuedAndNamed(Turn turn, Expectation expectation) {
    return WAITING.contains(turn.expectation(expectation.id()))
        && named(turn, expectation).isPresent();
  }

  private static boolean asksForMore(Turn turn) {
    return turn.traces(Condition.Since.TURN, Trace.Kind.ACT)
        .anyMatch(trace -> trace.id().equals(Act.ASK_MORE.id()));
  }

  /** Brings an expectation into the open, with what the trainee did to open it. */
  static void voice(Turn turn, Expectation expectation, boolean unasked) {
    boolean named = named(turn, expectation).isPresent();
    turn.advance(expectation.id(), Expectation.State.VOICED);
    Optional<String> quote = unasked ? Optional.empty() : lastWords(turn);
    turn.found.putIfAbsent(
        expectation.id(), reason(turn, unasked ? "expectation.own" : "expectation.opened", quote));
    if (named) {
      turn.advance(expectation.id(), Expectation.State.ACKNOWLEDGED);
    }
  }

  private static Optional<String> lastWords(Turn turn) {
    return turn.transcript.stream()
        .filter(line -> line.mine() && line.turn() == turn.number)
        .reduce((first, second) -> second)
        .map(Line::words);
  }

  private static Reason reason(Turn turn, String key, Optional<String> quote) {
    Text because = turn.tuning().words(key);
    return new Reason(because, quote.filter(q -> !q.isEmpty()), turn.number);
  }

  /** A line hinted at it: cued the first time, hinted the second. */
  static void cue(Turn turn, String id) {
    int spent = turn.cuesSpent.merge(id, 1, Integer::sum);
    turn.advance(id, spent == 1 ? Expectation.State.CUED : Expectation.State.HINTED);
  }
}
