package motcoach.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.report.paper.Paper;
import motcoach.report.paper.Type;
import motcoach.scenario.Scenario;

/** A scenario on paper, to be played by people: who plays, who answers, who watches. */
public final class RolePlayPdf {
  private static final int MOST_LINES = 12;
  private static final int FEWEST_LINES = 4;

  private final Telling telling;

  /** Whose sheet it is. */
  public enum Sheet {
    CUSTOMER,
    TRAINEE,
    OBSERVER
  }

  public RolePlayPdf(Language language, Wording wording) {
    this.telling = new Telling(language, wording);
  }

  /**
   * Writes the whole file or nothing; each sheet begins on a page of its own.
   *
   * @throws motcoach.progress.StoreException READ_ONLY, FULL, NOT_A_FOLDER or OTHER
   */
  public void write(Scenario scenario, List<Sheet> sheets, Path file) {
    WholeFile.write(file, out -> writeTo(scenario, sheets, out));
  }

  void writeTo(Scenario scenario, List<Sheet> sheets, OutputStream out) throws IOException {
    String title = telling.say("role.title", scenario.title());
    try (Paper paper = new Paper(title, telling.locale())) {
      for (int i = 0; i < sheets.size(); i++) {
        if (i > 0) {
          paper.page();
        }
        sheet(scenario, sheets.get(i), paper);
      }
      paper.writeTo(
          out,
          telling.say("pdf.when", telling.say("pdf.program"), title),
          telling.say("role.footer"),
          (page, pages) -> telling.say("pdf.page", page, pages));
    }
  }

  private void sheet(Scenario scenario, Sheet sheet, Paper paper) throws IOException {
    paper.text(telling.say("role.for." + Ids.of(sheet)), Type.QUIET);
    paper.text(telling.in(scenario.title()), Type.TITLE);
    switch (sheet) {
      case CUSTOMER -> new CustomerSheet(telling, scenario, paper).write();
      case TRAINEE -> new TraineeSheet(telling, scenario, paper).write();
      case OBSERVER -> new ObserverSheet(telling, scenario, paper).write();
    }
  }

  /** Lines to write on, in what is left of the page; none where hardly anything is left. */
  static void notes(Telling telling, Paper paper) throws IOException {
    int lines = Math.min(MOST_LINES, paper.linesLeft());
    if (lines >= FEWEST_LINES) {
      paper.heading(telling.say("role.notes"));
      for (int line = 0; line < lines; line++) {
        paper.blank();
      }
    }
  }
}
