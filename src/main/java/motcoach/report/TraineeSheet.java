package motcoach.report;

import java.io.IOException;
import java.util.List;
import motcoach.method.Text;
import motcoach.report.paper.Mark;
import motcoach.report.paper.Paper;
import motcoach.report.paper.Type;
import motcoach.scenario.Brief;
import motcoach.scenario.Contact;
import motcoach.scenario.Resource;
import motcoach.scenario.Scenario;
import motcoach.scenario.SimulatedClock;

/** What the trainee reads before the role play, and nothing the customer has yet to say. */
final class TraineeSheet {
  private final Telling telling;
  private final Scenario scenario;
  private final Paper paper;

  TraineeSheet(Telling telling, Scenario scenario, Paper paper) {
    this.telling = telling;
    this.scenario = scenario;
    this.paper = paper;
  }

  void write() throws IOException {
    Brief brief = scenario.brief();
    paper.heading(telling.say("role.trainee.you"));
    paper.text(telling.in(brief.role()), Type.BODY);
    paper.text(telling.in(brief.place()), Type.BODY);
    paper.text(
        telling.say(
            "role.trainee.when",
            SimulatedClock.wall(scenario.clock().start()),
            telling.name("channel", scenario.channel()),
            scenario.minutes()),
        Type.BODY);
    paper.heading(telling.say("role.trainee.customer", scenario.persona().name()));
    paper.text(telling.in(scenario.persona().about()), Type.BODY);
    list("role.trainee.know", brief.know());
    list("role.trainee.may", brief.may());
    resources();
    contacts();
    list("role.trainee.goals", brief.goals());
    RolePlayPdf.notes(telling, paper);
  }

  private void list(String key, List<Text> lines) throws IOException {
    if (!lines.isEmpty()) {
      paper.heading(telling.say(key));
      for (Text line : lines) {
        paper.marked(Mark.DOT, telling.in(line));
      }
    }
  }

  private void resources() throws IOException {
    for (Resource resource : scenario.resources()) {
      paper.marked(
          Mark.DOT, telling.say("role.trainee.resource", resource.label(), resource.limit()));
    }
  }

  private void contacts() throws IOException {
    if (scenario.contacts().isEmpty()) {
      return;
    }
    paper.heading(telling.say("role.trainee.contacts"));
    for (Contact contact : scenario.contacts()) {
      paper.marked(Mark.DOT, telling.say("role.trainee.contact", contact.name(), contact.about()));
    }
  }
}
