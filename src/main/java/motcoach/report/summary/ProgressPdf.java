package motcoach.report.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import motcoach.method.FiveC;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Talk.Story;
import motcoach.progress.account.Person;
import motcoach.report.Wording;
import motcoach.report.file.Tally;
import motcoach.report.paper.Bars;
import motcoach.report.paper.Ink;
import motcoach.report.paper.Mark;
import motcoach.report.paper.Paper;
import motcoach.report.paper.Type;

/** A summary on paper: the answer, who has not done it, then everybody's rows. */
public final class ProgressPdf {
  /** Share of the width kept for figures beside bars. */
  private static final float FIGURES = 0.2f;

  private final Summary summary;
  private final Catalogue catalogue;
  private final Names names;
  private final Filter filter;
  private final Language language;
  private final Wording wording;

  public ProgressPdf(
      Summary summary,
      Catalogue catalogue,
      Names names,
      Filter filter,
      Language language,
      Wording wording) {
    this.summary = summary;
    this.catalogue = catalogue;
    this.names = names;
    this.filter = filter;
    this.language = language;
    this.wording = wording;
  }

  /**
   * Writes the document; every row of the summary is counted. The stream stays open.
   *
   * @param today is said to be the day it was made
   */
  public void write(LocalDate today, OutputStream out, Tally tally) throws IOException {
    String title = wording.say("report.progress.title");
    try (Paper paper = new Paper(title, language.locale())) {
      paper.text(title, Type.TITLE);
      paper.text(about(today), Type.QUIET);
      paper.gap(6);
      Answer answer = summary.answer();
      paper.text(wording.say(answer.key(), answer.arguments()), Type.STRONG);
      scenarios(paper);
      notDone(paper);
      people(paper, tally);
      paper.heading(wording.say("report.limits"));
      paper.text(wording.say("report.progress.limits"), Type.QUIET);
      paper.writeTo(
          out,
          wording.say("pdf.when", wording.say("pdf.program"), title),
          wording.say("report.foot"),
          (page, pages) -> wording.say("pdf.page", page, pages));
    }
  }

  private String about(LocalDate today) {
    List<String> parts = new ArrayList<>();
    parts.add(wording.say("report.made", day(today)));
    filter.from().ifPresent(from -> parts.add(wording.say("report.from", day(from))));
    filter.until().ifPresent(until -> parts.add(wording.say("report.until", day(until))));
    filter.team().ifPresent(team -> parts.add(wording.say("report.team", team)));
    filter.pack().ifPresent(pack -> parts.add(wording.say("report.pack", pack)));
    filter.mode().ifPresent(mode -> parts.add(wording.say("mode." + Ids.of(mode))));
    filter.language().ifPresent(spoken -> parts.add(wording.say("report.lang." + spoken.id())));
    return String.join(" · ", parts);
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(language.locale())
        .format(day);
  }

  private String title(Story story) {
    return catalogue
        .find(story)
        .map(entry -> entry.title().in(language))
        .orElse(story.scenarioId());
  }

  /** The best status of each person in a scenario, over its modes. */
  private Map<Story, Map<Status, Integer>> counts() {
    Map<Story, Map<UUID, Status>> best = new LinkedHashMap<>();
    for (Practised row : summary.rows()) {
      best.computeIfAbsent(row.story(), first -> new LinkedHashMap<>())
          .merge(
              row.person().id(),
              row.status(),
              (one, other) -> one.compareTo(other) > 0 ? one : other);
    }
    Map<Story, Map<Status, Integer>> counts = new LinkedHashMap<>();
    best.forEach(
        (story, people) -> {
          Map<Status, Integer> of = new EnumMap<>(Status.class);
          people.values().forEach(status -> of.merge(status, 1, Integer::sum));
          counts.put(story, of);
        });
    return counts;
  }

