package motcoach.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import motcoach.method.Ids;
import motcoach.progress.review.Again;
import motcoach.progress.review.Guess;
import motcoach.progress.review.OwnView;
import motcoach.progress.review.Review;
import motcoach.report.paper.Mark;
import motcoach.report.paper.Paper;
import motcoach.report.paper.Type;
import motcoach.scenario.Debrief;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Line;
import motcoach.scenario.Reason;
import motcoach.scenario.Scenario;
import motcoach.scenario.SimulatedClock;

/** The first parts: a turn said again, the trainee's own view, the emotion line. */
final class ViewPages {
  private static final float CHART = 210;

  private final Telling telling;
  private final Review review;
  private final Debrief debrief;
  private final Paper paper;

  ViewPages(Telling telling, Review review, Paper paper) {
    this.telling = telling;
    this.review = review;
    this.debrief = review.debrief();
    this.paper = paper;
  }

  void write() throws IOException {
    if (review.again().isPresent()) {
      again(review.again().get());
    }
    own(review.view());
    emotion();
  }

  private void again(Again again) throws IOException {
    paper.heading(telling.say("debrief.retried", again.turn()));
    side("again.before", again.before());
    side("again.after", again.after());
  }

  private void side(String title, Again.Side side) throws IOException {
    Scenario scenario = review.play().scenario();
    paper.subheading(telling.say(title), "");
    paper.text(
        side.words()
            .map(words -> telling.say("again.said", words))
            .orElseGet(() -> telling.say("again.done")),
        Type.BODY);
    if (side.tone().isPresent()) {
      paper.text(telling.say("again.tone", side.tone().get()), Type.BODY);
    }
    paper.text(
        side.opened().isEmpty()
            ? telling.say("again.opened.none")
            : telling.say("again.opened", telling.list(side.opened())),
        Type.BODY);
    paper.text(
        side.because()
            .map(why -> telling.say("again.mood.because", Telling.signed(side.mood()), why))
            .orElseGet(() -> telling.say("again.mood.none")),
        Type.BODY);
    for (Line line : side.replies()) {
      paper.text(telling.line(scenario, line), Type.QUIET);
    }
  }

  private void own(OwnView view) throws IOException {
    paper.heading(telling.say("debrief.own"));
    boolean any =
        answer("debrief.own.wanted", view.wanted(), unsaid())
            | answer("debrief.own.best", view.best(), quoted(strength()))
            | answer("debrief.own.change", view.change(), quoted(change()));
    for (Debrief.StageResult stage : debrief.stages()) {
      Guess guess = view.guesses().get(stage.stage());
      if (guess != null) {
        any = true;
        paper.text(
            telling.say(
                "pdf.verdict", telling.name("stage", stage.stage()), guessed(guess, stage.band())),
            Type.BODY);
      }
    }
    if (!any) {
      paper.text(telling.say("debrief.own.skipped"), Type.QUIET);
    }
  }

  private boolean answer(String question, String answer, List<String> seen) throws IOException {
    if (answer.isBlank()) {
      return false;
    }
    paper.text(telling.say(question), Type.STRONG);
    paper.text(telling.say("pdf.verdict", telling.say("debrief.own.you"), answer), Type.BODY);
    for (String line : seen) {
      paper.text(telling.say("pdf.verdict", telling.say("debrief.own.seen"), line), Type.QUIET);
    }
    paper.gap(4);
    return true;
  }

  private List<String> unsaid() {
    return debrief.expectations().stream()
        .filter(expected -> expected.expectation().latent())
        .map(
            expected ->
                telling.say(
                    expected.discovered()
                        ? "debrief.own.unsaid.found"
                        : "debrief.own.unsaid.missed",
                    expected.expectation().label()))
        .toList();
  }

  private Optional<String> strength() {
    return debrief.strength().map(Debrief.Moment::reason).flatMap(Reason::quote);
  }

  private Optional<String> change() {
    return debrief.change().map(Debrief.Contrast::own);
  }

  private List<String> quoted(Optional<String> words) {
    return words.map(telling::quote).stream().toList();
  }

  private String guessed(Guess guess, Debrief.BandOfStage seen) {
    String compared =
        telling.say(
            "debrief.guess." + Ids.of(guess.match(seen)),
            telling.name("band-of-stage", guess.band()));
    if (guess.confidentError(seen)) {
      return telling.say("debrief.guess.confident", compared);
    }
    return guess
        .sure()
        .map(sure -> telling.say("debrief.guess.sure", compared, telling.name("sureness", sure)))
        .orElse(compared);
  }

  private void emotion() throws IOException {
    paper.heading(telling.say("debrief.emotion", review.play().scenario().persona().name()));
    paper.drawing(CHART, new EmotionDrawing(telling, debrief.curves()));
    paper.text(telling.say("pdf.point"), Type.TINY);
    paper.gap(4);
    for (EmotionStep step : debrief.curves().actual()) {
      String time = SimulatedClock.wall(step.minute());
      boolean fell = step.after() < step.before();
      String why = telling.here(step.reason());
      String told =
          step.turn() == 0
              ? telling.say("pdf.start", time, why)
              : telling.say(
                  "pdf.step", step.turn(), time, Telling.signed(step.after() - step.before()), why);
      paper.marked(step.turn() == 0 ? Mark.DOT : fell ? Mark.DOWN : Mark.UP, told);
    }
  }
}
