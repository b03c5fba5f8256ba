package motcoach.app;

import java.util.List;
import motcoach.report.group.Group;
import motcoach.report.group.GroupFigures;
import motcoach.report.group.GroupReport;
import motcoach.report.group.Practice;
import motcoach.ui.reports.Sheet;

/** A group report as the window shows it. */
record GroupSheets(Practice practice) {

  /**
   * @param teams all there are
   */
  Sheet of(GroupReport report, boolean givenOut, List<String> teams) {
    List<String> told = report.groups().stream().flatMap(group -> group.team().stream()).toList();
    return new Sheet.Groups(
        report.least(),
        report.again() || givenOut,
        report.groups().stream().map(this::page).toList(),
        teams.stream().filter(team -> !told.contains(team)).toList());
  }

  private Sheet.Page page(Group group) {
    return new Sheet.Page(
        group.team(), group.people(), group.figures().stream().map(this::figure).toList());
  }

  private Sheet.Figure figure(GroupFigures figures) {
    return new Sheet.Figure(
        figures.family(),
        figures.share(),
        figures.spread().stream()
            .map(each -> new Sheet.Spread(each.first().id(), each.last().id(), each.share()))
            .toList(),
        figures.change(),
        figures.open().stream().map(practice::title).toList());
  }
}
