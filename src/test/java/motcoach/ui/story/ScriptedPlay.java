package motcoach.ui.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.scenario.Action;
import motcoach.scenario.Criterion;
import motcoach.scenario.Debrief;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Ending;
import motcoach.scenario.Expectation;
import motcoach.scenario.Hint;
import motcoach.scenario.Hints;
import motcoach.scenario.Input;
import motcoach.scenario.Line;
import motcoach.scenario.Mode;
import motcoach.scenario.Option;
import motcoach.scenario.Play;
import motcoach.scenario.Promise;
import motcoach.scenario.Proposal;
import motcoach.scenario.Reason;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.scenario.TaskCard;
import motcoach.scenario.TurnEvent;
import motcoach.scenario.Turned;
import motcoach.scenario.Verdict;

/**
 * A play on rails for screen tests: each spoken turn goes one stage further, whatever is said. The
 * words {@code ???} are not understood, {@link #RUDE} ones bring the customer near the floor; the
 * fifth turn ends it. After {@link #RING} the depot listens, after {@link #HANG_UP} nobody does.
 * There are two hints a turn, and the first turn half names the evening.
 */
public final class ScriptedPlay implements Play {
  public static final String RUDE = "shut up";
  public static final String RING = "one moment, I ring the depot";

  /** After these words nobody is on the line. */
  public static final String HANG_UP = "good night";

  private final Setup setup;
  private final int turn;
  private final List<Line> transcript;
  private final boolean struck;
  private final Optional<ScriptedPlay> before;
  private final List<Hint> hints;
  private final Optional<Boolean> halfMeant;

  private ScriptedPlay(Setup setup, int turn, List<Line> transcript, boolean struck) {
    this(setup, turn, transcript, struck, Optional.empty(), List.of(), Optional.empty());
  }

  private ScriptedPlay(
      Setup setup,
      int turn,
      List<Line> transcript,
      boolean struck,
      Optional<ScriptedPlay> before,
      List<Hint> hints,
      Optional<Boolean> halfMeant) {
    this.setup = setup;
    this.turn = turn;
    this.transcript = List.copyOf(transcript);
    this.struck = struck;
    this.before = before;
    this.hints = hints;
    this.halfMeant = halfMeant;
  }

  public static Play begin(Scenario scenario, Setup setup) {
    Text opening = new Text("Third call today. Where is it?", "今天第三个电话了。东西到底在哪？");
    Line line = new Line("ray", opening.in(setup.language()), 14 * 60 + 5, 0, Optional.empty());
    return new ScriptedPlay(setup, 0, List.of(line), false);
  }

  @Override
  public Turned take(Input input) {
    if (input instanceof Input.Back) {
      return back();
    }
    if (input instanceof Input.Hint) {
      return hint();
    }
    if (input instanceof Input.Corrected corrected && corrected.element().equals("call")) {
      ScriptedPlay next =
          new ScriptedPlay(
              setup, turn, transcript, struck, before, hints, Optional.of(corrected.meant()));
      return new Turned(next, List.of(new TurnEvent.ProposalChanged(next.proposal())));
    }
    if (input instanceof Input.Corrected corrected) {
      ScriptedPlay next =
          new ScriptedPlay(setup, turn, transcript, !corrected.meant(), before, hints, halfMeant);
      return new Turned(next, List.of(new TurnEvent.ProposalChanged(next.proposal())));
    }
    String words = words(input);
    if (words.isBlank()) {
      return new Turned(this, List.of(new TurnEvent.NotPossible(TurnEvent.Why.EMPTY)));
    }
    List<Line> lines = new ArrayList<>(transcript);
    List<TurnEvent> events = new ArrayList<>();
    boolean understood = !words.equals("???");
    int next = understood ? turn + 1 : turn;
    add(
        lines,
        events,
        input instanceof Input.Did ? "note" : Line.ME,
        words,
        input instanceof Input.Did);
    add(
        lines,
        events,
        "ray",
        understood
            ? new Text("(sighs) I just need the paper.", "（叹气）我就是要那份文件。").in(setup.language())
            : new Text("Sorry, what was that?", "不好意思，您说什么？").in(setup.language()),
        true);
    if (!understood) {
      events.add(new TurnEvent.NotUnderstood());
    }
    Optional<ScriptedPlay> way = setup.mode() == Mode.TEST ? Optional.empty() : Optional.of(this);
    ScriptedPlay play = new ScriptedPlay(setup, next, lines, struck, way, List.of(), halfMeant);
    if (input instanceof Input.Did) {
      events.add(new TurnEvent.Happened(ParcelStory.news()));
    }
    play.ending().ifPresent(ending -> events.add(new TurnEvent.Ended(ending)));
    return new Turned(play, events);
  }

