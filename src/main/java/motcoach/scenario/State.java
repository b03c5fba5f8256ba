package motcoach.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Stage;

/**
 * Everything a play is made of between two turns. Collections keep their order, so that equal plays
 * print alike.
 *
 * @param metBeats those played and those whose options were offered
 * @param found why each expectation came into the open
 * @param withdrawn promises of offers that were struck out
 * @param chances criteria that have had their opportunity
 * @param verdicts latched verdicts by criterion id
 * @param lastHeard minute at which the customer last heard from us
 * @param unkindQuestions questions in a row without acknowledgement
 * @param closing the talk ends with this turn
 * @param halfHeard elements that may have been in the last words
 * @param helped turns in which help was taken; one that is still to come may be among them
 * @param hints given so far, in this order
 */
record State(
    Stage stage,
    int minute,
    int turn,
    int stageTurn,
    double emotion,
    int trust,
    int patience,
    Optional<String> onLine,
    Set<String> flags,
    Set<String> playedBeats,
    Set<String> metBeats,
    Set<String> happened,
    Map<String, Expectation.State> expectations,
    Map<String, Reason> found,
    Map<String, Integer> cuesSpent,
    List<Proposal.Offer> offers,
    List<Proposal.Offer> halfHeard,
    List<Promise> promises,
    List<Promise> withdrawn,
    Map<String, TaskCard.State> tasks,
    List<Trace> traces,
    Set<String> chances,
    Map<String, Verdict> verdicts,
    List<EmotionStep> emotionLine,
    List<Line> transcript,
    List<Option> options,
    Set<Stage> reached,
    int lastHeard,
    int unkindQuestions,
    boolean closing,
    Set<Integer> helped,
    List<Hint> hints,
    Optional<Ending> ending) {

  State {
    flags = Collections.unmodifiableSet(new LinkedHashSet<>(flags));
    playedBeats = Collections.unmodifiableSet(new LinkedHashSet<>(playedBeats));
    metBeats = Collections.unmodifiableSet(new LinkedHashSet<>(metBeats));
    happened = Collections.unmodifiableSet(new LinkedHashSet<>(happened));
    expectations = Collections.unmodifiableMap(new LinkedHashMap<>(expectations));
    found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
    cuesSpent = Collections.unmodifiableMap(new LinkedHashMap<>(cuesSpent));
    offers = Collections.unmodifiableList(new ArrayList<>(offers));
    promises = Collections.unmodifiableList(new ArrayList<>(promises));
    withdrawn = List.copyOf(withdrawn);
    tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
    traces = Collections.unmodifiableList(new ArrayList<>(traces));
    chances = Collections.unmodifiableSet(new LinkedHashSet<>(chances));
    verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    emotionLine = Collections.unmodifiableList(new ArrayList<>(emotionLine));
    transcript = Collections.unmodifiableList(new ArrayList<>(transcript));
    options = List.copyOf(options);
    halfHeard = List.copyOf(halfHeard);
    helped = Set.copyOf(helped);
    hints = List.copyOf(hints);
    reached = Collections.unmodifiableSet(new LinkedHashSet<>(reached));
  }

  /** The state before anything was said. */
  static State before(Scenario scenario, Reason howTheyCame) {
    Persona persona = scenario.persona();
    Map<String, Expectation.State> expectations = new LinkedHashMap<>();
    scenario.expectations().forEach(e -> expectations.put(e.id(), Expectation.State.HIDDEN));
    Map<String, TaskCard.State> tasks = new LinkedHashMap<>();
    scenario.tasks().forEach(task -> tasks.put(task.id(), TaskCard.State.OPEN));
    int start = scenario.clock().start();
    return new State(
        Stage.EXPLORE,
        start,
        0,
        0,
        persona.start(),
        persona.trust(),
        persona.patience(),
        Optional.of(persona.id()),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        expectations,
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        tasks,
        List.of(),
        Set.of(),
        Map.of(),
        List.of(new EmotionStep(0, start, persona.start(), persona.start(), howTheyCame)),
        List.of(),
        List.of(),
        Set.of(Stage.EXPLORE),
        start,
        0,
        false,
        Set.of(),
        List.of(),
        Optional.empty());
  }

  /** The hints given for the turn that is still to come. */
  List<Hint> hintsNow() {
    return hints.stream().filter(hint -> hint.turn() == turn + 1).toList();
  }
}
