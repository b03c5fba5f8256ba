package motcoach.ui.reports;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Who has practised what: the charts, the table, and what was assigned and is not done. */
final class PeoplePane {
  private static final double CHART_EM = 26;
  private static final int[] SHARES = {70, 30};

  private final Words words;
  private final ZoneId zone;
  private final ObjectProperty<Sorting> sorting;

  PeoplePane(Words words, ZoneId zone, ObjectProperty<Sorting> sorting) {
    this.words = words;
    this.zone = zone;
    this.sorting = sorting;
  }

  /**
   * @param narrow whether there is too little room for columns
   */
  List<Node> of(Sheet.People sheet, boolean narrow) {
    List<Node> parts = new ArrayList<>();
    if (sheet.rows().isEmpty()) {
      return parts;
    }
    List<Counts.Team> teams = Counts.byTeam(sheet.rows());
    PeopleCharts charts = new PeopleCharts(words);
    Node stories = charts.stories(Counts.byStory(sheet.rows()));
    parts.add(teams.size() > 1 ? new Beside(CHART_EM, stories, charts.teams(teams)) : stories);
    if (sheet.assigned() > 0) {
      parts.add(open(sheet.open()));
    }
    parts.add(new PeopleTable(words, zone, narrow, sorting).of(sheet.rows()));
    return parts;
  }

  private Node open(List<Sheet.Open> open) {
    Card card = new Card(words.text("report.not-done"));
    if (open.isEmpty()) {
      card.getChildren().add(Verb.done(words, "report.not-done.none"));
      return card;
    }
    Rows<Sheet.Open> lines = new Rows<>(words.text("report.not-done"), this::line);
    lines.show(open);
    card.getChildren().add(lines);
    return card;
  }

  private Node line(Sheet.Open each) {
    Node what =
        Layout.column(
            Style.GAP_XS,
            Layout.label(each.name(), Style.BODY, Style.STRONG),
            Layout.label(words.text(each.title()), Style.SMALL, Style.MUTED));
    javafx.scene.control.Label due =
        Layout.label(
            words.follow(
                () ->
                    words.say(
                        each.overdue() ? "reports.open.overdue" : "reports.open.due",
                        Answer.day(words, each.by()))),
            Style.SMALL,
            each.overdue() ? Style.BAD : Style.MUTED);
    due.setGraphic(
        Icon.of(each.overdue() ? Feather.ALERT_CIRCLE : Feather.CALENDAR, Style.ICON_SMALL));
    return new Line(SHARES, what, due);
  }
}
