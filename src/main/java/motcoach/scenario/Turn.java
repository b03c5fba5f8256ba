package motcoach.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import motcoach.expression.Reading;
import motcoach.method.Stage;
import motcoach.method.Text;

/**
 * One turn while it unfolds: a working copy of the state that the steps of the turn change, and the
 * events they leave. Lives for one {@link Play#take}.
 */
final class Turn implements Facts {
  final Script script;
  final List<TurnEvent> events = new ArrayList<>();

  Stage stage;
  int minute;
  int number;
  int stageTurn;
  double emotion;
  int trust;
  int patience;
  Optional<String> onLine;
  final Set<String> flags;
  final Set<String> playedBeats;
  final Set<String> metBeats;
  final Set<String> happened;
  final Map<String, Expectation.State> expectations;
  final Map<String, Reason> found;
  final Map<String, Integer> cuesSpent;
  final List<Proposal.Offer> offers;
  final List<Proposal.Offer> halfHeard;
  final List<Promise> promises;
  final List<Promise> withdrawn;
  final Map<String, TaskCard.State> tasks;
  final TraceLog traces;
  final Set<String> chances;
  final Map<String, Verdict> verdicts;
  final List<EmotionStep> emotionLine;
  final List<Line> transcript;
  final Set<Stage> reached;
  final Set<Integer> helped;
  final List<Hint> hints;
  List<Option> options;
  int lastHeard;
  int unkindQuestions;
  boolean closing;
  boolean understood = true;
  Optional<Ending> ending;

  Turn(Script script, State state) {
    this.script = script;
    stage = state.stage();
    minute = state.minute();
    number = state.turn();
    stageTurn = state.stageTurn();
    emotion = state.emotion();
    trust = state.trust();
    patience = state.patience();
    onLine = state.onLine();
    flags = new LinkedHashSet<>(state.flags());
    playedBeats = new LinkedHashSet<>(state.playedBeats());
    metBeats = new LinkedHashSet<>(state.metBeats());
    happened = new LinkedHashSet<>(state.happened());
    expectations = new LinkedHashMap<>(state.expectations());
    found = new LinkedHashMap<>(state.found());
    cuesSpent = new LinkedHashMap<>(state.cuesSpent());
    offers = new ArrayList<>(state.offers());
    halfHeard = new ArrayList<>(state.halfHeard());
    promises = new ArrayList<>(state.promises());
    withdrawn = new ArrayList<>(state.withdrawn());
    tasks = new LinkedHashMap<>(state.tasks());
    traces = new TraceLog(state.traces());
    chances = new LinkedHashSet<>(state.chances());
    verdicts = new LinkedHashMap<>(state.verdicts());
    emotionLine = new ArrayList<>(state.emotionLine());
    transcript = new ArrayList<>(state.transcript());
    reached = new LinkedHashSet<>(state.reached());
    helped = new LinkedHashSet<>(state.helped());
    hints = new ArrayList<>(state.hints());
    options = state.options();
    lastHeard = state.lastHeard();
    unkindQuestions = state.unkindQuestions();
    closing = state.closing();
    ending = state.ending();
  }

  /** The state this turn leaves behind. */
  State state() {
    return new State(
        stage,
        minute,
        number,
        stageTurn,
        emotion,
        trust,
        patience,
        onLine,
        flags,
        playedBeats,
        metBeats,
        happened,
        expectations,
        found,
        cuesSpent,
        offers,
        halfHeard,
        promises,
        withdrawn,
        tasks,
        traces.all(),
        chances,
        verdicts,
        emotionLine,
        transcript,
        options,
        reached,
        lastHeard,
        unkindQuestions,
        closing,
        helped,
        hints,
        ending);
  }

  Scenario scenario() {
    return script.scenario();
  }

  Tuning tuning() {
    return script.tuning();
  }

  boolean customerListens() {
    return onLine.filter(scenario()::isCustomer).isPresent();
  }

