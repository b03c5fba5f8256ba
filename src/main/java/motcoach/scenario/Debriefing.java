package motcoach.scenario;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import motcoach.expression.Finding;
import motcoach.expression.Reading;
import motcoach.method.Stage;
import motcoach.method.Text;

/** Writes the debrief of a play from its last state. */
final class Debriefing {
  private static final int PARTLY_FROM = 40;
  private static final int SOLID_FROM = 75;
  private static final int ENOUGH_WEIGHT = 3;
  private static final int TURNED = 20;

  private final Script script;
  private final State state;
  private final Turn facts;
  private final List<Verdict> verdicts;

  Debriefing(Script script, State state) {
    this.script = script;
    this.state = state;
    this.facts = new Turn(script, state);
    this.verdicts = Verdicts.all(script.scenario(), state);
  }

  Debrief debrief() {
    List<Debrief.CResult> fiveC = fiveC();
    List<Debrief.LedgerLine> ledger = new Ledger(script, state, facts, verdicts, fiveC).lines();
    int total = (int) Math.round(ledger.stream().mapToInt(Debrief.LedgerLine::tenths).sum() / 10.0);
    return new Debrief(
        state.ending(),
        Curves.of(script.scenario().persona(), state.emotionLine()),
        expectations(),
        List.of(Stage.values()).stream().map(this::stage).toList(),
        fiveC,
        Lamps.of(facts),
        flywheel(),
        strength(),
        change(),
        ledger,
        total,
        total >= script.scenario().passMark());
  }

  private List<Debrief.Expected> expectations() {
    return script.scenario().expectations().stream()
        .map(
            e ->
                new Debrief.Expected(
                    e,
                    state.expectations().get(e.id()),
                    Optional.ofNullable(state.found().get(e.id()))))
        .toList();
  }

  private Debrief.StageResult stage(Stage stage) {
    List<Verdict> own = verdicts.stream().filter(v -> v.criterion().stage() == stage).toList();
    int of = own.stream().filter(Debriefing::counts).mapToInt(v -> v.criterion().weight()).sum();
    int met =
        own.stream()
            .filter(v -> v.outcome() == Verdict.Outcome.MET)
            .mapToInt(v -> v.criterion().weight())
            .sum();
    int percent = of == 0 ? 0 : Math.round(100f * met / of);
    boolean critical =
        own.stream()
            .anyMatch(v -> v.outcome() == Verdict.Outcome.VIOLATED && v.criterion().critical());
    return new Debrief.StageResult(stage, percent, band(of, percent, critical), own);
  }

  private static Debrief.BandOfStage band(int of, int percent, boolean critical) {
    if (of < ENOUGH_WEIGHT) {
      return Debrief.BandOfStage.TOO_LITTLE;
    } else if (percent < PARTLY_FROM) {
      return Debrief.BandOfStage.NOT_YET;
    }
    return percent < SOLID_FROM || critical
        ? Debrief.BandOfStage.PARTLY
        : Debrief.BandOfStage.SOLID;
  }

  /** Whether a verdict has a place in numerator and denominator. */
  static boolean counts(Verdict verdict) {
    return verdict.outcome() != Verdict.Outcome.NO_OPPORTUNITY
        && verdict.outcome() != Verdict.Outcome.UNSURE;
  }

  private List<Debrief.CResult> fiveC() {
    return script.scenario().fiveC().stream().map(this::c).toList();
  }

  private Debrief.CResult c(FiveCRule rule) {
    Optional<FiveCRule.Level> level =
        state.reached().contains(Stage.ACT) ? FiveCBoard.level(rule, facts) : Optional.empty();
    Reason reason =
        level
            .map(
                found ->
                    new Reason(
                        found.because(),
                        found.when().evidence(facts).map(Trace::quote).filter(q -> !q.isEmpty()),
                        found.when().evidence(facts).map(Trace::turn).orElse(0)))
            .orElseGet(
                () ->
                    new Reason(script.tuning().words("stage.never-reached"), Optional.empty(), 0));
    return new Debrief.CResult(rule.c(), level.map(FiveCRule.Level::level), reason);
  }

  private Debrief.Flywheel flywheel() {
    Persona persona = script.scenario().persona();
    int customer = clamp((int) Math.round(state.emotion() - persona.start()));
    int kept = (int) state.promises().stream().filter(Debriefing::wasKept).count();
    int broken =
        (int) state.promises().stream().filter(p -> p.state() == Promise.State.BROKEN).count();
    int staff = clamp(customer / 2 + 15 * kept - 20 * broken);
    return new Debrief.Flywheel(
        customer,
        script.tuning().words("flywheel.customer." + direction(customer), persona.name()),
        staff,
        script.tuning().words("flywheel.staff." + direction(staff)));
  }

  static boolean wasKept(Promise promise) {
    return promise.state() == Promise.State.KEPT || promise.state() == Promise.State.EARLY;
  }

  private static String direction(int turn) {
    return turn > TURNED ? "up" : turn < 0 ? "down" : "flat";
  }

