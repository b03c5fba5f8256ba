package motcoach.bench;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import motcoach.method.FiveC;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.pack.JsonWriter;
import motcoach.pack.PackShelf;
import motcoach.pack.ShippedPacks;
import motcoach.progress.Library;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Account;
import motcoach.progress.account.Accounts;
import motcoach.progress.account.Person;
import motcoach.progress.account.Policy;
import motcoach.report.WholeFile;
import motcoach.report.file.CsvFile;
import motcoach.report.file.Tally;
import motcoach.report.file.Watch;
import motcoach.report.file.XlsxFile;
import motcoach.report.group.GroupReports;
import motcoach.report.group.Period;
import motcoach.report.summary.Catalogue;
import motcoach.report.summary.Filter;
import motcoach.report.summary.Names;
import motcoach.report.summary.ProgressPdf;
import motcoach.report.summary.ProgressTables;
import motcoach.report.summary.Summary;
import motcoach.report.summary.Talks;
import motcoach.report.xapi.StatementFile;
import motcoach.report.xapi.Statements;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict.Outcome;
import motcoach.ui.kit.Messages;

/** Reports over 1,000 people with 200 talks each, made as they are asked for. */
public final class ReportSpeed {
  private static final int PEOPLE = 1_000;
  private static final int TALKS = 200;
  private static final int MARKS = 20;
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final ZoneId ZONE = ZoneOffset.ofHours(8);

  private ReportSpeed() {}

  /** Nobody holds the talks; each is made when it is told. */
  private static final class Made implements Accounts {
    private final List<Library.Entry> stories;
    private final List<Person> people = new ArrayList<>();

    Made(List<Library.Entry> stories) {
      this.stories = stories;
      for (int n = 0; n < PEOPLE; n++) {
        people.add(
            new Person(
                new UUID(1, n), String.format("学员 %04d", n), Optional.of("Team " + n % 40), true));
      }
    }

    @Override
    public List<Person> people() {
      return people;
    }

    @Override
    public void each(Instant from, Instant until, Consumer<Account> taker) {
      for (int n = 0; n < PEOPLE; n++) {
        for (int talk = 0; talk < TALKS; talk++) {
          Instant at = START.plus(Duration.ofHours(40L * talk)).plusSeconds(n);
          if (!at.isBefore(from) && at.isBefore(until)) {
            taker.accept(account(n, talk, at));
          }
        }
      }
    }

    private Account account(int n, int talk, Instant at) {
      Library.Entry story = stories.get((n + talk) % stories.size());
      List<Mark> marks = new ArrayList<>(MARKS);
      for (int i = 0; i < MARKS; i++) {
        Outcome outcome = Outcome.values()[(n + talk * 3 + i) % 5];
        String concept = (i % 2 == 0 ? "expr.c" : "mot.explore.c") + i;
        marks.add(new Mark(concept, outcome, 1 + i % 3, i % 7 == 0, false, i % 19 == 0));
      }
      int total = (n * 7 + talk * 13) % 101;
      return new Account(
          new UUID(n + 2, talk),
          people.get(n).id(),
          story.packId(),
          story.packVersion(),
          story.packHash(),
          story.scenario().id(),
          new Setup(Mode.values()[talk % 3], Language.values()[talk % 2], talk),
          at,
          Optional.empty(),
          Optional.of(
              new Account.Outcome(at.plusSeconds(700), Optional.of("end"), total, total >= 70)),
          Optional.of(
              new Account.Figures(
                  Map.of(Stage.EXPLORE, total, Stage.CONFIRM, 50),
                  Map.of(FiveC.CUSTOMER, 2, FiveC.COMPLETE, 1),
                  9,
                  1,
                  Duration.ofSeconds(600),
                  marks)));
    }
  }

