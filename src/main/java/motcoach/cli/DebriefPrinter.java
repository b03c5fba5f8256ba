package motcoach.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import motcoach.method.Text;
import motcoach.scenario.Debrief;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Expectation;
import motcoach.scenario.Play;
import motcoach.scenario.Proposal;
import motcoach.scenario.Reason;
import motcoach.scenario.Verdict;

/** The debrief in words; the total comes last, never first. */
final class DebriefPrinter {
  private final Terminal terminal;
  private final Words words;

  DebriefPrinter(Terminal terminal, Words words) {
    this.terminal = terminal;
    this.words = words;
  }

  void print(Play play) {
    Debrief debrief = play.debrief();
    ending(debrief);
    emotions(debrief);
    expectations(debrief);
    stages(debrief);
    fiveC(debrief);
    lamps(debrief.proposal());
    head("debrief.flywheel");
    item(in(debrief.flywheel().customerBecause()));
    item(in(debrief.flywheel().staffBecause()));
    advice(debrief);
    ledger(play, debrief);
  }

  private void ending(Debrief debrief) {
    head("debrief.ending");
    if (debrief.ending().isEmpty()) {
      item(words.say("debrief.unfinished"));
    }
    debrief
        .ending()
        .ifPresent(
            ending -> {
              item(in(ending.title()));
              item(in(ending.text()));
            });
  }

  /** Each step that moved the customer, beside where the three reference curves end. */
  private void emotions(Debrief debrief) {
    head("debrief.emotion");
    for (EmotionStep step : debrief.curves().actual()) {
      if (step.before() != step.after()) {
        item(
            words.say(
                "debrief.step",
                step.before(),
                step.after(),
                in(step.reason().because()),
                quote(step.reason().quote())));
      }
    }
    item(
        words.say(
            "debrief.curves",
            last(debrief.curves().unhandled()),
            last(debrief.curves().fixed()),
            last(debrief.curves().perfect())));
  }

  private static int last(List<Integer> curve) {
    return curve.isEmpty() ? 0 : curve.get(curve.size() - 1);
  }

  private void expectations(Debrief debrief) {
    head("debrief.expectations");
    for (Debrief.Expected expected : debrief.expectations()) {
      Expectation expectation = expected.expectation();
      item(
          (expected.discovered() ? "● " : "○ ")
              + in(expectation.label())
              + words.say("colon")
              + words.name("expectation", expected.state()));
      if (!expected.discovered()) {
        expectation
            .opener()
            .ifPresent(opener -> item("  " + words.say("debrief.opener", in(opener))));
      }
    }
  }

  private void stages(Debrief debrief) {
    head("debrief.stages");
    for (Debrief.StageResult stage : debrief.stages()) {
      item(
          words.say(
              "debrief.stage",
              words.name("stage", stage.stage()),
              words.name("stage-band", stage.band())));
      stage.verdicts().forEach(this::verdict);
    }
  }

  private void verdict(Verdict verdict) {
    if (verdict.outcome() == Verdict.Outcome.NO_OPPORTUNITY) {
      return;
    }
    String mark =
        verdict.outcome() == Verdict.Outcome.MET
            ? "✓ "
            : verdict.outcome() == Verdict.Outcome.VIOLATED ? "✗ " : "· ";
    item(
        "  "
            + mark
            + in(verdict.criterion().label())
            + words.say("colon")
            + words.name("outcome", verdict.outcome())
            + quote(verdict.reason().flatMap(Reason::quote)));
  }

  private void fiveC(Debrief debrief) {
    head("debrief.five-c");
    for (Debrief.CResult result : debrief.fiveC()) {
      item(
          words.name("c", result.c())
              + words.say("colon")
              + result
                  .level()
                  .map(level -> words.say("level." + level))
                  .orElse(words.say("level.none"))
              + words.say("debrief.because", in(result.reason().because())));
    }
  }

  private void lamps(Proposal proposal) {
    head("debrief.proposal");
    lamp("lamp.complete", proposal.complete());
    lamp("lamp.realistic", proposal.realistic());
    lamp("lamp.win-win", proposal.winWin());
  }

  private void lamp(String key, Proposal.LampState lamp) {
    item((lamp.green() ? "● " : "○ ") + words.say(key) + words.say("colon") + in(lamp.because()));
  }

  private void advice(Debrief debrief) {
    debrief
        .strength()
        .ifPresent(
            strength -> {
              head("debrief.strength");
              item(in(strength.label()) + quote(strength.reason().quote()));
            });
    debrief
        .change()
        .ifPresent(
            change -> {
              head("debrief.change");
              item(in(change.label()));
              item(words.say("debrief.own", change.own()));
              item(words.say("debrief.possible", in(change.possible())));
              item(in(change.why()));
            });
  }

  private void ledger(Play play, Debrief debrief) {
    head("debrief.ledger");
    for (Debrief.LedgerLine line : debrief.ledger()) {
      String points =
          String.format(
              Locale.ROOT, "%5s / %-4s ", tenths(line.tenths()), tenths(line.outOfTenths()));
      // A criterion that was met is its own reason.
      String because =
          line.reason().because().equals(line.label())
              ? ""
              : words.say("debrief.because", in(line.reason().because()));
      item(points + in(line.label()) + because + quote(line.reason().quote()));
    }
    String passed = words.say(debrief.passed() ? "debrief.passed" : "debrief.not-passed");
    item(words.say("debrief.total", debrief.total(), play.scenario().passMark(), passed));
  }

  private static String tenths(int tenths) {
    return String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }

  private String quote(Optional<String> quote) {
    return quote.map(words::quoted).orElse("");
  }

  private void head(String key) {
    terminal.say("");
    terminal.say(words.say(key));
  }

  private void item(String line) {
    terminal.say("  " + line);
  }

  private String in(Text text) {
    return text.in(words.language());
  }
}
