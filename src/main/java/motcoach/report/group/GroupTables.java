package motcoach.report.group;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.report.Bilingual;
import motcoach.report.table.Cell;
import motcoach.report.table.Column;
import motcoach.report.table.Column.Kind;
import motcoach.report.table.Table;

/** A group report as tables: a row for each group and family, and what the columns mean. */
public final class GroupTables {
  private final GroupReport report;
  private final Practice practice;
  private final Bilingual wording;
  private final Language language;

  public GroupTables(GroupReport report, Practice practice, Bilingual wording, Language language) {
    this.report = report;
    this.practice = practice;
    this.wording = wording;
    this.language = language;
  }

  public Table groups() {
    return new Table(
        "groups",
        List.of(
            column("group", Kind.TEXT),
            column("from", Kind.TEXT),
            column("until", Kind.TEXT),
            column("practising", Kind.WHOLE),
            column("family", Kind.TEXT),
            column("share", Kind.WHOLE),
            column("bands", Kind.TEXT),
            column("change", Kind.WHOLE),
            column("open_criteria", Kind.TEXT)),
        taker -> {
          for (Group group : report.groups()) {
            if (group.figures().isEmpty()) {
              taker.row(row(group, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
            }
            for (GroupFigures figures : group.figures()) {
              taker.row(row(group, figures));
            }
          }
        });
  }

  private List<Cell> row(Group group, GroupFigures figures) {
    return row(
        group,
        Cell.words(wording.text("family." + Ids.of(figures.family())).in(language)),
        Cell.whole(figures.share()),
        Cell.words(
            figures.spread().stream()
                .map(spread -> name(spread) + " " + spread.share() + "%")
                .collect(Collectors.joining("; "))),
        Cell.whole(figures.change()),
        Cell.words(
            figures.open().stream()
                .map(concept -> practice.title(concept).in(language))
                .collect(Collectors.joining("; "))));
  }

  private List<Cell> row(Group group, Cell family, Cell share, Cell bands, Cell change, Cell open) {
    return List.of(
        Cell.words(group.team().orElseGet(() -> wording.text("report.group.all").in(language))),
        Cell.words(report.period().from().toString()),
        Cell.words(report.period().until().toString()),
        Cell.whole(group.people()),
        family,
        share,
        bands,
        change,
        open);
  }

  private String name(Spread spread) {
    String first = wording.text("report.band." + spread.first().id()).in(language);
    String last = wording.text("report.band." + spread.last().id()).in(language);
    return first.equals(last) ? first : first + " – " + last;
  }

  /** What each column means, in both languages. */
  public Table dictionary() {
    List<Column> columns =
        Stream.of("column", "type", "title_en", "about_en", "title_zh", "about_zh")
            .map(name -> column(name, Kind.TEXT))
            .toList();
    return new Table(
        "dictionary",
        columns,
        taker -> {
          for (Column column : groups().columns()) {
            taker.row(
                Stream.of(
                        column.name(),
                        Ids.of(column.kind()),
                        column.title().en(),
                        column.about().en(),
                        column.title().zh(),
                        column.about().zh())
                    .map(Cell::words)
                    .toList());
          }
        });
  }

  private Column column(String name, Kind kind) {
    String key = "report.column." + name.replace('_', '-');
    return new Column(name, kind, wording.text(key), wording.text(key + ".about"));
  }
}