  public static void main(String[] arguments) throws Exception {
    List<Library.Entry> stories =
        new PackShelf(new ShippedPacks(), Optional.empty())
            .packs().stream().flatMap(pack -> pack.entries().stream()).toList();
    Made accounts = new Made(stories);
    Catalogue catalogue = new Catalogue(() -> stories);
    Path folder = Files.createTempDirectory("reports");
    try {
      for (int round = 1; round <= 2; round++) {
        System.out.printf("round %d: %d people, %d talks each%n", round, PEOPLE, TALKS);
        measure(accounts, catalogue, folder);
      }
    } finally {
      Timing.delete(folder);
    }
  }

  /** A piece of work that may fail. */
  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }

  private static void timed(String what, Work work) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long begun = threads.getCurrentThreadCpuTime();
    work.run();
    double millis = (System.nanoTime() - start) / 1e6;
    double busy = (threads.getCurrentThreadCpuTime() - begun) / 1e6;
    System.gc();
    Runtime now = Runtime.getRuntime();
    System.out.printf(
        "  %-16s %7.0f ms (%.0f of them at work), %d MiB held after, at most %d%n",
        what, millis, busy, (now.totalMemory() - now.freeMemory()) >> 20, now.maxMemory() >> 20);
  }

  private static void measure(Accounts accounts, Catalogue catalogue, Path folder)
      throws Exception {
    Instant now = START.plus(Duration.ofDays(400));
    Names names = Names.PLAIN;
    Summary[] made = new Summary[1];
    timed("accounts alone", () -> accounts.each(Instant.EPOCH, now, account -> {}));
    timed(
        "summary",
        () -> made[0] = Summary.of(accounts, List.of(), catalogue, Filter.ALL, names, now, ZONE));
    Summary summary = made[0];
    Talks talks = new Talks(accounts, Filter.ALL, names, ZONE);
    ProgressTables tables =
        new ProgressTables(Text::same, summary, talks, catalogue, names, Language.ZH, ZONE);
    file(
        folder,
        "summary.csv",
        (out, tally) -> new CsvFile(true).write(tables.summary(), out, tally));
    file(
        folder,
        "attempts.csv",
        (out, tally) -> new CsvFile(true).write(tables.attempts(), out, tally));
    file(
        folder,
        "all.xlsx",
        (out, tally) -> new XlsxFile("MOT Coach").write(tables.all(), out, tally));
    file(
        folder,
        "all.json",
        (out, tally) ->
            new StatementFile(JsonWriter::line, true)
                .write(
                    new Statements("https://example.org", catalogue, names, ZONE),
                    talks,
                    out,
                    tally));
    Names hidden = Names.pseudonyms(new byte[32]);
    Talks hiddenTalks = new Talks(accounts, Filter.ALL, hidden, ZONE);
    ProgressTables hiddenTables =
        new ProgressTables(Text::same, summary, hiddenTalks, catalogue, hidden, Language.ZH, ZONE);
    file(
        folder,
        "pseudonyms.csv",
        (out, tally) -> new CsvFile(true).write(hiddenTables.attempts(), out, tally));
    Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    timed(
        "group report",
        () ->
            new GroupReports(accounts, List.of(), Policy.STANDARD, ZONE)
                .of(year, now, new UUID(9, 9)));
    Filter team =
        new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.of("Team 7"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Summary one = Summary.of(accounts, List.of(), catalogue, team, names, now, ZONE);
    file(
        folder,
        "team.pdf",
        (out, tally) ->
            new ProgressPdf(one, catalogue, names, team, Language.ZH, Messages.in(Language.ZH)::say)
                .write(LocalDate.of(2027, 2, 5), out, tally));
  }

  /** Writes a table or a document. */
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out, Tally tally) throws java.io.IOException;
  }

  private static void file(Path folder, String name, Writing writing) throws Exception {
    Path file = folder.resolve(name);
    long[] rows = new long[1];
    timed(
        name,
        () ->
            WholeFile.write(
                file,
                out -> {
                  Tally tally = new Tally(Watch.NONE);
                  writing.to(out, tally);
                  rows[0] = tally.end();
                }));
    System.out.printf("    %,d rows, %,d KiB%n", rows[0], Files.size(file) >> 10);
  }
}
