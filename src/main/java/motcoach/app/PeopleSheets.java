package motcoach.app;

import java.util.List;
import java.util.Optional;
import motcoach.method.Text;
import motcoach.progress.Talk.Story;
import motcoach.report.summary.Catalogue;
import motcoach.report.summary.Names;
import motcoach.report.summary.NotDone;
import motcoach.report.summary.Practised;
import motcoach.report.summary.Summary;
import motcoach.ui.reports.Sheet;
import motcoach.ui.reports.Standing;

/** A summary as the window shows it. */
record PeopleSheets(Catalogue catalogue, Names names) {

  Sheet of(Summary summary) {
    return new Sheet.People(
        summary.answer().key(),
        List.of(summary.answer().arguments()),
        summary.rows().stream().map(this::row).toList(),
        summary.notDone().stream().map(this::open).toList(),
        summary.assigned());
  }

  private Sheet.Row row(Practised row) {
    return new Sheet.Row(
        row.person().id(),
        names.name(row.person()),
        row.person().team(),
        row.story().packId() + "/" + row.story().scenarioId(),
        title(row.story()),
        row.mode(),
        Standing.valueOf(row.status().name()),
        row.attempts(),
        row.best(),
        row.last(),
        row.practised(),
        row.lastAt());
  }

  private Sheet.Open open(NotDone each) {
    return new Sheet.Open(
        names.name(each.person()),
        each.person().team(),
        title(each.story()),
        each.by(),
        each.overdue());
  }

  private Text title(Story story) {
    Optional<Catalogue.Entry> known = catalogue.find(story);
    return known.map(Catalogue.Entry::title).orElse(Text.same(story.scenarioId()));
  }
}
