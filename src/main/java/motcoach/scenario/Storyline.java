package motcoach.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import motcoach.method.Text;

/** What the customer and the world do after the trainee's turn: reveals, beats, time and events. */
final class Storyline {
  private Storyline() {}

  /** The reply to words: what they opened, or else the next beat. */
  static void reply(Turn turn) {
    Optional<Expectation> opened =
        turn.customerListens() ? Expecting.opened(turn) : Optional.empty();
    if (opened.isPresent()) {
      Expecting.voice(turn, opened.get(), false);
      String who = opened.get().who().orElse(turn.scenario().persona().id());
      opened.get().reveal().ifPresent(line -> turn.speak(who, line));
      Emotions.move(turn, "unsaid-opened", "");
      offer(turn, turn.script.beats().aboutExpectation(opened.get().id()));
    } else {
      nextBeat(turn, turn.script.beats().afterWords());
    }
  }

  /** Plays the first of {@code beats} that fits. */
  static void nextBeat(Turn turn, List<BeatIndex.Candidate> beats) {
    for (BeatIndex.Candidate candidate : beats) {
      if (candidate.fits(turn)) {
        play(turn, candidate.beat());
        return;
      }
    }
  }

  /**
   * What was just heard, or the stage that has just begun, is answered with the options of the
   * first fitting of {@code beats}.
   */
  static void offer(Turn turn, List<BeatIndex.Candidate> beats) {
    for (BeatIndex.Candidate candidate : beats) {
      if (candidate.fits(turn)) {
        turn.metBeats.add(candidate.beat().id());
        turn.options = mixed(turn, candidate.beat());
        return;
      }
    }
  }

  private static void play(Turn turn, Beat beat) {
    turn.playedBeats.add(beat.id());
    turn.metBeats.add(beat.id());
    if (!beat.say().isEmpty()) {
      turn.speak(beat.who(), pick(turn, beat));
    }
    beat.cues().forEach(cue -> Expecting.cue(turn, cue));
    if (!beat.options().isEmpty()) {
      turn.options = mixed(turn, beat);
    }
    beat.effects().forEach(effect -> apply(turn, effect));
  }

  /** The options in an order of this play's own, so that the place of the best says nothing. */
  private static List<Option> mixed(Turn turn, Beat beat) {
    List<Option> options = new ArrayList<>(beat.options());
    long seed = turn.script.setup().seed() * 31 + beat.id().hashCode();
    Collections.shuffle(options, new Random(seed));
    return List.copyOf(options);
  }

  /** The same seed, beat and turn pick the same line. */
  private static Text pick(Turn turn, Beat beat) {
    long seed = turn.script.setup().seed() * 31 + beat.id().hashCode() + turn.number * 1_000_003L;
    return beat.say().get(new SplittableRandom(seed).nextInt(beat.say().size()));
  }

  static void apply(Turn turn, Effect effect) {
    if (effect instanceof Effect.SetFlag set) {
      turn.flags.add(set.flag());
    } else if (effect instanceof Effect.Feel feel) {
      turn.feel(feel.delta(), feel.because(), Optional.empty());
    } else if (effect instanceof Effect.Trust trust) {
      turn.moveTrust(trust.delta());
    } else if (effect instanceof Effect.Voice voice) {
      turn.scenario()
          .expectation(voice.expectation())
          .ifPresent(e -> Expecting.voice(turn, e, true));
    } else if (effect instanceof Effect.Pass pass) {
      pass(turn, pass.minutes());
    } else if (effect instanceof Effect.Enter enter) {
      turn.enter(enter.stage());
    } else if (effect instanceof Effect.OnLine line) {
      turn.onLine = line.contact();
    } else if (effect instanceof Effect.MoveTask move) {
      turn.moveTask(move.task(), move.state());
    } else if (effect instanceof Effect.Close) {
      turn.closing = true;
    }
  }

  /** Does an action: what comes of it, and the time it takes. */
  static void act(Turn turn, Action action) {
    for (Action.Outcome outcome : action.outcomes()) {
      if (outcome.when().holds(turn)) {
        say(turn, outcome.says());
        outcome.effects().forEach(effect -> apply(turn, effect));
        pass(turn, outcome.minutes());
        return;
      }
    }
  }

  /** Rings off and waits for the next event, due time or new thing to do, or for a while. */
  static void waitForNext(Turn turn) {
    turn.onLine = Optional.empty();
    int until = turn.minute + turn.scenario().clock().longestWait();
    for (Event event : turn.scenario().events()) {
      boolean ahead = event.at().isPresent() && event.at().getAsInt() > turn.minute;
      if (ahead && !turn.happened(event.id()) && event.when().holds(turn)) {
        until = Math.min(until, event.at().getAsInt());
      }
    }
    for (Promise promise : turn.promises) {
      if (promise.open() && promise.due() > turn.minute) {
        until = Math.min(until, promise.due());
      }
    }
    pass(turn, Openings.next(turn, until).orElse(until) - turn.minute);
  }

  /** Lets time pass; what falls due on the way happens at its minute. */
  static void pass(Turn turn, int minutes) {
    int end = turn.minute + minutes;
    Optional<Event> next = due(turn, end);
    while (next.isPresent()) {
      turn.minute = Math.max(turn.minute, next.get().at().orElse(turn.minute));
      happen(turn, next.get());
      next = due(turn, end);
    }
    turn.minute = Math.max(turn.minute, end);
  }

  private static Optional<Event> due(Turn turn, int end) {
    Event first = null;
    for (Event event : turn.scenario().events()) {
      int at = event.at().orElse(turn.minute);
      boolean now = at <= end && !turn.happened(event.id()) && event.when().holds(turn);
      if (now && (first == null || at < first.at().orElse(turn.minute))) {
        first = event;
      }
    }
    return Optional.ofNullable(first);
  }

  private static void happen(Turn turn, Event event) {
    turn.happened.add(event.id());
    turn.events.add(new TurnEvent.Happened(event));
    say(turn, event.says());
    event.effects().forEach(effect -> apply(turn, effect));
    offer(turn, turn.script.beats().aboutEvent(event.id()));
  }

  private static void say(Turn turn, List<Said> says) {
    says.forEach(said -> turn.speak(said.who(), said.text()));
  }
}
