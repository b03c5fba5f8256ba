package motcoach.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.expression.TimeMention;
import motcoach.method.Act;
import motcoach.method.Stage;

/** What was offered and promised, and whether promises are kept. */
final class Dealings {
  private static final int END_OF_WORK = 18 * 60;
  private static final int MORNING = 5 * 60;
  private static final int NAMED_DAY = 100;
  private static final int EARLY_BY = 5;

  /** An hour named that is not longer gone than this is looked back on, not tomorrow's. */
  private static final int JUST_PAST = 180;

  private Dealings() {}

  /** Elements named to the customer join the proposal; a plan ends the exploring. */
  static void offer(Turn turn, Heard heard) {
    if (!turn.customerListens() || heard.elements().isEmpty()) {
      return;
    }
    boolean planned = false;
    for (Map.Entry<String, Heard.Mention> named : heard.elements().entrySet()) {
      Optional<Element> element = turn.scenario().element(named.getKey());
      if (element.isPresent()) {
        offer(turn, element.get(), named.getValue(), heard);
        planned |= element.get().kind() == Element.Kind.PLAN;
      }
    }
    if (planned && turn.stage == Stage.EXPLORE) {
      turn.enter(Stage.PROPOSE);
    }
    turn.events.add(new TurnEvent.ProposalChanged(Lamps.of(turn)));
  }

  private static void offer(Turn turn, Element element, Heard.Mention mention, Heard heard) {
    int due = minute(turn, mention.times());
    int amount =
        element
            .uses()
            .map(use -> mention.number().map(Double::intValue).orElse(use.amount()))
            .orElse(0);
    Proposal.Offer before = null;
    for (Proposal.Offer offer : turn.offers) {
      if (offer.element().id().equals(element.id())) {
        before = offer;
      }
    }
    int keptDue = due <= turn.minute && before != null ? before.due() : due;
    Proposal.Offer offer =
        new Proposal.Offer(
            element, mention.quote(), who(element, heard), keptDue, amount, turn.number, true);
    if (before != null) {
      turn.offers.remove(before);
    }
    turn.offers.add(offer);
    boolean stillToCome = element.kept().filter(kept -> !kept.holds(turn)).isPresent();
    if (stillToCome && !mention.fallback()) {
      promise(turn, element, mention.quote(), due > turn.minute ? due : -1);
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
    Promise made = new Promise(element.id(), quote, due, turn.number, Promise.State.OPEN);
    turn.promises.add(made);
    turn.events.add(new TurnEvent.PromiseMoved(made));
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
    } else if (hour >= 0 && isNight(turn.minute - today)) {
      return next(turn.minute, today + hour);
    } else if (hour >= 0) {
      boolean tomorrow = today + hour < turn.minute - JUST_PAST;
      return today + hour + (tomorrow ? SimulatedClock.DAY : 0);
    }
    return -1;
  }

  private static boolean isNight(int inDay) {
    return inDay >= END_OF_WORK || inDay < MORNING;
  }

  /** At night an hour is the next one of that name, whichever half of the day it is in. */
  private static int next(int now, int hour) {
    int half = SimulatedClock.DAY / 2;
    return now + 1 + Math.floorMod(hour - now - 1, half);
  }

  private static int daysAhead(Turn turn, int value) {
    if (value < NAMED_DAY) {
      return value;
    }
    int now = turn.scenario().clock().dayAt(turn.minute).getValue();
    return Math.floorMod(value - NAMED_DAY - now, 7);
  }
}
