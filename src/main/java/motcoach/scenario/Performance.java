package motcoach.scenario;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import motcoach.expression.Finding;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.method.Text;

/** The one implementation of {@link Play}: a script and the state it has reached. */
final class Performance implements Play {
  private static final int FLOOR = -100;
  private static final int LONG_SILENCE = 10;

  private final Script script;
  private final State state;

  /** As it stood before what was said or done last; empty at the start and in a test. */
  private final Optional<Performance> before;

  private Performance(Script script, State state, Optional<Performance> before) {
    this.script = script;
    this.state = state;
    this.before = before;
  }

  /** The play as it opens: the first fitting beat has been played, nothing else has happened. */
  static Performance opening(Script script) {
    Turn turn =
        new Turn(
            script,
            State.before(
                script.scenario(),
                new Reason(script.tuning().words("start"), Optional.empty(), 0)));
    Storyline.nextBeat(turn, script.beats().afterWords());
    return new Performance(script, turn.state(), Optional.empty());
  }

  @Override
  public void prepare() {
    script.hearing().prepare(script.setup().language());
  }

  @Override
  public void anticipate(String words) {
    if (!over() && onLine().isPresent() && !words.isBlank()) {
      script.hearing().anticipate(words, situation());
    }
  }

  @Override
  public Turned take(Input input) {
    if (over()) {
      return refuse(TurnEvent.Why.OVER);
    } else if (input instanceof Input.Back) {
      return back();
    } else if (input instanceof Input.Hint) {
      return hint();
    }
    Turn turn = new Turn(script, state);
    Optional<TurnEvent.Why> refused = start(turn, input);
    return refused.isPresent()
        ? refuse(refused.get())
        : new Turned(new Performance(script, turn.state(), wayBack(input)), turn.events);
  }

  private Turned refuse(TurnEvent.Why why) {
    return new Turned(this, List.of(new TurnEvent.NotPossible(why)));
  }

  /** A correction is no step of its own: it goes back with what it corrects. */
  private Optional<Performance> wayBack(Input input) {
    if (setup().mode() == Mode.TEST) {
      return Optional.empty();
    }
    return input instanceof Input.Corrected ? before : Optional.of(this);
  }

  private Turned back() {
    if (setup().mode() == Mode.TEST) {
      return refuse(TurnEvent.Why.NOT_IN_A_TEST);
    } else if (before.isEmpty()) {
      return refuse(TurnEvent.Why.NOTHING_TO_TAKE_BACK);
    }
    Performance then = before.get();
    TakingBack back = new TakingBack(script, state, then.state);
    return new Turned(new Performance(script, back.state(), then.before), back.events());
  }

  /** Help for the turn to come; nothing in the story moves. */
  private Turned hint() {
    Hints now = hints();
    List<Text> ladder = now.more() ? new Hinting(this, script, state).ladder() : List.of();
    int given = now.given().size();
    if (given >= ladder.size()) {
      return refuse(TurnEvent.Why.NO_MORE_HINTS);
    }
    Hint hint = new Hint(state.turn() + 1, given + 1, ladder.size(), ladder.get(given));
    Turn turn = new Turn(script, state);
    turn.hints.add(hint);
    turn.helped.add(hint.turn());
    return new Turned(
        new Performance(script, turn.state(), before), List.of(new TurnEvent.Hinted(hint)));
  }

  @Override
  public Hints hints() {
    List<Hint> given = state.hintsNow();
    boolean unclear = given.isEmpty() || given.size() < given.get(given.size() - 1).of();
    if (setup().mode() != Mode.TEST) {
      return new Hints(given, !over() && unclear, OptionalInt.empty(), 0);
    }
    Tuning.TestHints inTest = script.tuning().testHints();
    int left = Math.max(0, inTest.most() - state.hints().size());
    return new Hints(given, !over() && unclear && left > 0, OptionalInt.of(left), inTest.points());
  }

  @Override
  public boolean canGoBack() {
    return before.isPresent() && !over();
  }

  private Optional<TurnEvent.Why> start(Turn turn, Input input) {
    if (input instanceof Input.Said said) {
      return said(turn, said.words());
    } else if (input instanceof Input.Chose chose) {
      return chose(turn, chose.option());
    } else if (input instanceof Input.Did did) {
      return did(turn, did.action());
    }
    return corrected(turn, (Input.Corrected) input);
  }

