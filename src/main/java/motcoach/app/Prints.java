package motcoach.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.progress.review.Review;
import motcoach.report.DebriefPdf;
import motcoach.report.RolePlayPdf;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.Messages;

/** Gives the writer of PDFs the program's wording, and the name of who practised. */
public final class Prints {
  private final Learners learners;
  private final Clock clock;

  /**
   * @param clock gives the time zone
   */
  public Prints(Learners learners, Clock clock) {
    this.learners = learners;
    this.clock = clock;
  }

  /** All sheets of a scenario for a role play. */
  static void rolePlay(Scenario scenario, Language language, Path file) {
    new RolePlayPdf(language, Messages.in(language)::say)
        .write(scenario, List.of(RolePlayPdf.Sheet.values()), file);
  }

  public void write(Review review, Language language, Path file) {
    String name =
        learners.all().stream()
            .filter(learner -> learner.id().equals(review.attempt().learner()))
            .map(Learner::name)
            .findFirst()
            .orElse("");
    new DebriefPdf(language, Messages.in(language)::say, clock.getZone()).write(review, name, file);
  }
}
