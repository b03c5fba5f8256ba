package motcoach.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import motcoach.method.Language;
import motcoach.pack.JsonWriter;
import motcoach.progress.account.Export;
import motcoach.progress.account.Organisation;
import motcoach.report.Exports;
import motcoach.report.file.CsvFile;
import motcoach.report.file.Tally;
import motcoach.report.file.Watch;
import motcoach.report.file.XlsxFile;
import motcoach.report.summary.Catalogue;
import motcoach.report.summary.Filter;
import motcoach.report.summary.Names;
import motcoach.report.summary.ProgressPdf;
import motcoach.report.summary.ProgressTables;
import motcoach.report.summary.Summary;
import motcoach.report.summary.Talks;
import motcoach.report.table.Table;
import motcoach.report.xapi.StatementFile;
import motcoach.report.xapi.Statements;
import motcoach.scenario.Mode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes who practised what and how it goes. */
@Command(name = "progress")
final class ReportProgressCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "csv|xlsx|pdf|xapi|xapi-lines",
      converter = Choice.OfReportFormat.class)
  private ReportFormat format;

  @Option(names = "--from", paramLabel = "DAY")
  private LocalDate from;

  @Option(names = "--until", paramLabel = "DAY")
  private LocalDate until;

  @Option(names = "--team", paramLabel = "NAME")
  private String team;

  @Option(names = "--pack", paramLabel = "ID")
  private String pack;

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  @Option(names = "--mode", paramLabel = "guided|practice|test", converter = Choice.OfMode.class)
  private Mode mode;

  @Option(names = "--in", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language in;

  @Option(
      names = "--table",
      paramLabel = "summary|attempts|not-done|dictionary",
      converter = Choice.OfReportTable.class)
  private ReportTable table = ReportTable.SUMMARY;

  @Option(names = "--no-bom")
  private boolean noMark;

  @Option(names = "--pseudonyms")
  private boolean pseudonyms;

  @Option(names = "--org", paramLabel = "IRI")
  private String organisation;

  ReportProgressCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Words words = here.words();
    if (Files.exists(file)) {
      throw new Failure(Failure.WRONG_USE, words.say("data.export.there", file));
    } else if (from != null && until != null && until.isBefore(from)) {
      throw new Failure(Failure.WRONG_USE, words.say("report.backwards"));
    } else if (organisation != null && Organisation.of(organisation).isEmpty()) {
      throw new Failure(Failure.WRONG_USE, words.say("report.no-iri", organisation));
    }
    return People.inStore(
        here,
        common,
        store -> {
          try {
            return write(ReportSource.of(here, store));
          } catch (Exports.OnlyGroups refused) {
            throw new Failure(Failure.PROBLEMS, words.say("report.groups-only"));
          }
        });
  }

  private int write(ReportSource source) {
    Filter filter =
        new Filter(
            Optional.ofNullable(from),
            Optional.ofNullable(until),
            Optional.ofNullable(team),
            Optional.ofNullable(pack),
            Optional.ofNullable(scenario),
            Optional.ofNullable(language),
            Optional.ofNullable(mode));
    Exports exports = source.exports();
    Exports.Order order = source.order("progress", format, filter.written(), true);
    exports.refuse(order);
    Names names = exports.names(pseudonyms);
    Catalogue catalogue = new Catalogue(ReportSource.library(source.packs()));
    Summary summary =
        Summary.of(
            source.store().accounts(),
            source.store().assignments().all(),
            catalogue,
            filter,
            names,
            Instant.now(),
            source.zone());
    Talks talks = new Talks(source.store().accounts(), filter, names, source.zone());
    Export export =
        exports.write(
            order,
            file,
            Watch.NONE,
            (out, tally) -> fill(source, summary, talks, catalogue, names, filter, out, tally));
    here.terminal().say(here.words().say(summary.answer().key(), summary.answer().arguments()));
    source.written(export, file);
    return 0;
  }

  private void fill(
      ReportSource source,
      Summary summary,
      Talks talks,
      Catalogue catalogue,
      Names names,
      Filter filter,
      OutputStream out,
      Tally tally)
      throws IOException {
    Language shown = in != null ? in : here.words().language();
    ProgressTables tables =
        new ProgressTables(
            ReportSource.bilingual(), summary, talks, catalogue, names, shown, source.zone());
    switch (format) {
      case CSV -> new CsvFile(!noMark).write(chosen(tables), out, tally);
      case XLSX ->
          new XlsxFile(ReportSource.wording(shown).say("pdf.program"))
              .write(tables.all(), out, tally);
      case PDF ->
          new ProgressPdf(summary, catalogue, names, filter, shown, ReportSource.wording(shown))
              .write(LocalDate.now(source.zone()), out, tally);
      case XAPI, XAPI_LINES ->
          new StatementFile(JsonWriter::line, format == ReportFormat.XAPI)
              .write(
                  new Statements(organisation(source).iri(), catalogue, names, source.zone()),
                  talks,
                  out,
                  tally);
    }
  }

  /** The one that was named, else that of this workstation. */
  private Organisation organisation(ReportSource source) {
    return Optional.ofNullable(organisation)
        .flatMap(Organisation::of)
        .orElseGet(() -> Organisation.in(source.store().settings()));
  }

  private Table chosen(ProgressTables tables) {
    return switch (table) {
      case SUMMARY -> tables.summary();
      case ATTEMPTS -> tables.attempts();
      case NOT_DONE -> tables.notDone();
      case DICTIONARY -> tables.dictionary();
    };
  }
}
