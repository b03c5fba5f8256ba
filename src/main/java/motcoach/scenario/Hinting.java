package motcoach.scenario;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Text;

/**
 * Hints for the turn to come, taken from how the story stands: a goal that is still open, a
 * direction that does not give away what is hidden, and an example. Each is clearer than the one
 * before.
 */
final class Hinting {
  private static final Set<Expectation.State> CUED =
      Set.of(Expectation.State.CUED, Expectation.State.HINTED);

  private final Script script;
  private final State state;
  private final Optional<Foresight.Move> best;

  Hinting(Play play, Script script, State state) {
    this.script = script;
    this.state = state;
    this.best = Foresight.best(play);
  }

  /** From the vaguest to the clearest; at least one. */
  List<Text> ladder() {
    Set<Text> rungs = new LinkedHashSet<>();
    goal().ifPresent(rungs::add);
    direction().ifPresent(rungs::add);
    example().ifPresent(rungs::add);
    if (rungs.isEmpty()) {
      rungs.add(words("hint.listen"));
    }
    return new ArrayList<>(rungs);
  }

  /** The goal that the best next move would reach, else the weightiest that is still open. */
  private Optional<Text> goal() {
    Facts now = new Turn(script, state);
    List<Criterion> open =
        script.scenario().criteria().stream()
            .filter(criterion -> criterion.stage() == state.stage())
            .filter(criterion -> !state.verdicts().containsKey(criterion.id()))
            .filter(c -> state.chances().contains(c.id()) || c.opportunity().holds(now))
            .toList();
    return best.flatMap(move -> open.stream().filter(c -> move.meets(c.id())).findFirst())
        // A goal that can be gone against is mostly one of leaving something undone.
        .or(() -> weightiest(open.stream().filter(c -> c.violated().isEmpty()).toList()))
        .or(() -> weightiest(open))
        .map(criterion -> words("hint.goal", criterion.label()));
  }

  private static Optional<Criterion> weightiest(List<Criterion> open) {
    return open.stream().max(Comparator.comparingInt(Criterion::weight));
  }

  private Optional<Text> direction() {
    return switch (state.stage()) {
      case EXPLORE -> unsaid();
      case PROPOSE -> unsaid(true).or(this::proposal);
      case ACT -> deed();
      case CONFIRM -> unverified();
    };
  }

  private Optional<Text> unsaid() {
    return unsaid(true).or(() -> unsaid(false));
  }

  /** What the customer hinted at, or that there is something; never what it is. */
  private Optional<Text> unsaid(boolean cued) {
    return script.scenario().expectations().stream()
        .filter(e -> e.latent() && e.opener().isPresent() && isListening(e))
        .filter(
            e ->
                cued
                    ? CUED.contains(reached(e)) && !e.cues().isEmpty()
                    : reached(e) == Expectation.State.HIDDEN)
        .findFirst()
        .map(e -> cued ? cue(e) : words("hint.open"));
  }

  private boolean isListening(Expectation expectation) {
    String who = expectation.who().orElse(script.scenario().persona().id());
    return state.onLine().filter(who::equals).isPresent();
  }

  private Expectation.State reached(Expectation expectation) {
    return state.expectations().get(expectation.id());
  }

  private Text cue(Expectation expectation) {
    List<Text> cues = expectation.cues();
    int clearest = reached(expectation) == Expectation.State.HINTED ? 2 : 1;
    Text cue = spoken(cues.get(Math.min(clearest, cues.size()) - 1));
    return words(state.trust() < expectation.trustGate() ? "hint.trust" : "hint.cue", cue);
  }

  private Optional<Text> proposal() {
    Proposal card = Lamps.of(script, state.offers(), state.expectations());
    if (card.offers().stream().noneMatch(Proposal.Offer::meant)) {
      return Optional.of(words("hint.offer"));
    }
    return List.of(card.complete(), card.realistic(), card.winWin()).stream()
        .filter(lamp -> !lamp.green())
        .findFirst()
        .map(Proposal.LampState::because)
        .or(() -> Optional.of(words("hint.consent")));
  }

  private Optional<Text> deed() {
    Optional<Promise> due =
        state.promises().stream()
            .filter(promise -> promise.open() && promise.due() >= 0)
            .min(Comparator.comparingInt(Promise::due));
    Optional<Text> promised =
        due.flatMap(promise -> script.scenario().element(promise.element()))
            .map(element -> words("hint.due", element.label(), time(due.orElseThrow().due())));
    return promised.or(
        () ->
            script.scenario().tasks().stream()
                .filter(task -> state.tasks().get(task.id()).compareTo(TaskCard.State.DONE) < 0)
                .findFirst()
                .map(task -> words("hint.task", task.label())));
  }

  /** The time of day, with the weekday when it is not today's. */
  private Text time(int minute) {
    String wall = SimulatedClock.wall(minute);
    if (minute / SimulatedClock.DAY == state.minute() / SimulatedClock.DAY) {
      return Text.same(wall);
    }
    DayOfWeek day = script.scenario().clock().dayAt(minute);
    return new Text(
        day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ' ' + wall,
        day.getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE) + ' ' + wall);
  }

  private Optional<Text> unverified() {
    return script.scenario().expectations().stream()
        .filter(e -> reached(e) == Expectation.State.ANSWERED && e.verified().isPresent())
        .findFirst()
        .map(e -> words("hint.verify", e.label()));
  }

  private Optional<Text> example() {
    return best.map(
            move ->
                move.option()
                    .map(option -> words("hint.say", spoken(option.text())))
                    .or(() -> move.action().map(action -> words("hint.do", action.label())))
                    .orElseGet(() -> words("hint.wait")))
        .or(this::opener);
  }

  /** The question an author would ask about what was hinted at. */
  private Optional<Text> opener() {
    return script.scenario().expectations().stream()
        .filter(e -> e.latent() && isListening(e) && CUED.contains(reached(e)))
        .flatMap(e -> e.opener().stream())
        .findFirst()
        .map(opener -> words("hint.say", spoken(opener)));
  }

  /** As it is said in this play, whatever language the hint is read in. */
  private Text spoken(Text words) {
    return Text.same(words.in(script.setup().language()));
  }

  private Text words(String key, Text... about) {
    return script.tuning().words(key, about);
  }
}