  /** Counts this as a turn of the trainee. */
  void count() {
    number++;
    stageTurn++;
  }

  void trace(Trace.Kind kind, String id, String quote) {
    traces.add(new Trace(number, stage, kind, id, quote));
  }

  void speak(String who, Text words) {
    add(new Line(who, words.in(script.setup().language()), minute, number, Optional.empty()));
  }

  void speakOneself(String words, Reading reading) {
    add(new Line(Line.ME, words, minute, number, Optional.of(reading)));
    if (customerListens()) {
      lastHeard = minute;
    }
  }

  private void add(Line line) {
    transcript.add(line);
    events.add(new TurnEvent.Spoken(line));
  }

  /** Moves emotion by {@code delta} as it is, within -100 and its ceiling, and says why. */
  void feel(double delta, Text because, Optional<String> quote) {
    double top = Math.max(emotion, Curves.ceiling(this));
    double next = Math.max(-100, Math.min(top, emotion + delta));
    if (Math.round(next) == Math.round(emotion) && Math.abs(delta) < 0.5) {
      return;
    }
    EmotionStep step =
        new EmotionStep(
            number,
            minute,
            (int) Math.round(emotion),
            (int) Math.round(next),
            new Reason(because, quote, number));
    emotion = next;
    emotionLine.add(step);
    events.add(new TurnEvent.Felt(step));
  }

  void moveTrust(int delta) {
    trust = Math.max(0, Math.min(100, trust + delta));
  }

  /** Brings an expectation forward; it never goes back. */
  void advance(String expectation, Expectation.State to) {
    if (expectation(expectation).compareTo(to) < 0) {
      expectations.put(expectation, to);
      events.add(new TurnEvent.ExpectationMoved(expectation, to));
    }
  }

  void enter(Stage next) {
    if (stage != next) {
      stage = next;
      stageTurn = 0;
      reached.add(next);
      events.add(new TurnEvent.StageEntered(next));
    }
  }

  void moveTask(String task, TaskCard.State to) {
    if (tasks.get(task) != to) {
      tasks.put(task, to);
      events.add(new TurnEvent.TaskMoved(task, to));
    }
  }

  @Override
  public Stream<Trace> traces(Condition.Since since, Trace.Kind kind) {
    return traces.of(kind).filter(trace -> since == Condition.Since.PLAY || trace.turn() == number);
  }

  @Override
  public List<Trace> traces(Condition.Since since, Trace.Kind kind, String id) {
    List<Trace> found = traces.of(kind, id);
    if (since == Condition.Since.PLAY) {
      return found;
    }
    int first = found.size();
    while (first > 0 && found.get(first - 1).turn() == number) {
      first--;
    }
    return found.subList(first, found.size());
  }

  @Override
  public boolean understood() {
    return understood;
  }

  @Override
  public boolean flag(String flag) {
    return flags.contains(flag);
  }

  @Override
  public boolean happened(String event) {
    return happened.contains(event);
  }

  @Override
  public Expectation.State expectation(String id) {
    return expectations.getOrDefault(id, Expectation.State.HIDDEN);
  }

  @Override
  public TaskCard.State task(String id) {
    return tasks.getOrDefault(id, TaskCard.State.OPEN);
  }

  @Override
  public List<Promise> promises() {
    return promises;
  }

  @Override
  public int measure(Condition.Measure measure) {
    switch (measure) {
      case EMOTION:
        return (int) Math.round(emotion);
      case TRUST:
        return trust;
      case PATIENCE:
        return patience;
      case TURN:
        return number;
      case STAGE_TURN:
        return stageTurn;
      case MINUTE:
        return minute;
      case COVERED:
        return Lamps.covered(this);
      default:
        return minute - lastHeard;
    }
  }

  @Override
  public Stage stage() {
    return stage;
  }

  @Override
  public Optional<String> onLine() {
    return onLine;
  }

  @Override
  public boolean green(Condition.Lamp lamp) {
    return Lamps.green(this, lamp);
  }
}
