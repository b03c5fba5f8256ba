package motcoach.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import motcoach.method.Handbook;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.JsonWriter;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.progress.Library;
import motcoach.progress.Settings;
import motcoach.progress.account.Accounts;
import motcoach.progress.account.Assignments;
import motcoach.progress.account.Organisation;
import motcoach.progress.account.Releases;
import motcoach.report.Bilingual;
import motcoach.report.Exports;
import motcoach.report.file.Cancelled;
import motcoach.report.file.CsvFile;
import motcoach.report.file.XlsxFile;
import motcoach.report.group.GroupPdf;
import motcoach.report.group.GroupReport;
import motcoach.report.group.GroupReports;
import motcoach.report.group.GroupTables;
import motcoach.report.group.Period;
import motcoach.report.group.Practice;
import motcoach.report.group.Refused;
import motcoach.report.summary.Catalogue;
import motcoach.report.summary.Filter;
import motcoach.report.summary.Names;
import motcoach.report.summary.ProgressPdf;
import motcoach.report.summary.ProgressTables;
import motcoach.report.summary.Summary;
import motcoach.report.summary.Talks;
import motcoach.report.xapi.StatementFile;
import motcoach.report.xapi.Statements;
import motcoach.ui.kit.Messages;
import motcoach.ui.reports.Making;
import motcoach.ui.reports.Question;
import motcoach.ui.reports.Sheet;

/** Makes the reports the window shows, and writes them through the one door there is. */
public final class ReportDesk implements Making {
  private final Sources from;
  private final Exports exports;

  /**
   * What reports are made of.
   *
   * @param chainHead of the journal in hex; empty when nothing is in it
   * @param settings of the workstation
   * @param clock gives the time zone
   */
  public record Sources(
      Accounts accounts,
      Assignments assignments,
      Releases releases,
      Learners learners,
      Library library,
      DrillLibrary drills,
      Supplier<Handbook> handbook,
      Supplier<Optional<String>> chainHead,
      Settings settings,
      Supplier<UUID> ids,
      Clock clock) {}

  public ReportDesk(Sources from, Exports exports) {
    this.from = from;
    this.exports = exports;
  }

  @Override
  public Sheet people(Question question) {
    if (exports.policy().groupsOnly()) {
      return new Sheet.GroupsOnly();
    }
    Filter filter = filter(question);
    Names names = exports.names(question.pseudonyms());
    Catalogue catalogue = new Catalogue(from.library());
    return new PeopleSheets(catalogue, names).of(summary(filter, names, catalogue));
  }

  private Summary summary(Filter filter, Names names, Catalogue catalogue) {
    return Summary.of(
        from.accounts(),
        from.assignments().all(),
        catalogue,
        filter,
        names,
        from.clock().instant(),
        from.clock().getZone());
  }

  private static Filter filter(Question question) {
    return new Filter(
        question.from(),
        question.until(),
        question.team(),
        question.pack(),
        question.scenario(),
        question.language(),
        question.mode());
  }

  @Override
  public Sheet groups(LocalDate first, LocalDate last, boolean giveOut) {
    try {
      GroupReport report = report(first, last);
      if (!report.again() && giveOut) {
        from.releases().add(report.release());
      } else if (!report.again() && exports.policy().groupsOnly()) {
        return new Sheet.Unseen(report.least());
      }
      return new GroupSheets(practice()).of(report, giveOut, teams());
    } catch (Refused refused) {
      return refused(refused);
    }
  }

  private GroupReport report(LocalDate first, LocalDate last) {
    return new GroupReports(
            from.accounts(), from.releases().all(), exports.policy(), from.clock().getZone())
        .of(new Period(first, last), from.clock().instant(), from.ids().get());
  }