  private Turned back() {
    if (before.isEmpty()) {
      return new Turned(
          this, List.of(new TurnEvent.NotPossible(TurnEvent.Why.NOTHING_TO_TAKE_BACK)));
    }
    String said = transcript.get(before.get().transcript.size()).words();
    List<Line> lines = new ArrayList<>(before.get().transcript);
    lines.add(new Line("taken-back", "Taken back: " + said, minute(), turn, Optional.empty()));
    ScriptedPlay then = before.get();
    return new Turned(
        new ScriptedPlay(setup, then.turn, lines, then.struck, then.before, then.hints, halfMeant),
        List.of(new TurnEvent.TakenBack(said)));
  }

  private Turned hint() {
    Text words = new Text("Hint number " + (hints.size() + 1), "第 " + (hints.size() + 1) + " 个提示");
    List<Hint> more = new ArrayList<>(hints);
    more.add(new Hint(turn + 1, hints.size() + 1, HINTS, words));
    return new Turned(
        new ScriptedPlay(setup, turn, transcript, struck, before, more, halfMeant),
        List.of(new TurnEvent.Hinted(more.get(more.size() - 1))));
  }

  private static final int HINTS = 2;

  @Override
  public Hints hints() {
    boolean test = setup.mode() == Mode.TEST;
    return new Hints(
        hints,
        !over() && hints.size() < HINTS,
        test ? OptionalInt.of(HINTS - hints.size()) : OptionalInt.empty(),
        test ? 3 : 0);
  }

  @Override
  public boolean canGoBack() {
    return before.isPresent() && !over();
  }

  @Override
  public List<Proposal.Offer> halfHeard() {
    return turn == 1 && halfMeant.isEmpty()
        ? List.of(
            new Proposal.Offer(
                ParcelStory.call(), "and I'll let you know", Line.ME, -1, 0, 1, true))
        : List.of();
  }

  private String last() {
    return transcript.stream()
        .filter(Line::mine)
        .reduce((first, second) -> second)
        .map(Line::words)
        .orElse("");
  }

  private String words(Input input) {
    if (input instanceof Input.Said said) {
      return said.words();
    }
    if (input instanceof Input.Chose chose) {
      return ParcelStory.options().stream()
          .filter(option -> option.id().equals(chose.option()))
          .map(option -> option.text().in(setup.language()))
          .findFirst()
          .orElse("");
    }
    return new Text("The record is on your screen.", "记录已打开。").in(setup.language());
  }

  private void add(
      List<Line> lines, List<TurnEvent> events, String who, String words, boolean unread) {
    Line line =
        new Line(
            who,
            words,
            minute() + 1,
            turn + 1,
            unread ? Optional.empty() : Optional.of(Readings.of(words)));
    lines.add(line);
    events.add(new TurnEvent.Spoken(line));
  }

  @Override
  public Scenario scenario() {
    return ParcelStory.scenario();
  }

  @Override
  public Setup setup() {
    return setup;
  }

  @Override
  public Stage stage() {
    return Stage.values()[Math.min(turn, 3)];
  }

  @Override
  public int minute() {
    return 14 * 60 + 5 + turn;
  }

  @Override
  public int turn() {
    return turn;
  }

  @Override
  public int emotion() {
    boolean rude = transcript.stream().anyMatch(line -> line.words().equals(RUDE));
    return rude ? -90 : -25 + turn * 15;
  }

  @Override
  public int trust() {
    return 35;
  }

  @Override
  public int patience() {
    return 6;
  }

  @Override
  public List<Line> transcript() {
    return transcript;
  }

  @Override
  public List<Option> options() {
    return over() ? List.of() : ParcelStory.options();
  }

  @Override
  public List<Action> actions() {
    return scenario().actions().stream().filter(a -> a.stages().contains(stage())).toList();
  }

