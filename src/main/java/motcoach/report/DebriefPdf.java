package motcoach.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import motcoach.method.Language;
import motcoach.progress.review.Review;
import motcoach.report.paper.Paper;
import motcoach.report.paper.Type;
import motcoach.scenario.Ending;
import motcoach.scenario.Play;

/**
 * A debrief as PDF: the same parts in the same order as on the screen, and the talk behind them.
 */
public final class DebriefPdf {
  private final Telling telling;
  private final ZoneId zone;

  /**
   * @param zone in which the time of the talk is told
   */
  public DebriefPdf(Language language, Wording wording, ZoneId zone) {
    this.telling = new Telling(language, wording);
    this.zone = zone;
  }

  /**
   * Writes the whole file or nothing.
   *
   * @param name of who practised; empty leaves it out
   * @throws motcoach.progress.StoreException READ_ONLY, FULL, NOT_A_FOLDER or OTHER
   */
  public void write(Review review, String name, Path file) {
    WholeFile.write(file, out -> writeTo(review, name, out));
  }

  void writeTo(Review review, String name, OutputStream out) throws IOException {
    String title = telling.say("pdf.title", review.play().scenario().title());
    try (Paper paper = new Paper(title, telling.locale())) {
      head(paper, review, name);
      new ViewPages(telling, review, paper).write();
      new FindingPages(telling, review, paper).write();
      new ClosingPages(telling, review, paper).write();
      paper.writeTo(
          out,
          telling.say("pdf.when", telling.say("pdf.program"), title),
          telling.say("pdf.footer"),
          (page, pages) -> telling.say("pdf.page", page, pages));
    }
  }

  private void head(Paper paper, Review review, String name) throws IOException {
    Play play = review.play();
    boolean retry = review.attempt().origin().isPresent();
    paper.text(
        telling.say(
            retry ? "debrief.of-retry" : "debrief.of-talk",
            play.scenario().title(),
            telling.name("mode", play.setup().mode())),
        Type.QUIET);
    paper.text(
        play.ending()
            .map(Ending::title)
            .map(telling::in)
            .orElseGet(() -> telling.say("debrief.unfinished")),
        Type.TITLE);
    if (play.ending().isPresent()) {
      paper.text(telling.in(play.ending().get().text()), Type.BODY);
    }
    String when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(telling.locale())
            .format(review.attempt().startedAt().atZone(zone));
    paper.text(
        name.isBlank() ? when : telling.say("pdf.when", telling.say("pdf.who", name), when),
        Type.QUIET);
    if (!review.exact()) {
      paper.text(telling.say("debrief.changed"), Type.QUIET);
    }
  }
}
