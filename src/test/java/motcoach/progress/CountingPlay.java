package motcoach.progress;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.scenario.Action;
import motcoach.scenario.Brief;
import motcoach.scenario.Channel;
import motcoach.scenario.Condition;
import motcoach.scenario.Debrief;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Ending;
import motcoach.scenario.Expectation;
import motcoach.scenario.Input;
import motcoach.scenario.Line;
import motcoach.scenario.Option;
import motcoach.scenario.Play;
import motcoach.scenario.Promise;
import motcoach.scenario.Proposal;
import motcoach.scenario.Reason;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.scenario.SimulatedClock;
import motcoach.scenario.TaskCard;
import motcoach.scenario.TurnEvent;
import motcoach.scenario.Turned;
import motcoach.scenario.Verdict;

/**
 * A play that only remembers what was said: each turn lifts the emotion by 10, a step back forgets
 * the last one, {@code bye} ends it, and no words are not possible.
 */
record CountingPlay(Scenario scenario, Setup setup, List<Input> inputs) implements Play {
  private static final Ending GOODBYE =
      new Ending("goodbye", Text.same("Goodbye"), Text.same("Goodbye."), true, Condition.ALWAYS);

  static final Input BACK = new Input.Back();

  static Play begin(Scenario scenario, Setup setup) {
    return new CountingPlay(scenario, setup, List.of());
  }

  static Scenario scenario(String id) {
    Text name = Text.same("Counting");
    return new Scenario(
        id,
        name,
        name,
        Channel.PHONE,
        "logistics",
        1,
        1,
        List.of(),
        null,
        new Brief(name, name, List.of(), List.of(), List.of()),
        new SimulatedClock(DayOfWeek.MONDAY, 540, 1, 30),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(GOODBYE),
        50);
  }

  @Override
  public Turned take(Input input) {
    if (over()) {
      return new Turned(this, List.of(new TurnEvent.NotPossible(TurnEvent.Why.OVER)));
    }
    if (input.equals(new Input.Said(""))) {
      return new Turned(this, List.of(new TurnEvent.NotPossible(TurnEvent.Why.EMPTY)));
    }
    List<Input> more = new ArrayList<>(inputs);
    if (input.equals(BACK)) {
      more.remove(more.size() - 1);
    } else {
      more.add(input);
    }
    return new Turned(
        new CountingPlay(scenario, setup, List.copyOf(more)),
        List.of(new TurnEvent.NotUnderstood()));
  }

  @Override
  public Stage stage() {
    return Stage.EXPLORE;
  }

  @Override
  public int minute() {
    return 540 + inputs.size();
  }

  @Override
  public int turn() {
    return inputs.size();
  }

  @Override
  public int emotion() {
    return 10 * inputs.size();
  }

  @Override
  public int trust() {
    return 50;
  }

  @Override
  public int patience() {
    return 5;
  }

  @Override
  public List<Line> transcript() {
    return List.of();
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public List<Action> actions() {
    return List.of();
  }

  @Override
  public Optional<String> onLine() {
    return Optional.empty();
  }

  @Override
  public Map<String, Expectation.State> expectations() {
    return Map.of();
  }

  @Override
  public Proposal proposal() {
    Proposal.LampState off = new Proposal.LampState(false, Text.same("Nothing was offered."));
    return new Proposal(List.of(), off, off, off);
  }

  @Override
  public List<Promise> promises() {
    return List.of();
  }

  @Override
  public Map<String, TaskCard.State> tasks() {
    return Map.of();
  }

  @Override
  public Map<String, Integer> resources() {
    return Map.of();
  }

  @Override
  public List<EmotionStep> emotionLine() {
    Reason reason = new Reason(Text.same("A turn was taken."), Optional.empty(), 0);
    List<EmotionStep> line = new ArrayList<>();
    for (int turn = 1; turn <= inputs.size(); turn++) {
      line.add(new EmotionStep(turn, 540 + turn, 10 * (turn - 1), 10 * turn, reason));
    }
    return line;
  }

  @Override
  public List<Verdict> verdicts() {
    return List.of();
  }

  @Override
  public Map<FiveC, Integer> fiveC() {
    return Map.of();
  }

  @Override
  public Set<String> metBeats() {
    return Set.of();
  }

  @Override
  public Set<String> happened() {
    return Set.of();
  }

  @Override
  public Optional<Ending> ending() {
    return inputs.contains(new Input.Said("bye")) ? Optional.of(GOODBYE) : Optional.empty();
  }

  @Override
  public String fingerprint() {
    return setup.seed() + " " + inputs;
  }

  @Override
  public Debrief debrief() {
    Text none = Text.same("");
    return new Debrief(
        ending(),
        new Debrief.Curves(emotionLine(), List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        proposal(),
        new Debrief.Flywheel(0, none, 0, none),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        inputs.size(),
        over());
  }
}
