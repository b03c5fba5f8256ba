package motcoach.report;

import java.io.IOException;
import java.util.List;
import motcoach.method.Stage;
import motcoach.report.paper.Mark;
import motcoach.report.paper.Paper;
import motcoach.report.paper.Type;
import motcoach.scenario.Criterion;
import motcoach.scenario.Expectation;
import motcoach.scenario.FiveCRule;
import motcoach.scenario.Scenario;

/** What the observer ticks, with room for the words that were said. */
final class ObserverSheet {
  /** A criterion with its boxes and the line below. */
  private static final float ONE = 74;

  /** One of the 5C with its levels and boxes. */
  private static final float FIVE = 130;

  private final Telling telling;
  private final Scenario scenario;
  private final Paper paper;

  ObserverSheet(Telling telling, Scenario scenario, Paper paper) {
    this.telling = telling;
    this.scenario = scenario;
    this.paper = paper;
  }

  void write() throws IOException {
    paper.text(telling.say("role.observer.how"), Type.QUIET);
    paper.gap(4);
    paper.boxes(List.of(), telling.say("role.observer.who"));
    for (Stage stage : Stage.values()) {
      stage(stage);
    }
    expectations();
    fiveC();
    RolePlayPdf.notes(telling, paper);
  }

  private void stage(Stage stage) throws IOException {
    List<Criterion> criteria =
        scenario.criteria().stream().filter(each -> each.stage() == stage).toList();
    if (criteria.isEmpty()) {
      return;
    }
    paper.heading(telling.name("stage", stage));
    for (Criterion criterion : criteria) {
      paper.together(ONE);
      String label = telling.in(criterion.label());
      paper.marked(
          criterion.critical() ? Mark.UNSURE : Mark.DOT,
          criterion.critical() ? telling.say("role.observer.critical", label) : label);
      paper.boxes(
          List.of(
              telling.say("role.observer.met"),
              telling.say("role.observer.not-seen"),
              telling.say("role.observer.violated")),
          telling.say("role.observer.quote"));
      paper.gap(3);
    }
  }

  private void expectations() throws IOException {
    paper.heading(telling.say("role.observer.expectations"));
    for (Expectation wish : scenario.expectations()) {
      paper.together(ONE);
      String label = telling.in(wish.label());
      paper.marked(
          wish.latent() ? Mark.OPEN : Mark.DOT,
          wish.latent() ? telling.say("role.observer.latent", label) : label);
      paper.boxes(
          List.of(
              telling.say("role.observer.found"),
              telling.say("role.observer.answered"),
              telling.say("role.observer.missed")),
          telling.say("role.observer.quote"));
      paper.gap(3);
    }
  }

  private void fiveC() throws IOException {
    paper.heading(telling.say("role.observer.five-c"));
    for (FiveCRule rule : scenario.fiveC()) {
      paper.together(FIVE);
      paper.subheading(telling.name("five-c", rule.c()), "");
      for (FiveCRule.Level level : rule.levels()) {
        paper.marked(
            Mark.DOT,
            telling.say("role.observer.level", level.level(), telling.in(level.because())));
      }
      paper.boxes(List.of("2", "1", "0"), telling.say("role.observer.quote"));
    }
  }
}
