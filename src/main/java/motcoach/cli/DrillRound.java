package motcoach.cli;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.drill.DrillDesk;
import motcoach.progress.drill.DrillSession;
import motcoach.progress.drill.DrillSession.Done;
import motcoach.progress.drill.Exercise;
import motcoach.progress.drill.Grade;
import motcoach.progress.drill.Mark;
import motcoach.progress.drill.Marker;
import motcoach.progress.drill.Response;

/** Takes one answer after the other until the set or the answers end. */
final class DrillRound {
  private final DrillDesk desk;
  private final Marker marker;
  private final DrillAnswers answers;
  private final DrillPrinter printer;
  private final UUID learner;
  private final Language language;
  private int refused;

  DrillRound(
      DrillDesk desk,
      Marker marker,
      DrillAnswers answers,
      DrillPrinter printer,
      UUID learner,
      Language language) {
    this.desk = desk;
    this.marker = marker;
    this.answers = answers;
    this.printer = printer;
    this.learner = learner;
    this.language = language;
  }

  /** The set as it stands at the end. */
  DrillSession run(DrillSession opening) {
    DrillSession session = opening;
    while (!session.over()) {
      Optional<Done> done = ask(session);
      if (done.isEmpty()) {
        return session;
      }
      session = session.with(done.get());
    }
    return session;
  }

  /** How many lines were no answer to what was asked. */
  int refused() {
    return refused;
  }

  private Optional<Done> ask(DrillSession session) {
    Exercise exercise = session.current().orElseThrow();
    printer.ask(exercise, session.done().size() + 1, session.exercises().size());
    boolean hinted = false;
    while (true) {
      Optional<String> line = answers.next();
      if (line.isEmpty() || line.get().strip().equals("/quit")) {
        return Optional.empty();
      }
      String typed = line.get();
      String bare = typed.strip();
      if (bare.equals("?") || bare.equals("？")) {
        hinted = true;
        printer.hint(exercise);
      } else if (bare.equals("/help")) {
        printer.help();
      } else {
        boolean sure = typed.startsWith("!") || typed.startsWith("！");
        Optional<Response> response =
            DrillAnswers.response(exercise, sure ? typed.substring(1) : typed, language);
        if (response.isPresent()) {
          return Optional.of(take(exercise, response.get(), sure, hinted));
        }
        refuse(exercise);
      }
    }
  }

  private void refuse(Exercise exercise) {
    refused++;
    printer.refuse(answers.place(), exercise);
  }

  private Done take(Exercise exercise, Response response, boolean sure, boolean hinted) {
    Mark mark = marker.mark(exercise.item(), response, language);
    printer.explain(exercise, mark);
    Mark own = mark.selfGraded() ? judged(mark) : mark;
    ZonedDateTime now = ZonedDateTime.now(Clock.systemDefaultZone());
    Done done =
        desk.answer(
            learner,
            exercise,
            response,
            own,
            new Grade.Attempted(sure, hinted, exercise.firstTry()),
            now);
    printer.tell(done, now.toLocalDate());
    return done;
  }

  private Mark judged(Mark mark) {
    printer.askJudgement(mark);
    Optional<String> judgement = answers.judgement();
    if (judgement.isEmpty()) {
      return mark;
    } else if (mark.parts().isEmpty()) {
      return DrillAnswers.outcome(judgement.get()).map(mark::judged).orElse(mark);
    }
    Optional<List<Boolean>> points = DrillAnswers.points(judgement.get(), mark.parts().size());
    return points.map(mark::ticked).orElse(mark);
  }
}
