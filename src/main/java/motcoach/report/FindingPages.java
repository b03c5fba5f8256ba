package motcoach.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import motcoach.method.Ids;
import motcoach.progress.Contests.Contest;
import motcoach.progress.review.Cues;
import motcoach.progress.review.Review;
import motcoach.report.paper.Mark;
import motcoach.report.paper.Paper;
import motcoach.report.paper.Type;
import motcoach.scenario.Debrief;
import motcoach.scenario.Expectation;
import motcoach.scenario.Proposal;
import motcoach.scenario.Verdict;

/** What the talk showed: expectations, stages, offer and 5C, flywheel. */
final class FindingPages {
  private final Telling telling;
  private final Review review;
  private final Debrief debrief;
  private final Paper paper;

  FindingPages(Telling telling, Review review, Paper paper) {
    this.telling = telling;
    this.review = review;
    this.debrief = review.debrief();
    this.paper = paper;
  }

  void write() throws IOException {
    expectations();
    stages();
    keeping();
    flywheel();
  }

  private void expectations() throws IOException {
    List<Debrief.Expected> all = debrief.expectations();
    paper.heading(telling.say("debrief.expectations"));
    some("debrief.found", all, all.stream().filter(Debrief.Expected::discovered).toList());
    some("debrief.missed", all, all.stream().filter(e -> !e.discovered()).toList());
  }

  private void some(String title, List<Debrief.Expected> all, List<Debrief.Expected> some)
      throws IOException {
    if (some.isEmpty()) {
      return;
    }
    paper.subheading(telling.say(title, some.size(), all.size()), "");
    for (Debrief.Expected expected : some) {
      expected(expected);
    }
  }

  private void expected(Debrief.Expected expected) throws IOException {
    Expectation expectation = expected.expectation();
    paper.marked(expected.discovered() ? Mark.GOOD : Mark.OPEN, telling.in(expectation.label()));
    paper.under(
        telling.say(
            expectation.latent() ? "debrief.latent" : "debrief.explicit",
            telling.say("debrief.state." + Ids.of(expected.state()))),
        Type.QUIET);
    if (expected.found().isPresent()) {
      paper.under(telling.whole(expected.found().get()), Type.QUIET);
    }
    Optional<String> told =
        Cues.given(review.play(), expectation)
            .map(
                given ->
                    telling.say(
                        given.turn() > 0 ? "debrief.cue" : "debrief.cue.start",
                        given.cue(),
                        given.turn()));
    Optional<String> cue =
        told.isPresent()
            ? told
            : expectation.cues().stream()
                .findFirst()
                .map(text -> telling.say("debrief.cue.would", text));
    if (cue.isPresent()) {
      paper.under(cue.get(), Type.QUIET);
    }
    if (expectation.opener().isPresent()) {
      paper.under(telling.say("debrief.opener", expectation.opener().get()), Type.QUIET);
    }
  }

  private void stages() throws IOException {
    paper.heading(telling.say("debrief.stages"));
    for (Debrief.StageResult stage : debrief.stages()) {
      paper.subheading(
          telling.name("stage", stage.stage()), telling.name("band-of-stage", stage.band()));
      List<Verdict> seen =
          stage.verdicts().stream()
              .filter(verdict -> verdict.outcome() != Verdict.Outcome.VIOLATED)
              .filter(verdict -> verdict.outcome() != Verdict.Outcome.NO_OPPORTUNITY)
              .toList();
      if (seen.isEmpty()) {
        paper.text(telling.say("debrief.stage.nothing"), Type.QUIET);
      }
      for (Verdict verdict : seen) {
        verdict(verdict);
      }
    }
    List<Verdict> against =
        debrief.stages().stream()
            .flatMap(stage -> stage.verdicts().stream())
            .filter(verdict -> verdict.outcome() == Verdict.Outcome.VIOLATED)
            .toList();
    if (!against.isEmpty()) {
      paper.subheading(telling.say("debrief.against"), "");
      for (Verdict verdict : against) {
        verdict(verdict);
      }
    }
  }

  private void verdict(Verdict verdict) throws IOException {
    String label = telling.in(verdict.criterion().label());
    String name = telling.say("debrief.verdict." + Ids.of(verdict.outcome()));
    paper.marked(mark(verdict.outcome()), telling.say("pdf.verdict", name, label));
    if (verdict.reason().isPresent()) {
      paper.under(
          verdict.outcome() == Verdict.Outcome.VIOLATED
              ? telling.under(verdict.criterion().label(), verdict.reason().get())
              : telling.brief(verdict.reason().get()),
          Type.QUIET);
    }
    Contest contest = review.contests().get(verdict.criterion().id());
    if (contest != null) {
      paper.under(
          contest.words().isBlank()
              ? telling.say("pdf.disputed")
              : telling.say("pdf.disputed.view", contest.words()),
          Type.QUIET);
    }
  }

  private static Mark mark(Verdict.Outcome outcome) {
    return switch (outcome) {
      case MET -> Mark.GOOD;
      case VIOLATED -> Mark.BAD;
      case UNSURE -> Mark.UNSURE;
      case NOT_SEEN, NO_OPPORTUNITY -> Mark.OPEN;
    };
  }

  private void keeping() throws IOException {
    paper.heading(telling.say("debrief.keeping"));
    paper.subheading(telling.say("debrief.lamps"), "");
    lamp("debrief.lamp.complete", debrief.proposal().complete());
    lamp("debrief.lamp.realistic", debrief.proposal().realistic());
    lamp("debrief.lamp.win-win", debrief.proposal().winWin());
    paper.subheading(telling.say("debrief.five-c"), "");
    for (Debrief.CResult result : debrief.fiveC()) {
      Debrief.BandOfStage band =
          result.level().map(FindingPages::band).orElse(Debrief.BandOfStage.TOO_LITTLE);
      paper.across(
          telling.name("five-c", result.c()), telling.name("band-of-stage", band), Type.BODY);
      paper.text(telling.whole(result.reason()), Type.QUIET);
    }
  }

  private static Debrief.BandOfStage band(int level) {
    return level >= 2
        ? Debrief.BandOfStage.SOLID
        : level == 1 ? Debrief.BandOfStage.PARTLY : Debrief.BandOfStage.NOT_YET;
  }

  private void lamp(String name, Proposal.LampState lamp) throws IOException {
    paper.marked(
        lamp.green() ? Mark.GOOD : Mark.OPEN,
        telling.say(
            "pdf.band",
            telling.say(name),
            telling.say(lamp.green() ? "debrief.lamp.on" : "debrief.lamp.off")));
    paper.under(telling.in(lamp.because()), Type.QUIET);
  }

  private void flywheel() throws IOException {
    Debrief.Flywheel flywheel = debrief.flywheel();
    paper.heading(telling.say("debrief.flywheel"));
    gear("debrief.gear.customer", flywheel.customer());
    paper.text(telling.in(flywheel.customerBecause()), Type.BODY);
    gear("debrief.gear.staff", flywheel.staff());
    paper.text(telling.in(flywheel.staffBecause()), Type.BODY);
  }

  private void gear(String name, int turn) throws IOException {
    String turned =
        turn > 0 ? "debrief.gear.forward" : turn < 0 ? "debrief.gear.back" : "debrief.gear.still";
    paper.subheading(telling.say(turned, telling.say(name)), "");
  }
}