  private List<String> teams() {
    return from.accounts().people().stream()
        .flatMap(person -> person.team().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Practice practice() {
    return new Practice(from.handbook().get(), from.library(), from.drills());
  }

  private static Sheet refused(Refused refused) {
    return new Sheet.Refused(Ids.of(refused.reason()), refused.from());
  }

  private Exports.Order order(String report, Format format, String filter, boolean people) {
    return new Exports.Order(
        report,
        Ids.of(format),
        filter,
        people,
        from.learners().current().map(Learner::id),
        from.chainHead().get());
  }

  @Override
  public Result writePeople(
      Question question, Format format, Language language, Path file, Going going) {
    Filter filter = filter(question);
    Exports.Order order = order("progress", format, filter.written(), true);
    try {
      exports.refuse(order);
      Names names = exports.names(question.pseudonyms());
      Catalogue catalogue = new Catalogue(from.library());
      Summary summary = summary(filter, names, catalogue);
      Talks talks = new Talks(from.accounts(), filter, names, from.clock().getZone());
      ProgressTables tables =
          new ProgressTables(
              bilingual(), summary, talks, catalogue, names, language, from.clock().getZone());
      Messages wording = Messages.in(language);
      return written(
          order,
          file,
          going,
          (out, tally) -> {
            switch (format) {
              case CSV -> new CsvFile(true).write(tables.summary(), out, tally);
              case CSV_TALKS -> new CsvFile(true).write(tables.attempts(), out, tally);
              case XLSX -> new XlsxFile(wording.say("pdf.program")).write(tables.all(), out, tally);
              case PDF ->
                  new ProgressPdf(summary, catalogue, names, filter, language, wording::say)
                      .write(LocalDate.now(from.clock()), out, tally);
              case XAPI, XAPI_LINES ->
                  new StatementFile(JsonWriter::line, format == Format.XAPI)
                      .write(
                          new Statements(
                              Organisation.in(from.settings()).iri(),
                              catalogue,
                              names,
                              from.clock().getZone()),
                          talks,
                          out,
                          tally);
            }
          });
    } catch (Exports.OnlyGroups declined) {
      return new Result.Declined(new Sheet.GroupsOnly());
    }
  }

  @Override
  public Result writeGroups(
      LocalDate first, LocalDate last, Format format, Language language, Path file, Going going) {
    try {
      GroupReport report = report(first, last);
      Practice practice = practice();
      GroupTables tables = new GroupTables(report, practice, bilingual(), language);
      Messages wording = Messages.in(language);
      return written(
          order("group", format, "from=" + first + " until=" + last, false),
          file,
          going,
          (out, tally) -> {
            switch (format) {
              case CSV -> new CsvFile(true).write(tables.groups(), out, tally);
              case XLSX ->
                  new XlsxFile(wording.say("pdf.program"))
                      .write(List.of(tables.groups(), tables.dictionary()), out, tally);
              case PDF -> new GroupPdf(report, practice, language, wording::say).write(out, tally);
              case CSV_TALKS, XAPI, XAPI_LINES ->
                  throw new IllegalStateException("tells of single talks");
            }
            if (!report.again()) {
              // Before the file is there: what was given out must never be forgotten.
              from.releases().add(report.release());
            }
          });
    } catch (Refused refused) {
      return new Result.Declined(refused(refused));
    }
  }

  private Result written(Exports.Order order, Path file, Going going, Exports.Content content) {
    try {
      return new Result.Written(exports.write(order, file, new Watched(going), content).rows());
    } catch (Cancelled stopped) {
      return new Result.Stopped();
    }
  }

  private static Bilingual bilingual() {
    Messages english = Messages.in(Language.EN);
    Messages chinese = Messages.in(Language.ZH);
    return key -> new Text(english.say(key), chinese.say(key));
  }

  /** What the writers follow, told to the window. */
  private record Watched(Going going) implements motcoach.report.file.Watch {
    @Override
    public void wrote(long rows) {
      going.done(rows);
    }

    @Override
    public boolean cancelled() {
      return going.cancelled();
    }
  }
}
