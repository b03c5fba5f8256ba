package motcoach.report.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.method.FiveC;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Talk.Story;
import motcoach.progress.account.Person;
import motcoach.report.Bilingual;
import motcoach.report.table.Cell;
import motcoach.report.table.Column;
import motcoach.report.table.Table;
import motcoach.scenario.Mode;

/** A summary and its talks as tables: summary, attempts, what is not done, data dictionary. */
public final class ProgressTables {
  private final Columns columns;
  private final Summary summary;
  private final Talks talks;
  private final Catalogue catalogue;
  private final Names names;
  private final Language language;
  private final ZoneId zone;

  /**
   * @param language of titles of scenarios
   * @param zone in which moments are told
   */
  public ProgressTables(
      Bilingual wording,
      Summary summary,
      Talks talks,
      Catalogue catalogue,
      Names names,
      Language language,
      ZoneId zone) {
    this.columns = new Columns(wording);
    this.summary = summary;
    this.talks = talks;
    this.catalogue = catalogue;
    this.names = names;
    this.language = language;
    this.zone = zone;
  }

  /** A row for each person, scenario and mode. */
  public Table summary() {
    return new Table(
        "summary",
        columns.summary(),
        taker -> {
          for (Practised row : summary.rows()) {
            taker.row(cells(row));
          }
        });
  }

  /** A row for each talk. */
  public Table attempts() {
    return new Table(
        "attempts",
        columns.attempts(),
        taker -> talks.each((person, line) -> taker.row(cells(person, line))));
  }

  /** A row for each scenario that was assigned to somebody and is not done. */
  public Table notDone() {
    return new Table(
        "not-done",
        columns.notDone(),
        taker -> {
          for (NotDone each : summary.notDone()) {
            List<Cell> cells = new ArrayList<>(who(each.person()));
            cells.add(Cell.words(each.story().packId()));
            cells.add(Cell.words(each.story().scenarioId()));
            cells.add(title(each.story()));
            cells.add(Cell.words(each.by().toString()));
            cells.add(yes(each.overdue()));
            taker.row(cells);
          }
        });
  }

  /** What each column of the others means, in both languages. */
  public Table dictionary() {
    return new Table(
        "dictionary",
        columns.dictionary(),
        taker -> {
          for (Table table : List.of(summary(), attempts(), notDone())) {
            for (Column column : table.columns()) {
              taker.row(
                  Stream.of(
                          table.name(),
                          column.name(),
                          Ids.of(column.kind()),
                          column.title().en(),
                          column.about().en(),
                          column.title().zh(),
                          column.about().zh())
                      .map(Cell::words)
                      .toList());
            }
          }
        });
  }

  /** All of them, as sheets of one book; what is not done only when something was assigned. */
  public List<Table> all() {
    return summary.assigned() == 0
        ? List.of(summary(), attempts(), dictionary())
        : List.of(summary(), attempts(), notDone(), dictionary());
  }

  private List<Cell> cells(Practised row) {
    Optional<Line> shows = row.shows();
    List<Cell> cells = new ArrayList<>(who(row.person()));
    cells.addAll(
        what(
            row.story(),
            row.packVersion(),
            row.mode(),
            Arrays.stream(Language.values())
                .filter(row.languages()::contains)
                .map(Language::id)
                .collect(Collectors.joining(" "))));
    cells.add(Cell.words(row.status().id()));
    cells.add(Cell.whole(row.attempts()));
    cells.add(Cell.whole(row.first()));
    cells.add(Cell.whole(row.best()));
    cells.add(Cell.whole(row.last()));
    cells.addAll(outOf(row.story(), row.shows().map(any -> row.passed())));
    cells.addAll(shown(shows));
    // Until trainers score.
    cells.add(Cell.EMPTY);
    cells.add(row.practised().map(ProgressTables::minutes).orElse(Cell.EMPTY));
    cells.add(moment(row.firstAt()));
    cells.add(moment(row.lastAt()));
    return cells;
  }

  private List<Cell> cells(Person person, Line line) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(names.attempt(line.attempt()).toString()));
    cells.addAll(who(person));
    Story story = new Story(line.packId(), line.scenarioId());
    cells.addAll(
        what(
            story,
            Optional.of(line.packVersion()),
            Optional.of(line.setup().mode()),
            line.setup().language().id()));
    cells.add(Cell.words(line.again() ? "retry" : "talk"));
    boolean passed = line.ended() && line.outcome().orElseThrow().passed();
    cells.add(Cell.words(status(line, passed)));
    cells.add(line.ended() ? Cell.whole(line.outcome().orElseThrow().total()) : Cell.EMPTY);
    cells.addAll(outOf(story, line.outcome().filter(any -> line.ended()).map(any -> passed)));
    cells.addAll(shown(Optional.of(line)));
    cells.add(line.practised().map(ProgressTables::minutes).orElse(Cell.EMPTY));
    cells.add(moment(Optional.of(line.startedAt())));
    cells.add(moment(line.outcome().map(outcome -> outcome.finishedAt())));
    return cells;
  }

  private static String status(Line line, boolean passed) {
    if (line.givenUp()) {
      return "given-up";
    } else if (!line.ended()) {
      return Status.IN_PROGRESS.id();
    }
    return (passed ? Status.PASSED : Status.DONE).id();
  }

  private List<Cell> who(Person person) {
    return List.of(
        Cell.words(names.id(person)),
        Cell.words(names.name(person)),
        Cell.words(person.team().orElse("")));
  }

  private List<Cell> what(
      Story story, Optional<String> version, Optional<Mode> mode, String language) {
    return List.of(
        Cell.words(story.packId()),
        Cell.words(version.orElse("")),
        Cell.words(story.scenarioId()),
        title(story),
        Cell.words(mode.map(Mode::id).orElse("")),
        Cell.words(language));
  }

  private Cell title(Story story) {
    return Cell.words(
        catalogue.find(story).map(entry -> entry.title().in(language)).orElse(story.scenarioId()));
  }

  private List<Cell> outOf(Story story, Optional<Boolean> passed) {
    return List.of(
        Cell.whole(Catalogue.MAX_SCORE),
        Cell.whole(catalogue.find(story).map(Catalogue.Entry::passMark)),
        passed.map(ProgressTables::yes).orElse(Cell.EMPTY));
  }

  private static List<Cell> shown(Optional<Line> line) {
    List<Cell> cells = new ArrayList<>();
    Map<Stage, Integer> stages = line.map(Line::stages).orElse(Map.of());
    Map<FiveC, Integer> fiveC = line.map(Line::fiveC).orElse(Map.of());
    for (Stage stage : Stage.values()) {
      cells.add(Cell.whole(Optional.ofNullable(stages.get(stage))));
    }
    for (FiveC c : FiveC.values()) {
      cells.add(Cell.whole(Optional.ofNullable(fiveC.get(c))));
    }
    cells.add(Cell.whole(line.flatMap(Line::redFlags)));
    return cells;
  }

  private static Cell yes(boolean holds) {
    return Cell.words(holds ? "yes" : "no");
  }

  /** Rounded to tenths of a minute. */
  static Cell minutes(Duration practised) {
    return new Cell.Decimal((practised.toSeconds() + 3) / 6);
  }

  private Cell moment(Optional<Instant> at) {
    return at.map(moment -> Cell.moment(OffsetDateTime.ofInstant(moment, zone))).orElse(Cell.EMPTY);
  }
}