  private Optional<TurnEvent.Why> said(Turn turn, String words) {
    if (words.isBlank()) {
      return Optional.of(TurnEvent.Why.EMPTY);
    }
    if (turn.onLine.isEmpty()) {
      return Optional.of(TurnEvent.Why.NOBODY_ON_LINE);
    }
    Heard heard = script.hearing().typed(words, situation());
    if (heard.understood()) {
      hear(turn, heard);
    } else {
      turn.understood = false;
      turn.speakOneself(words, heard.reading());
      turn.events.add(new TurnEvent.Read(heard.reading()));
      turn.events.add(new TurnEvent.NotUnderstood());
      Storyline.nextBeat(turn, script.beats().afterNothingUnderstood());
    }
    return Optional.empty();
  }

  private Optional<TurnEvent.Why> chose(Turn turn, String id) {
    Optional<Option> option =
        turn.options.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    if (turn.onLine.isEmpty()) {
      return Optional.of(TurnEvent.Why.NOBODY_ON_LINE);
    }
    option.ifPresent(
        picked -> {
          hear(turn, script.hearing().picked(picked, setup().language(), situation()));
          turn.helped.add(turn.number);
        });
    return option.isPresent() ? Optional.empty() : Optional.of(TurnEvent.Why.NO_SUCH_OPTION);
  }

  /** A turn of words: what they do, then what the others do, then what follows from both. */
  private void hear(Turn turn, Heard heard) {
    turn.count();
    turn.speakOneself(heard.words(), heard.reading());
    turn.events.add(new TurnEvent.Read(heard.reading()));
    note(turn, heard);
    Emotions.react(turn, heard);
    Dealings.offer(turn, heard);
    Expecting.settle(turn);
    Verdicts.judge(turn);
    Storyline.reply(turn);
    Storyline.pass(turn, script.scenario().clock().turnMinutes());
    settle(turn);
  }

  private static void note(Turn turn, Heard heard) {
    heard.acts().forEach((act, quote) -> turn.trace(Trace.Kind.ACT, act.id(), quote));
    heard.topics().forEach((topic, quote) -> turn.trace(Trace.Kind.TOPIC, topic, quote));
    heard.elements().forEach((id, m) -> turn.trace(Trace.Kind.ELEMENT, id, m.quote()));
    for (Finding finding : heard.reading().findings()) {
      if (finding.negative()) {
        turn.trace(Trace.Kind.FAULT, finding.label(), finding.quote());
      }
    }
    turn.trace(Trace.Kind.BAND, heard.reading().band().id(), heard.words());
    heard.reading().times().stream()
        .findFirst()
        .ifPresent(
            time ->
                turn.trace(
                    Trace.Kind.TIME,
                    time.kind().name(),
                    heard.words().substring(time.start(), time.end())));
  }

  private Optional<TurnEvent.Why> did(Turn turn, String id) {
    boolean waiting = id.equals(WAIT) && turn.stage == Stage.ACT;
    Optional<Action> action =
        actions().stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    if (!waiting && action.isEmpty()) {
      return Optional.of(TurnEvent.Why.NO_SUCH_ACTION);
    }
    int before = turn.minute;
    boolean listening = action.isPresent() && turn.customerListens();
    turn.count();
    turn.trace(Trace.Kind.ACTION, id, "");
    if (action.isPresent()) {
      Storyline.act(turn, action.get());
    } else {
      Storyline.waitForNext(turn);
    }
    if (listening && turn.customerListens() && turn.minute > before) {
      Emotions.silentHold(turn);
    }
    Expecting.settle(turn);
    Verdicts.judge(turn);
    Storyline.nextBeat(turn, script.beats().afterActions());
    if (turn.stage != state.stage() && turn.options.equals(state.options())) {
      Storyline.offer(turn, script.beats().withOptions());
    }
    settle(turn);
    if (turn.minute - before >= LONG_SILENCE) {
      Emotions.silence(turn);
    }
    return Optional.empty();
  }

  private static Optional<TurnEvent.Why> corrected(Turn turn, Input.Corrected corrected) {
    Optional<Proposal.Offer> offer = named(turn.offers, corrected.element());
    Optional<Proposal.Offer> half = named(turn.halfHeard, corrected.element());
    if (offer.isPresent()) {
      Dealings.correct(turn, offer.get(), corrected.meant());
    } else if (half.isPresent() && corrected.meant()) {
      Dealings.alsoMeant(turn, half.get());
    } else if (half.isPresent()) {
      turn.halfHeard.remove(half.get());
    } else {
      return Optional.of(TurnEvent.Why.NO_SUCH_OFFER);
    }
    turn.events.add(new TurnEvent.ProposalChanged(Lamps.of(turn)));
    return Optional.empty();
  }