  @Override
  public Optional<String> onLine() {
    String last =
        transcript.stream().filter(Line::mine).reduce((a, b) -> b).map(Line::words).orElse("");
    return switch (last) {
      case RING -> Optional.of("depot");
      case HANG_UP -> Optional.empty();
      default -> Optional.of("ray");
    };
  }

  @Override
  public Map<String, Expectation.State> expectations() {
    Map<String, Expectation.State> states = new LinkedHashMap<>();
    states.put("where", Expectation.State.ACKNOWLEDGED);
    states.put("when", Expectation.State.VOICED);
    states.put("cert", turn > 1 ? Expectation.State.ANSWERED : Expectation.State.CUED);
    states.put("no-retell", Expectation.State.HIDDEN);
    return states;
  }

  @Override
  public Proposal proposal() {
    if (turn < 1) {
      return new Proposal(List.of(), lamp(false), lamp(false), lamp(false));
    }
    return new Proposal(
        List.of(
            new Proposal.Offer(
                ParcelStory.hold(), "I'll ask the depot to hold it", "depot", 900, 0, 1, !struck),
            new Proposal.Offer(ParcelStory.evening(), "tomorrow evening", "me", -1, 5, 1, true)),
        lamp(true),
        lamp(!struck),
        lamp(true));
  }

  private static Proposal.LampState lamp(boolean green) {
    return new Proposal.LampState(
        green,
        green
            ? new Text("Every known wish has an answer.", "已知的期望都有着落。")
            : new Text("The depot has not said yes.", "网点还没点头。"));
  }

  @Override
  public List<Promise> promises() {
    return turn < 2
        ? List.of()
        : List.of(
            new Promise("hold", "I'll call you by three", 900, 2, Promise.State.OPEN),
            new Promise("evening", "I have corrected the address", -1, 2, Promise.State.KEPT));
  }

  @Override
  public Map<String, TaskCard.State> tasks() {
    Map<String, TaskCard.State> tasks = new LinkedHashMap<>();
    tasks.put("hold", TaskCard.State.ASKED);
    tasks.put("address", TaskCard.State.DONE);
    return tasks;
  }

  @Override
  public Map<String, Integer> resources() {
    return Map.of("redress", 15);
  }

  @Override
  public List<EmotionStep> emotionLine() {
    List<EmotionStep> steps = new ArrayList<>();
    for (int at = 0; at <= turn; at++) {
      int before = at == 0 ? -25 : -25 + (at - 1) * 15;
      Text because =
          at == 0
              ? new Text("He has called twice before.", "他之前已经打过两次。")
              : new Text("You named what it cost him.", "您说出了他的不容易。");
      steps.add(
          new EmotionStep(
              at,
              14 * 60 + 5 + at,
              before,
              -25 + at * 15,
              new Reason(because, at == 0 ? Optional.empty() : Optional.of("I'm sorry"), at)));
    }
    return steps;
  }

  @Override
  public List<Verdict> verdicts() {
    return scenario().criteria().stream().map(this::verdict).toList();
  }

  private Verdict verdict(Criterion criterion) {
    Reason reason =
        new Reason(new Text("You let him finish.", "您让他把话说完了。"), Optional.of("I'm sorry"), 1);
    if (criterion.id().equals("listen") && turn > 0) {
      return new Verdict(criterion, Verdict.Outcome.MET, Optional.of(reason));
    }
    if (criterion.id().equals("concrete") && turn > 1) {
      return new Verdict(criterion, Verdict.Outcome.VIOLATED, Optional.of(reason));
    }
    return new Verdict(
        criterion,
        criterion.stage().compareTo(stage()) > 0
            ? Verdict.Outcome.NO_OPPORTUNITY
            : Verdict.Outcome.NOT_SEEN,
        Optional.empty());
  }

  @Override
  public Map<FiveC, Integer> fiveC() {
    Map<FiveC, Integer> levels = new EnumMap<>(FiveC.class);
    for (FiveC c : FiveC.values()) {
      levels.put(c, c.ordinal() % 3);
    }
    return levels;
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
    return turn >= 5 ? Optional.of(ParcelStory.ending()) : Optional.empty();
  }

  @Override
  public String fingerprint() {
    return turn + (struck ? "s" : "") + "h".repeat(hints.size());
  }

  @Override
  public Debrief debrief() {
    return Debriefs.of(this);
  }
}
