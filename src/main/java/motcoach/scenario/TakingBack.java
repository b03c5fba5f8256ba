package motcoach.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Text;

/**
 * The last thing said or done is taken back: the story stands where it stood before, the transcript
 * tells of it, and what was read or hinted meanwhile counts as help.
 */
final class TakingBack {
  private final Script script;
  private final State now;
  private final State then;

  TakingBack(Script script, State now, State then) {
    this.script = script;
    this.now = now;
    this.then = then;
  }

  State state() {
    Turn turn = new Turn(script, then);
    Set<Integer> helped = new LinkedHashSet<>(now.helped());
    if (now.turn() > then.turn()) {
      helped.add(now.turn());
    }
    turn.helped.addAll(helped);
    // What was taken back before is told too, though its place in the story is gone.
    since().stream().filter(Line::takenBack).forEach(turn.transcript::add);
    turn.transcript.add(note());
    return turn.state();
  }

  List<TurnEvent> events() {
    List<TurnEvent> events = new ArrayList<>();
    events.add(new TurnEvent.TakenBack(typed()));
    events.add(new TurnEvent.Spoken(note()));
    return events;
  }

  private List<Line> since() {
    return now.transcript().subList(then.transcript().size(), now.transcript().size());
  }

  private Optional<Line> own() {
    return since().stream().filter(Line::mine).findFirst();
  }

  private Line note() {
    Text what =
        own()
            .map(line -> script.tuning().words("taken-back", Text.same(line.words())))
            .orElseGet(() -> script.tuning().words("taken-back.deed"));
    return new Line(
        Line.TAKEN_BACK,
        what.in(script.setup().language()),
        then.minute(),
        then.turn(),
        Optional.empty());
  }

  /** A prepared response is not given back to be edited: another one can be picked. */
  private String typed() {
    return own()
        .map(Line::words)
        .filter(
            words ->
                then.options().stream()
                    .noneMatch(o -> o.text().in(script.setup().language()).equals(words)))
        .orElse("");
  }
}