  private static int clamp(int value) {
    return Math.max(-100, Math.min(100, value));
  }

  private static Text quoted(String words) {
    return new Text('"' + words + '"', "“" + words + "”");
  }

  /** The question that opened something unsaid, else the weightiest thing done well. */
  private Optional<Debrief.Moment> strength() {
    Optional<Debrief.Moment> opened =
        expectations().stream()
            .filter(e -> e.expectation().latent() && e.discovered())
            .filter(e -> e.found().flatMap(Reason::quote).isPresent())
            .max(Comparator.comparingInt(e -> e.expectation().weight()))
            .map(
                e ->
                    new Debrief.Moment(
                        script.tuning().words("customer.found", e.expectation().label()),
                        inItsLine(e.found().orElseThrow())));
    return opened.isPresent() ? opened : bestCriterion();
  }

  private Optional<Debrief.Moment> bestCriterion() {
    return verdicts.stream()
        .filter(v -> v.outcome() == Verdict.Outcome.MET)
        .filter(v -> v.reason().flatMap(Reason::quote).isPresent())
        .max(
            Comparator.<Verdict>comparingInt(v -> v.criterion().weight())
                .thenComparingInt(v -> v.reason().flatMap(Reason::quote).orElse("").length()))
        .map(v -> new Debrief.Moment(v.criterion().label(), inItsLine(v.reason().orElseThrow())));
  }

  /** The whole line: the bare word that decided it ("512") is no line to be proud of. */
  private Reason inItsLine(Reason reason) {
    return state.transcript().stream()
        .filter(line -> line.mine() && line.turn() == reason.turn())
        .map(Line::words)
        .filter(words -> reason.quote().filter(words::contains).isPresent())
        .findFirst()
        .map(words -> new Reason(reason.because(), Optional.of(words), reason.turn()))
        .orElse(reason);
  }

  /**
   * One thing to say otherwise: the wording that weighs most over the whole talk, else the question
   * that was never asked.
   */
  private Optional<Debrief.Contrast> change() {
    Optional<Debrief.Contrast> wording = worstWording();
    return wording.isPresent() ? wording : missedQuestion();
  }

  /** A fault for which there is a better wording, in the line it was found in. */
  private record Slip(Line line, Finding fault) {}

  /** Of the kind whose weight times recurrence is greatest, the one in the worst line. */
  private Optional<Debrief.Contrast> worstWording() {
    Map<String, List<Slip>> byKind =
        state.transcript().stream()
            .filter(Line::mine)
            .flatMap(line -> slips(line).stream())
            .collect(
                Collectors.groupingBy(
                    slip -> slip.fault.label(), LinkedHashMap::new, Collectors.toList()));
    return byKind.values().stream()
        .min(
            Comparator.comparing((List<Slip> slips) -> -weight(slips))
                .thenComparing(slips -> score(worst(slips))))
        .map(slips -> reword(worst(slips), lines(slips)));
  }

  private static List<Slip> slips(Line line) {
    return line.reading().stream()
        .flatMap(Reading::faults)
        .filter(fault -> !fault.suggestions().isEmpty())
        .map(fault -> new Slip(line, fault))
        .toList();
  }

  private static int weight(List<Slip> slips) {
    return slips.stream().mapToInt(slip -> slip.fault.weight()).sum();
  }

  private static Slip worst(List<Slip> slips) {
    return slips.stream().min(Comparator.comparingInt(Debriefing::score)).orElseThrow();
  }

  private static int score(Slip slip) {
    return slip.line.reading().orElseThrow().score();
  }

  private static int lines(List<Slip> slips) {
    return (int) slips.stream().map(slip -> slip.line).distinct().count();
  }

  private Debrief.Contrast reword(Slip slip, int times) {
    return new Debrief.Contrast(
        quoted(slip.fault.quote()),
        slip.line.words(),
        Text.same(slip.fault.suggestions().get(0)),
        slip.fault.message(),
        slip.line.turn(),
        times);
  }

  private Optional<Debrief.Contrast> missedQuestion() {
    return script.scenario().expectations().stream()
        .filter(e -> e.latent() && e.opener().isPresent())
        .filter(e -> state.expectations().get(e.id()).compareTo(Expectation.State.VOICED) < 0)
        .max(Comparator.comparingInt(Expectation::weight))
        .flatMap(
            e ->
                lastExploring()
                    .map(
                        line ->
                            new Debrief.Contrast(
                                script.tuning().words("customer.missed", e.label()),
                                line.words(),
                                e.opener().orElseThrow(),
                                e.label(),
                                line.turn(),
                                1)));
  }

  private Optional<Line> lastExploring() {
    int turns =
        (int)
            state.traces().stream()
                .filter(trace -> trace.stage() == Stage.EXPLORE)
                .mapToInt(Trace::turn)
                .distinct()
                .count();
    return state.transcript().stream()
        .filter(line -> line.mine() && line.turn() <= Math.max(1, turns))
        .reduce((first, second) -> second);
  }
}
