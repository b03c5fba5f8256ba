package motcoach.app;

import static motcoach.report.Invented.ended;
import static motcoach.report.Invented.mark;
import static motcoach.report.Invented.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.progress.MemoryLearners;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Organisation;
import motcoach.progress.account.Person;
import motcoach.progress.account.Policy;
import motcoach.report.Invented;
import motcoach.scenario.Mode;
import motcoach.scenario.Verdict.Outcome;
import motcoach.ui.reports.Making;
import motcoach.ui.reports.Making.Format;
import motcoach.ui.reports.Making.Result;
import motcoach.ui.reports.Question;
import motcoach.ui.reports.Sheet;
import motcoach.ui.reports.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDeskTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-04-02T09:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  /** Read once: it is not what is tested. */
  private static final Content CONTENT = Content.read(Optional.empty());

  @TempDir Path folder;
  private final MemoryReporting kept = new MemoryReporting();
  private final List<Long> progress = new ArrayList<>();
  private Making desk;

  @BeforeEach
  void fill() {
    desk =
        kept.reporting(
                new MemoryLearners(),
                Invented.library(),
                CONTENT.drills(),
                CONTENT::handbook,
                CLOCK)
            .ports()
            .making();
    kept.policy = new Policy(false, false, 5);
    for (int n = 0; n < 8; n++) {
      Person person = kept.accounts.person(n, "Name " + n, n < 6 ? "Desk" : "Shop");
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        marks.add(mark("expr.c" + i, i < 3 ? Outcome.MET : Outcome.NOT_SEEN, false, false));
      }
      Instant at = Instant.parse("2026-03-05T08:00:00Z").plusSeconds(n);
      kept.accounts.add(ended(talk(n, person, Mode.PRACTICE, at), 80, true, marks));
    }
  }

  private Making.Going going(boolean stopped) {
    return new Making.Going() {
      @Override
      public void done(long count) {
        progress.add(count);
      }

      @Override
      public boolean cancelled() {
        return stopped;
      }
    };
  }

  @Test
  void people_are_told_as_the_files_tell_them() {
    Sheet.People sheet = (Sheet.People) desk.people(Question.ALL);
    assertThat(sheet.key()).isEqualTo("report.answer.several");
    assertThat(sheet.arguments()).containsExactly(0, 8, 0, 2);
    assertThat(sheet.rows()).hasSize(16);
    assertThat(sheet.rows().get(0).standing()).isEqualTo(Standing.PASSED);
    assertThat(sheet.rows().get(0).name()).isEqualTo("Name 0");
    assertThat(sheet.rows().get(1).standing()).isEqualTo(Standing.NOT_STARTED);

    Question hidden =
        new Question(
            Optional.empty(),
            Optional.empty(),
            Optional.of("Shop"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);
    Sheet.People shop = (Sheet.People) desk.people(hidden);
    assertThat(shop.rows()).hasSize(4).allMatch(row -> row.name().startsWith("P-"));
  }

  @Test
  void every_kind_of_file_is_written_and_noted() throws IOException {
    for (Format format : Format.values()) {
      Path file = folder.resolve(format + "." + format.ending());
      Result result = desk.writePeople(Question.ALL, format, Language.ZH, file, going(false));
      assertThat(result).as(format.name()).isInstanceOf(Result.Written.class);
      assertThat(Files.size(file)).as(format.name()).isPositive();
    }
    assertThat(kept.exports).hasSize(Format.values().length);
    assertThat(kept.exports).allMatch(export -> export.chainHead().isPresent());
    assertThat(progress).isNotEmpty();
    assertThat(Files.readString(folder.resolve("CSV.csv"))).contains("Name 7");
  }

  @Test
  void statements_belong_to_the_organisation_of_this_workstation() throws IOException {
    new Organisation("https://example.org").keep(kept.settings);
    Path file = folder.resolve("a.jsonl");
    desk.writePeople(Question.ALL, Format.XAPI_LINES, Language.EN, file, going(false));
    assertThat(Files.readAllLines(file))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"homePage\":\"https://example.org\""));
  }

  @Test
  void stopped_there_is_no_file_and_no_note() {
    Path file = folder.resolve("a.csv");
    assertThat(desk.writePeople(Question.ALL, Format.CSV, Language.EN, file, going(true)))
        .isEqualTo(new Result.Stopped());
    assertThat(file).doesNotExist();
    assertThat(folder).isEmptyDirectory();
    assertThat(kept.exports).isEmpty();
  }

  @Test
  void where_only_groups_may_be_told_nothing_is_of_anybody() {
    kept.policy = new Policy(true, false, 5);
    assertThat(desk.people(Question.ALL)).isEqualTo(new Sheet.GroupsOnly());
    Path file = folder.resolve("a.csv");
    assertThat(desk.writePeople(Question.ALL, Format.CSV, Language.EN, file, going(false)))
        .isEqualTo(new Result.Declined(new Sheet.GroupsOnly()));
    assertThat(file).doesNotExist();

    assertThat(desk.groups(FIRST, LAST, false)).isEqualTo(new Sheet.Unseen(5));
    assertThat(kept.released).isEmpty();
    assertThat(desk.groups(FIRST, LAST, true)).isInstanceOf(Sheet.Groups.class);
    assertThat(kept.released).hasSize(1);
    assertThat(desk.groups(FIRST, LAST, false))
        .as("given out before, it can be seen again")
        .isInstanceOf(Sheet.Groups.class);
    assertThat(desk.groups(LocalDate.of(2026, 2, 1), LAST, true))
        .isEqualTo(new Sheet.Refused("too-soon", LocalDate.of(2026, 5, 2)));
  }

  @Test
  void looking_at_groups_gives_nothing_out_where_everybody_may_be_seen() {
    Sheet.Groups sheet = (Sheet.Groups) desk.groups(FIRST, LAST, false);
    assertThat(sheet.pages()).isNotEmpty();
    assertThat(sheet.pages().get(0).team()).isEmpty();
    assertThat(sheet.pages().get(0).figures().get(0).share()).isEqualTo(75);
    assertThat(sheet.withheld()).contains("Shop");
    assertThat(sheet.again()).isFalse();
    assertThat(kept.released).isEmpty();
  }

  @Test
  void a_group_file_counts_as_given_out_but_not_when_it_was_stopped() {
    Path file = folder.resolve("g.pdf");
    assertThat(desk.writeGroups(FIRST, LAST, Format.PDF, Language.EN, file, going(true)))
        .isEqualTo(new Result.Stopped());
    assertThat(kept.exports).isEmpty();
    for (Format format : List.of(Format.PDF, Format.XLSX, Format.CSV)) {
      Path each = folder.resolve(format + "." + format.ending());
      assertThat(desk.writeGroups(FIRST, LAST, format, Language.EN, each, going(false)))
          .isInstanceOf(Result.Written.class);
    }
    assertThat(kept.released).as("the same one three times").hasSize(1);
    assertThat(((Sheet.Groups) desk.groups(FIRST, LAST, false)).again()).isTrue();
  }

  @Test
  void a_short_period_is_declined() {
    Path file = folder.resolve("g.csv");
    LocalDate tenth = LocalDate.of(2026, 3, 10);
    assertThat(desk.writeGroups(FIRST, tenth, Format.CSV, Language.EN, file, going(false)))
        .isInstanceOf(Result.Declined.class);
    assertThat(desk.groups(FIRST, tenth, false))
        .isInstanceOfSatisfying(
            Sheet.Refused.class, refused -> assertThat(refused.reason()).isEqualTo("short"));
    assertThat(file).doesNotExist();
  }
}
