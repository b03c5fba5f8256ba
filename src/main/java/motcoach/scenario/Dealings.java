package motcoach.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.expression.Band;
import motcoach.expression.TimeMention;
import motcoach.method.Act;
import motcoach.method.Stage;

/** What was offered and promised, and whether promises are kept. */
final class Dealings {
  private static final int END_OF_WORK = 18 * 60;
  private static final int MORNING = 5 * 60;
  private static final int START_OF_WORK = 8 * 60;
  private static final int HALF_A_DAY = SimulatedClock.DAY / 2;
  private static final int NAMED_DAY = 100;
  private static final int EARLY_BY = 5;

  /** An hour named that is not longer gone than this is looked back on, not tomorrow's. */
  private static final int JUST_PAST = 180;

  private Dealings() {}

  /** Elements named to the customer join the proposal; a plan ends the exploring. */
  static void offer(Turn turn, Heard heard) {
    turn.halfHeard.clear();
    if (!turn.customerListens()) {
      return;
    }
    // In words that push away nothing is looked for that might have been an offer.
    boolean kind = heard.reading().band() != Band.NEGATIVE;
    (kind ? heard.halfHeard() : Map.<String, Heard.Mention>of())
        .forEach(
            (id, mention) ->
                turn.scenario()
                    .element(id)
                    .filter(element -> !mention.fallback() && isAskedAbout(turn, element))
                    .ifPresent(
                        element -> turn.halfHeard.add(asOffer(turn, element, mention, heard))));
    if (heard.elements().isEmpty()) {
      return;
    }
    for (Map.Entry<String, Heard.Mention> named : heard.elements().entrySet()) {
      turn.scenario()
          .element(named.getKey())
          .ifPresent(
              element -> {
                Heard.Mention mention = named.getValue();
                join(turn, asOffer(turn, element, mention, heard), !mention.fallback());
              });
    }
    turn.events.add(new TurnEvent.ProposalChanged(Lamps.of(turn)));
  }

  /** Never about what answers a need that has not come out: that would give it away. */
  private static boolean isAskedAbout(Turn turn, Element element) {
    boolean offered =
        turn.offers.stream().anyMatch(offer -> offer.element().id().equals(element.id()));
    boolean known =
        element.answers().isEmpty()
            || element.answers().stream()
                .anyMatch(id -> turn.expectation(id).compareTo(Expectation.State.VOICED) >= 0);
    return !offered && known;
  }

  /** What the trainee says was meant as well counts from now on as if it had been heard. */
  static void alsoMeant(Turn turn, Proposal.Offer half) {
    turn.halfHeard.remove(half);
    turn.trace(Trace.Kind.ELEMENT, half.element().id(), half.quote());
    join(turn, half, true);
    Expecting.settle(turn);
    Verdicts.judge(turn);
  }

  /** Strikes an offer out with its open promise, or counts both again. */
  static void correct(Turn turn, Proposal.Offer offer, boolean meant) {
    Proposal.Offer corrected = offer.withMeant(meant);
    turn.offers.replaceAll(each -> each == offer ? corrected : each);
    String element = offer.element().id();
    List<Promise> from = meant ? turn.withdrawn : turn.promises;
    List<Promise> moved =
        from.stream().filter(p -> p.open() && p.element().equals(element)).toList();
    from.removeAll(moved);
    (meant ? turn.promises : turn.withdrawn).addAll(moved);
  }

  private static boolean isToCome(Turn turn, Element element) {
    return element.kept().filter(kept -> !kept.holds(turn)).isPresent();
  }

  private static Proposal.Offer asOffer(
      Turn turn, Element element, Heard.Mention mention, Heard heard) {
    int due = asPromised(turn, element, minute(turn, mention.times()));
    int amount =
        element
            .uses()
            .map(use -> mention.number().map(Double::intValue).orElse(use.amount()))
            .orElse(0);
    return new Proposal.Offer(
        element, mention.quote(), who(element, heard), due, amount, turn.number, true);
  }

  /** An hour that was promised before is meant in the half of the day that was promised. */
  private static int asPromised(Turn turn, Element element, int due) {
    return turn.promises.stream()
        .filter(promise -> promise.open() && promise.element().equals(element.id()))
        .mapToInt(Promise::due)
        .filter(before -> Math.abs(before - due) == HALF_A_DAY)
        .findFirst()
        .orElse(due);
  }

  /**
   * Puts an offer on the card in place of an older one of the same element; a plan ends the
   * exploring.
   */
  private static void join(Turn turn, Proposal.Offer named, boolean firm) {
    Element element = named.element();
    int due = named.due();
    Proposal.Offer before = null;
    for (Proposal.Offer offer : turn.offers) {
      if (offer.element().id().equals(element.id())) {
        before = offer;
      }
    }
    int keptDue = due <= turn.minute && before != null ? before.due() : due;
    if (before != null) {
      turn.offers.remove(before);
    }
    turn.withdrawn.removeIf(promise -> promise.element().equals(element.id()));
    turn.offers.add(named.withDue(keptDue));
    if (isToCome(turn, element) && firm) {
      promise(turn, element, named.quote(), due > turn.minute ? due : -1);
    }
    if (element.kind() == Element.Kind.PLAN && turn.stage == Stage.EXPLORE) {
      turn.enter(Stage.PROPOSE);
    }
  }

