package motcoach.report;

import java.io.IOException;
import java.util.List;
import motcoach.progress.DrillLibrary;
import motcoach.progress.review.Review;
import motcoach.report.paper.Mark;
import motcoach.report.paper.Paper;
import motcoach.report.paper.Type;
import motcoach.scenario.Debrief;
import motcoach.scenario.Line;
import motcoach.scenario.SimulatedClock;

/** What comes of it: strength and change, plan, exercises, note, the total, and the talk itself. */
final class ClosingPages {
  private final Telling telling;
  private final Review review;
  private final Debrief debrief;
  private final Paper paper;

  ClosingPages(Telling telling, Review review, Paper paper) {
    this.telling = telling;
    this.review = review;
    this.debrief = review.debrief();
    this.paper = paper;
  }

  void write() throws IOException {
    one();
    if (review.plan().whole()) {
      paper.heading(telling.say("debrief.plan"));
      paper.text(telling.say("pdf.plan", review.plan().when(), review.plan().then()), Type.BODY);
    }
    drills();
    note();
    total();
    talk();
  }

  private void one() throws IOException {
    paper.heading(telling.say("debrief.one"));
    if (debrief.strength().isEmpty() && debrief.change().isEmpty()) {
      paper.text(telling.say("debrief.one.nothing"), Type.QUIET);
    }
    if (debrief.strength().isPresent()) {
      Debrief.Moment strength = debrief.strength().get();
      paper.subheading(telling.say("debrief.strength"), "");
      paper.marked(Mark.GOOD, telling.in(strength.label()));
      paper.under(telling.under(strength.label(), strength.reason()), Type.QUIET);
    }
    if (debrief.change().isPresent()) {
      change(debrief.change().get());
    }
  }

  private void change(Debrief.Contrast change) throws IOException {
    paper.subheading(telling.say("debrief.change", change.label()), "");
    paper.text(telling.say("debrief.own-line"), Type.QUIET);
    paper.text(telling.quote(change.own()), Type.BODY);
    paper.text(telling.say("debrief.possible-line"), Type.QUIET);
    paper.text(telling.say("debrief.quote", change.possible()), Type.STRONG);
    paper.text(telling.in(change.why()), Type.BODY);
    if (change.times() > 1) {
      paper.text(telling.say("debrief.change.times", change.times()), Type.BODY);
    }
  }

  private void drills() throws IOException {
    if (review.drills().isEmpty()) {
      return;
    }
    paper.heading(telling.say("debrief.drills"));
    for (DrillLibrary.Entry entry : review.drills()) {
      paper.marked(Mark.DOT, telling.in(entry.item().prompt()));
    }
  }

  private void note() throws IOException {
    boolean disputed = !review.contests().isEmpty();
    if (review.trainerNote().isBlank() && !disputed) {
      return;
    }
    paper.heading(telling.say("debrief.trainer"));
    if (!review.trainerNote().isBlank()) {
      paper.text(review.trainerNote(), Type.BODY);
    }
    if (disputed) {
      paper.text(telling.say("debrief.trainer.disputed", review.contests().size()), Type.QUIET);
    }
  }

  private void total() throws IOException {
    paper.heading(telling.say("debrief.total"));
    paper.text(telling.say("debrief.total.points", debrief.total()), Type.TITLE);
    paper.text(
        telling.say(
            debrief.passed() ? "debrief.passed" : "debrief.not-passed",
            review.play().scenario().passMark()),
        Type.BODY);
    paper.subheading(telling.say("debrief.ledger"), "");
    for (Debrief.Part part : Debrief.Part.values()) {
      part(part, debrief.ledger().stream().filter(line -> line.part() == part).toList());
    }
    int sum = debrief.ledger().stream().mapToInt(Debrief.LedgerLine::tenths).sum();
    paper.gap(4);
    paper.across(
        telling.say("debrief.sum"),
        telling.say("debrief.points", Telling.tenths(sum), debrief.total()),
        Type.STRONG);
  }

  private void part(Debrief.Part part, List<Debrief.LedgerLine> lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    int got = lines.stream().mapToInt(Debrief.LedgerLine::tenths).sum();
    int outOf = lines.stream().mapToInt(Debrief.LedgerLine::outOfTenths).sum();
    paper.gap(5);
    paper.across(telling.name("part", part), of(got, outOf), Type.STRONG);
    for (Debrief.LedgerLine line : lines) {
      paper.across(telling.in(line.label()), of(line.tenths(), line.outOfTenths()), Type.BODY);
      boolean said =
          !line.reason().because().equals(line.label()) || line.reason().quote().isPresent();
      paper.under(
          said ? telling.under(line.label(), line.reason()) : telling.say("debrief.ledger.end"),
          Type.QUIET);
    }
  }

  private String of(int tenths, int outOf) {
    return telling.say("debrief.of", Telling.tenths(tenths), Telling.tenths(outOf));
  }

  private void talk() throws IOException {
    paper.heading(telling.say("pdf.talk"));
    int turn = -1;
    for (Line line : review.play().transcript()) {
      if (line.turn() != turn) {
        turn = line.turn();
        paper.gap(4);
        String time = SimulatedClock.wall(line.minute());
        paper.text(
            turn == 0
                ? telling.say("debrief.talk.start", time)
                : telling.say("debrief.talk.turn", turn, time),
            Type.TINY);
      }
      paper.text(
          telling.line(review.play().scenario(), line), line.mine() ? Type.STRONG : Type.BODY);
    }
  }
}