  private static Optional<Proposal.Offer> named(List<Proposal.Offer> offers, String element) {
    return offers.stream().filter(offer -> offer.element().id().equals(element)).findFirst();
  }

  /** What follows at the end of every turn: promises, expectations, criteria, the end. */
  private void settle(Turn turn) {
    if (turn.reached.contains(Stage.CONFIRM) && !state.reached().contains(Stage.CONFIRM)) {
      Emotions.surfaceEmptyPromises(turn);
    }
    Dealings.judge(turn);
    Expecting.settle(turn);
    Verdicts.judge(turn);
    boolean walksOut = turn.emotion <= FLOOR || turn.patience <= 0;
    if (turn.closing || walksOut) {
      script.scenario().endings().stream()
          .filter(ending -> ending.when().holds(turn))
          .findFirst()
          .ifPresent(
              ending -> {
                turn.ending = Optional.of(ending);
                turn.events.add(new TurnEvent.Ended(ending));
              });
    }
  }

  @Override
  public Scenario scenario() {
    return script.scenario();
  }

  @Override
  public Setup setup() {
    return script.setup();
  }

  @Override
  public Stage stage() {
    return state.stage();
  }

  @Override
  public int minute() {
    return state.minute();
  }

  @Override
  public int turn() {
    return state.turn();
  }

  @Override
  public int emotion() {
    return (int) Math.round(state.emotion());
  }

  @Override
  public int trust() {
    return state.trust();
  }

  @Override
  public int patience() {
    return state.patience();
  }

  @Override
  public List<Line> transcript() {
    return state.transcript();
  }

  @Override
  public List<Option> options() {
    return over() || onLine().isEmpty() ? List.of() : state.options();
  }

  @Override
  public List<Action> actions() {
    Facts now = new Turn(script, state);
    return script.scenario().actions().stream()
        .filter(action -> !over() && action.stages().contains(state.stage()))
        .filter(action -> action.when().holds(now))
        .toList();
  }

  @Override
  public Optional<String> onLine() {
    return state.onLine();
  }

  @Override
  public Map<String, Expectation.State> expectations() {
    return state.expectations();
  }

  @Override
  public Proposal proposal() {
    return Lamps.of(script, state.offers(), state.expectations());
  }

  @Override
  public List<Promise> promises() {
    return state.promises();
  }

  @Override
  public Map<String, TaskCard.State> tasks() {
    return state.tasks();
  }

  @Override
  public Map<String, Integer> resources() {
    Map<String, Integer> left = new LinkedHashMap<>();
    for (Resource resource : script.scenario().resources()) {
      int used =
          state.offers().stream()
              .filter(Proposal.Offer::meant)
              .filter(
                  offer ->
                      offer
                          .element()
                          .uses()
                          .filter(u -> u.resource().equals(resource.id()))
                          .isPresent())
              .mapToInt(Proposal.Offer::amount)
              .sum();
      left.put(resource.id(), resource.limit() - used);
    }
    return left;
  }

  @Override
  public List<EmotionStep> emotionLine() {
    return state.emotionLine();
  }

  @Override
  public Set<Integer> helped() {
    return state.helped().stream()
        .filter(turn -> turn <= state.turn())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Proposal.Offer> halfHeard() {
    return over() ? List.of() : state.halfHeard();
  }

  @Override
  public List<Verdict> verdicts() {
    return Verdicts.all(script.scenario(), state);
  }

  @Override
  public Map<FiveC, Integer> fiveC() {
    Map<FiveC, Integer> levels = new EnumMap<>(FiveC.class);
    Facts now = new Turn(script, state);
    for (FiveCRule rule : script.scenario().fiveC()) {
      FiveCBoard.level(rule, now).ifPresent(level -> levels.put(rule.c(), level.level()));
    }
    return levels;
  }

  @Override
  public Optional<Ending> ending() {
    return state.ending();
  }

  @Override
  public Set<String> metBeats() {
    return state.metBeats();
  }

  @Override
  public int missing(Condition condition) {
    return condition.missing(new Turn(script, state));
  }

  @Override
  public Set<String> happened() {
    return state.happened();
  }

  @Override
  public Set<String> flags() {
    return state.flags();
  }

  @Override
  public String fingerprint() {
    return Fingerprint.of(state);
  }

  @Override
  public Debrief debrief() {
    return new Debriefing(script, state).debrief();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Performance that
        && state.equals(that.state)
        && script.scenario().equals(that.script.scenario())
        && script.setup().equals(that.script.setup());
  }

  @Override
  public int hashCode() {
    return state.hashCode();
  }
}