  private static String who(Element element, Heard heard) {
    boolean own = heard.acts().containsKey(Act.OWN_I) || heard.acts().containsKey(Act.COMMIT);
    return own || element.approver().isEmpty() ? Line.ME : element.approver().get();
  }

  private static void promise(Turn turn, Element element, String quote, int due) {
    Promise open = null;
    for (Promise promise : turn.promises) {
      if (promise.element().equals(element.id()) && promise.open()) {
        open = promise;
      }
    }
    if (open != null) {
      if (due <= turn.minute || due == open.due()) {
        return;
      }
      boolean firstTime = open.due() < 0;
      turn.promises.remove(open);
      if (!firstTime) {
        settle(turn, open, Promise.State.RENEGOTIATED);
      }
    }
    if (open == null && isSaidAlready(turn, element, due)) {
      return;
    }
    Promise made = new Promise(element.id(), quote, due, turn.number, Promise.State.OPEN);
    turn.promises.add(made);
    turn.events.add(new TurnEvent.PromiseMoved(made));
  }

  /** Two elements of one breath that the same deed keeps at the same time are one promise. */
  private static boolean isSaidAlready(Turn turn, Element element, int due) {
    return turn.promises.stream()
        .filter(promise -> promise.open() && promise.turn() == turn.number)
        .filter(promise -> promise.due() == due && !promise.element().equals(element.id()))
        .anyMatch(
            promise ->
                turn.scenario()
                    .element(promise.element())
                    .map(other -> other.kept().equals(element.kept()))
                    .orElse(false));
  }

  private static void settle(Turn turn, Promise promise, Promise.State to) {
    Promise settled = promise.in(to);
    turn.promises.add(settled);
    turn.events.add(new TurnEvent.PromiseMoved(settled));
  }

  /** Open promises become kept, early or broken, as the story stands. */
  static void judge(Turn turn) {
    for (Promise promise : List.copyOf(turn.promises)) {
      if (promise.open()) {
        judge(turn, promise);
      }
    }
  }

  private static void judge(Turn turn, Promise promise) {
    Element element = turn.scenario().element(promise.element()).orElseThrow();
    Tuning tuning = turn.tuning();
    if (element.kept().orElse(Condition.NEVER).holds(turn)) {
      boolean early = promise.due() >= 0 && turn.minute < promise.due() - EARLY_BY;
      Promise.State to = early ? Promise.State.EARLY : Promise.State.KEPT;
      turn.promises.remove(promise);
      settle(turn, promise, to);
      Tuning.Cause cause = tuning.cause(early ? "promise-early" : "promise-kept");
      Emotions.move(turn, cause, cause.because(), Optional.of(promise.quote()));
    } else if (promise.due() >= 0 && turn.minute > promise.due()) {
      turn.promises.remove(promise);
      settle(turn, promise, Promise.State.BROKEN);
      Tuning.Cause cause = tuning.cause("promise-broken");
      Emotions.move(
          turn,
          cause,
          Emotions.fill(cause.because(), element.label()),
          Optional.of(promise.quote()));
    }
  }

  /**
   * The minute of the story the named times mean, seen from now: a day and an hour go together, of
   * two hours the later is the due time. -1 when none is named.
   */
  static int minute(Turn turn, List<TimeMention> times) {
    int day = -1;
    int hour = -1;
    for (TimeMention time : times) {
      if (time.kind() == TimeMention.Kind.WITHIN) {
        return turn.minute + time.value();
      } else if (time.kind() == TimeMention.Kind.DAY) {
        day = daysAhead(turn, time.value());
      } else {
        hour = time.value();
      }
    }
    int today = turn.minute / SimulatedClock.DAY * SimulatedClock.DAY;
    if (day == 0 && hour < 0 && turn.minute >= today + END_OF_WORK) {
      return today + SimulatedClock.DAY - 1;
    } else if (day >= 0) {
      return today + day * SimulatedClock.DAY + (hour >= 0 ? hour : END_OF_WORK);
    }
    return hour >= 0 ? atHour(turn.minute, hour) : -1;
  }

  /**
   * The minute of the story an hour means, seen from {@code now}.
   *
   * @param hour minute of the day; where no half of it was named, one to seven are the afternoon's
   */
  static int atHour(int now, int hour) {
    int today = now / SimulatedClock.DAY * SimulatedClock.DAY;
    if (isNight(now - today)) {
      return next(now, today + hour);
    }
    // Who says "half past six" at a quarter to six in the morning means this morning.
    boolean thisMorning = now - today < START_OF_WORK && today + hour - HALF_A_DAY > now;
    if (thisMorning && hour - HALF_A_DAY < START_OF_WORK) {
      return today + hour - HALF_A_DAY;
    }
    boolean tomorrow = today + hour < now - JUST_PAST;
    return today + hour + (tomorrow ? SimulatedClock.DAY : 0);
  }

  private static boolean isNight(int inDay) {
    return inDay >= END_OF_WORK || inDay < MORNING;
  }

  /** At night an hour is the next one of that name, whichever half of the day it is in. */
  private static int next(int now, int hour) {
    return now + 1 + Math.floorMod(hour - now - 1, HALF_A_DAY);
  }

  private static int daysAhead(Turn turn, int value) {
    if (value < NAMED_DAY) {
      return value;
    }
    int now = turn.scenario().clock().dayAt(turn.minute).getValue();
    return Math.floorMod(value - NAMED_DAY - now, 7);
  }
}
