package motcoach.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import motcoach.method.Language;
import motcoach.pack.HandbookFiles;
import motcoach.pack.Pack;
import motcoach.pack.Problems;
import motcoach.progress.DrillLibrary;
import motcoach.progress.account.Export;
import motcoach.report.file.CsvFile;
import motcoach.report.file.Tally;
import motcoach.report.file.Watch;
import motcoach.report.file.XlsxFile;
import motcoach.report.group.GroupPdf;
import motcoach.report.group.GroupReport;
import motcoach.report.group.GroupReports;
import motcoach.report.group.GroupTables;
import motcoach.report.group.Period;
import motcoach.report.group.Practice;
import motcoach.report.group.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes how groups practise, told so that nobody can be worked out of it. */
@Command(name = "group")
final class ReportGroupCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "csv|xlsx|pdf",
      converter = Choice.OfGroupFormat.class)
  private ReportFormat format;

  @Option(names = "--from", required = true, paramLabel = "DAY")
  private LocalDate from;

  @Option(names = "--until", required = true, paramLabel = "DAY")
  private LocalDate until;

  @Option(names = "--in", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language in;

  @Option(names = "--no-bom")
  private boolean noMark;

  ReportGroupCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Words words = here.words();
    if (Files.exists(file)) {
      throw new Failure(Failure.WRONG_USE, words.say("data.export.there", file));
    } else if (until.isBefore(from)) {
      throw new Failure(Failure.WRONG_USE, words.say("report.backwards"));
    }
    return People.inStore(
        here,
        common,
        store -> {
          try {
            return write(ReportSource.of(here, store));
          } catch (Refused refused) {
            throw new Failure(
                Failure.PROBLEMS,
                words.say(
                    "report.refused." + motcoach.method.Ids.of(refused.reason()),
                    refused.from().toString()));
          }
        });
  }

  private int write(ReportSource source) {
    Period period = new Period(from, until);
    GroupReport report =
        new GroupReports(
                source.store().accounts(),
                source.store().releases().all(),
                source.policies().get(),
                source.zone())
            .of(period, Instant.now(), UUID.randomUUID());
    Export export =
        source
            .exports()
            .write(
                source.order("group", format, "from=" + from + " until=" + until, false),
                file,
                Watch.NONE,
                (out, tally) -> {
                  fill(source, report, out, tally);
                  if (!report.again()) {
                    // Before the file is there: what was given out must never be forgotten.
                    source.store().releases().add(report.release());
                  }
                });
    here.terminal()
        .say(
            report.groups().isEmpty()
                ? here.words().say("report.group.nothing", report.least())
                : here.words().say("report.groups", report.groups().size()));
    source.written(export, file);
    return 0;
  }

  private void fill(ReportSource source, GroupReport report, OutputStream out, Tally tally)
      throws IOException {
    Language shown = in != null ? in : here.words().language();
    List<Pack> packs = source.packs();
    List<DrillLibrary.Entry> exercises =
        packs.stream().flatMap(pack -> pack.exercises().stream()).toList();
    Practice practice =
        new Practice(
            new HandbookFiles().shipped(new Problems()),
            ReportSource.library(packs),
            () -> exercises);
    GroupTables tables = new GroupTables(report, practice, ReportSource.bilingual(), shown);
    switch (format) {
      case CSV -> new CsvFile(!noMark).write(tables.groups(), out, tally);
      case XLSX ->
          new XlsxFile(ReportSource.wording(shown).say("pdf.program"))
              .write(List.of(tables.groups(), tables.dictionary()), out, tally);
      case PDF ->
          new GroupPdf(report, practice, shown, ReportSource.wording(shown)).write(out, tally);
      case XAPI, XAPI_LINES -> throw new IllegalStateException("no option says so");
    }
  }
}