  private void scenarios(Paper paper) throws IOException {
    Map<Story, Map<Status, Integer>> counts = counts();
    if (counts.isEmpty()) {
      return;
    }
    paper.heading(wording.say("report.chart.done"));
    paper.text(wording.say("report.chart.done.legend"), Type.QUIET);
    for (Map.Entry<Story, Map<Status, Integer>> scenario : counts.entrySet()) {
      Map<Status, Integer> of = scenario.getValue();
      int all = of.values().stream().mapToInt(Integer::intValue).sum();
      int passed = of.getOrDefault(Status.PASSED, 0);
      int done = of.getOrDefault(Status.DONE, 0);
      int begun = of.getOrDefault(Status.IN_PROGRESS, 0);
      Bars bars =
          new Bars(
              List.of(
                  new Bars.Bar(
                      title(scenario.getKey()),
                      List.of(
                          new Bars.Part(passed / (float) all, Ink.GOOD),
                          new Bars.Part(done / (float) all, Ink.ACCENT),
                          new Bars.Part(begun / (float) all, Ink.CAUTION)),
                      wording.say("report.chart.done.figure", passed + done, all))),
              FIGURES);
      paper.drawing(bars.height(), bars);
    }
  }

  private void notDone(Paper paper) throws IOException {
    if (summary.assigned() == 0) {
      return;
    }
    paper.heading(wording.say("report.not-done"));
    if (summary.notDone().isEmpty()) {
      paper.text(wording.say("report.not-done.none"), Type.BODY);
    }
    for (NotDone each : summary.notDone()) {
      paper.marked(
          each.overdue() ? Mark.BAD : Mark.OPEN,
          wording.say(
              each.overdue() ? "report.not-done.overdue" : "report.not-done.due",
              names.name(each.person()),
              title(each.story()),
              day(each.by())));
    }
  }

  private void people(Paper paper, Tally tally) throws IOException {
    paper.heading(wording.say("report.people"));
    UUID before = null;
    List<String> untouched = new ArrayList<>();
    for (Practised row : summary.rows()) {
      tally.row();
      if (!row.person().id().equals(before)) {
        untouched(paper, untouched);
        person(paper, row.person());
        before = row.person().id();
      }
      if (row.firstAt().isEmpty()) {
        untouched.add(title(row.story()));
      } else {
        row(paper, row);
      }
    }
    untouched(paper, untouched);
  }

  private void person(Paper paper, Person person) throws IOException {
    paper.subheading(names.name(person), "");
    if (person.team().isPresent()) {
      paper.text(wording.say("report.team", person.team().get()), Type.QUIET);
    }
  }

  /** Scenarios somebody began nothing of, in one paragraph. */
  private void untouched(Paper paper, List<String> titles) throws IOException {
    if (!titles.isEmpty()) {
      paper.text(
          wording.say("report.untouched", String.join(wording.say("report.untouched.and"), titles)),
          Type.QUIET);
      titles.clear();
    }
  }

  private void row(Paper paper, Practised row) throws IOException {
    paper.across(
        row.mode()
            .map(
                mode ->
                    wording.say(
                        "report.row", title(row.story()), wording.say("mode." + Ids.of(mode))))
            .orElse(title(row.story())),
        wording.say("report.status." + row.status().id()),
        Type.BODY);
    List<String> figures = new ArrayList<>();
    figures.add(wording.say("report.row.attempts", row.attempts()));
    row.first()
        .ifPresent(
            first ->
                figures.add(
                    wording.say(
                        "report.row.scores",
                        first,
                        row.best().orElseThrow(),
                        row.last().orElseThrow(),
                        Catalogue.MAX_SCORE)));
    catalogue
        .find(row.story())
        .ifPresent(known -> figures.add(wording.say("report.row.pass-mark", known.passMark())));
    row.shows().ifPresent(line -> shown(line, figures));
    row.practised()
        .ifPresent(
            time ->
                figures.add(
                    wording.say("report.row.minutes", ProgressTables.minutes(time).text())));
    paper.under(String.join(" · ", figures), Type.QUIET);
  }

  private void shown(Line line, List<String> figures) {
    for (Stage stage : Stage.values()) {
      Optional.ofNullable(line.stages().get(stage))
          .ifPresent(share -> figures.add(named("stage." + stage.id(), share)));
    }
    String fiveC =
        java.util.Arrays.stream(FiveC.values())
            .filter(line.fiveC()::containsKey)
            .map(c -> named("report.c." + c.id(), line.fiveC().get(c)))
            .collect(Collectors.joining(", "));
    if (!fiveC.isEmpty()) {
      figures.add(wording.say("report.row.five-c", fiveC));
    }
    line.redFlags().ifPresent(count -> figures.add(wording.say("report.row.red-flags", count)));
  }

  private String named(String key, int figure) {
    return wording.say("report.row.named", wording.say(key), figure);
  }
}
