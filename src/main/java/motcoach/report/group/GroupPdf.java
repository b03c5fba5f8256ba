package motcoach.report.group;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.report.Wording;
import motcoach.report.file.Tally;
import motcoach.report.paper.Bars;
import motcoach.report.paper.Ink;
import motcoach.report.paper.Mark;
import motcoach.report.paper.Paper;
import motcoach.report.paper.Type;

/** A group report on paper, a page for each group. */
public final class GroupPdf {
  private final GroupReport report;
  private final Practice practice;
  private final Language language;
  private final Wording wording;

  public GroupPdf(GroupReport report, Practice practice, Language language, Wording wording) {
    this.report = report;
    this.practice = practice;
    this.language = language;
    this.wording = wording;
  }

  /** Writes the document; every family of every group is counted. The stream stays open. */
  public void write(OutputStream out, Tally tally) throws IOException {
    String title = wording.say("report.group.title");
    try (Paper paper = new Paper(title, language.locale())) {
      if (report.groups().isEmpty()) {
        head(paper, title);
        paper.text(wording.say("report.group.nothing", report.least()), Type.BODY);
        limits(paper);
      }
      for (Group group : report.groups()) {
        paper.page();
        group(paper, group, tally);
      }
      paper.writeTo(
          out,
          wording.say("pdf.when", wording.say("pdf.program"), title),
          wording.say("report.foot"),
          (page, pages) -> wording.say("pdf.page", page, pages));
    }
  }

  private void head(Paper paper, String title) throws IOException {
    paper.text(title, Type.TITLE);
    paper.text(
        wording.say(
            "report.group.period", day(report.period().from()), day(report.period().until())),
        Type.QUIET);
    paper.gap(6);
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(day);
  }

  private void group(Paper paper, Group group, Tally tally) throws IOException {
    head(
        paper,
        group
            .team()
            .map(team -> wording.say("report.group.of", team))
            .orElseGet(() -> wording.say("report.group.of-all")));
    paper.text(
        group
            .people()
            .map(people -> wording.say("report.group.people", people))
            .orElseGet(() -> wording.say("report.group.people.hidden", report.least())),
        Type.STRONG);
    if (group.figures().isEmpty()) {
      paper.text(wording.say("report.group.no-figures", report.least()), Type.BODY);
    } else {
      charts(paper, group);
      open(paper, group);
    }
    for (int i = 0; i < group.figures().size(); i++) {
      tally.row();
    }
    limits(paper);
  }

  private void charts(Paper paper, Group group) throws IOException {
    paper.heading(wording.say("report.group.chart.share"));
    paper.text(wording.say("report.group.chart.share.about"), Type.QUIET);
    List<Bars.Bar> bars = new ArrayList<>();
    for (GroupFigures figures : group.figures()) {
      bars.add(
          new Bars.Bar(
              family(figures),
              List.of(new Bars.Part(figures.share() / 100f, Ink.ACCENT)),
              figures
                  .change()
                  .map(
                      change ->
                          wording.say(
                              "report.group.figure.change", figures.share(), signed(change)))
                  .orElseGet(() -> wording.say("report.group.figure", figures.share()))));
    }
    Bars drawing = new Bars(bars, 0.2f);
    paper.drawing(drawing.height(), drawing);
    spread(paper, group);
  }

  private String family(GroupFigures figures) {
    return wording.say("family." + Ids.of(figures.family()));
  }

  private static String signed(int change) {
    return change > 0 ? "+" + change : change < 0 ? "−" + -change : "±0";
  }

  private void spread(Paper paper, Group group) throws IOException {
    List<Bars.Bar> bars = new ArrayList<>();
    for (GroupFigures figures : group.figures()) {
      if (!figures.spread().isEmpty()) {
        bars.add(
            new Bars.Bar(
                family(figures),
                figures.spread().stream()
                    .map(each -> new Bars.Part(each.share() / 100f, ink(each)))
                    .toList(),
                String.join(
                    wording.say("report.untouched.and"),
                    figures.spread().stream().map(this::named).toList())));
      }
    }
    if (!bars.isEmpty()) {
      paper.heading(wording.say("report.group.chart.spread"));
      paper.text(wording.say("report.group.chart.spread.about", report.least()), Type.QUIET);
      Bars drawing = new Bars(bars, 0.42f);
      paper.drawing(drawing.height(), drawing);
    }
  }

  private String named(Spread spread) {
    String share = wording.say("report.group.figure", spread.share());
    String first = wording.say("report.band." + spread.first().id());
    return spread.first() == spread.last()
        ? wording.say("report.band.share", first, share)
        : wording.say(
            "report.band.shares", first, wording.say("report.band." + spread.last().id()), share);
  }

  private static Ink ink(Spread spread) {
    return switch (spread.last()) {
      case SOLID -> Ink.GOOD;
      case PARTLY -> Ink.CAUTION;
      case NOT_YET -> Ink.MUTED;
    };
  }

  private void open(Paper paper, Group group) throws IOException {
    if (group.figures().stream().allMatch(figures -> figures.open().isEmpty())) {
      return;
    }
    paper.heading(wording.say("report.group.open"));
    for (GroupFigures figures : group.figures()) {
      if (figures.open().isEmpty()) {
        continue;
      }
      String first = figures.open().get(0);
      paper.marked(
          Mark.OPEN,
          wording.say(
              "report.group.open.of",
              family(figures),
              String.join(
                  wording.say("report.untouched.and"),
                  figures.open().stream()
                      .map(each -> practice.title(each).in(language))
                      .toList())));
      paper.under(exercise(first), Type.QUIET);
    }
  }

  private String exercise(String concept) {
    Optional<Text> scenario = practice.scenario(concept);
    int exercises = practice.exercises(concept);
    if (scenario.isPresent()) {
      return wording.say("report.group.exercise.scenario", scenario.get().in(language));
    } else if (exercises > 0) {
      return wording.say("report.group.exercise.drills", exercises);
    }
    return wording.say("report.group.exercise.card", practice.title(concept).in(language));
  }

  private void limits(Paper paper) throws IOException {
    paper.heading(wording.say("report.limits"));
    paper.text(wording.say("report.group.limits", report.least()), Type.QUIET);
    paper.gap(3);
    paper.text(wording.say("report.group.kirkpatrick"), Type.QUIET);
  }
}
