package motcoach.cli;

import static motcoach.cli.ReadingJson.list;
import static motcoach.cli.ReadingJson.object;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.Pack;
import motcoach.scenario.Debrief;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Line;
import motcoach.scenario.Play;
import motcoach.scenario.Proposal;
import motcoach.scenario.Reason;
import motcoach.scenario.Verdict;

/** A play and its debrief for programs; sentences are in the language of the play. */
final class DebriefJson {
  private final Play play;
  private final Debrief debrief;
  private final Language language;

  private DebriefJson(Play play) {
    this.play = play;
    this.debrief = play.debrief();
    this.language = play.setup().language();
  }

  static Map<String, Object> of(Pack pack, Play play) {
    Map<String, Object> json =
        object("pack", pack.id(), "version", pack.version(), "hash", pack.hash());
    json.putAll(new DebriefJson(play).all());
    return json;
  }

  private Map<String, Object> all() {
    return object(
        "scenario", play.scenario().id(),
        "mode", play.setup().mode(),
        "lang", language.id(),
        "seed", play.setup().seed(),
        "turns", play.turn(),
        "total", debrief.total(),
        "pass-mark", play.scenario().passMark(),
        "passed", debrief.passed(),
        "ending", debrief.ending().map(this::ending),
        "ledger", list(debrief.ledger(), this::ledgerLine),
        "stages", list(debrief.stages(), this::stage),
        "five-c", list(debrief.fiveC(), this::fiveC),
        "expectations", list(debrief.expectations(), this::expected),
        "proposal", proposal(debrief.proposal()),
        "promises", play.promises(),
        "tasks", new TreeMap<>(play.tasks()),
        "resources", new TreeMap<>(play.resources()),
        "curves", curves(),
        "flywheel", flywheel(),
        "strength", debrief.strength().map(this::moment),
        "change", debrief.change().map(this::contrast),
        "transcript", list(play.transcript(), this::line),
        "fingerprint", play.fingerprint());
  }

  private Object ending(motcoach.scenario.Ending ending) {
    return object(
        "id", ending.id(),
        "title", in(ending.title()),
        "text", in(ending.text()),
        "comes-back", ending.comesBack());
  }

  private Object ledgerLine(Debrief.LedgerLine line) {
    return because(
        object(
            "part",
            line.part(),
            "label",
            in(line.label()),
            "points",
            line.tenths() / 10.0,
            "out-of",
            line.outOfTenths() / 10.0),
        Optional.of(line.reason()));
  }

  private Object stage(Debrief.StageResult stage) {
    return object(
        "stage", stage.stage(),
        "percent", stage.percent(),
        "band", stage.band(),
        "verdicts", list(stage.verdicts(), this::verdict));
  }

  private Object verdict(Verdict verdict) {
    return because(
        object(
            "criterion", verdict.criterion().id(),
            "concept", verdict.criterion().concept(),
            "label", in(verdict.criterion().label()),
            "weight", verdict.criterion().weight(),
            "critical", verdict.criterion().critical(),
            "outcome", verdict.outcome()),
        verdict.reason());
  }

  private Object fiveC(Debrief.CResult result) {
    return because(object("c", result.c(), "level", result.level()), Optional.of(result.reason()));
  }

  private Object expected(Debrief.Expected expected) {
    return because(
        object(
            "id", expected.expectation().id(),
            "label", in(expected.expectation().label()),
            "latent", expected.expectation().latent(),
            "state", expected.state(),
            "discovered", expected.discovered()),
        expected.found());
  }

  private Object proposal(Proposal proposal) {
    return object(
        "offers", list(proposal.offers(), this::offer),
        "complete", lamp(proposal.complete()),
        "realistic", lamp(proposal.realistic()),
        "win-win", lamp(proposal.winWin()));
  }

  private Object offer(Proposal.Offer offer) {
    return object(
        "element", offer.element().id(),
        "label", in(offer.element().label()),
        "quote", offer.quote(),
        "who", offer.who(),
        "due", offer.due(),
        "amount", offer.amount(),
        "turn", offer.turn(),
        "meant", offer.meant());
  }

  private Object lamp(Proposal.LampState lamp) {
    return object("green", lamp.green(), "because", in(lamp.because()));
  }

  private Object curves() {
    Debrief.Curves curves = debrief.curves();
    return object(
        "actual", list(curves.actual(), this::step),
        "unhandled", curves.unhandled(),
        "fixed", curves.fixed(),
        "perfect", curves.perfect());
  }

  private Object step(EmotionStep step) {
    Map<String, Object> json =
        object("minute", step.minute(), "before", step.before(), "after", step.after());
    json.put("because", in(step.reason().because()));
    json.put("quote", step.reason().quote());
    json.put("turn", step.turn());
    return json;
  }

  private Object flywheel() {
    Debrief.Flywheel wheel = debrief.flywheel();
    return object(
        "customer", wheel.customer(),
        "customer-because", in(wheel.customerBecause()),
        "staff", wheel.staff(),
        "staff-because", in(wheel.staffBecause()));
  }

  private Object moment(Debrief.Moment moment) {
    return because(object("label", in(moment.label())), Optional.of(moment.reason()));
  }

  private Object contrast(Debrief.Contrast contrast) {
    return object(
        "label", in(contrast.label()),
        "own", contrast.own(),
        "possible", in(contrast.possible()),
        "why", in(contrast.why()),
        "turn", contrast.turn());
  }

  private Object line(Line line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("who", line.who());
    json.put("words", line.words());
    json.put("minute", line.minute());
    json.put("turn", line.turn());
    line.reading().ifPresent(reading -> json.put("score", reading.score()));
    return json;
  }

  private Map<String, Object> because(Map<String, Object> json, Optional<Reason> reason) {
    json.put("because", reason.map(known -> in(known.because())));
    json.put("quote", reason.flatMap(Reason::quote));
    json.put("turn", reason.map(Reason::turn));
    return json;
  }

  private String in(Text text) {
    return text.in(language);
  }
}
