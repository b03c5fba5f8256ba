package motcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.FiveC;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Attempt;
import motcoach.progress.Evidence;
import motcoach.progress.Learner;
import motcoach.progress.Showing;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Export;
import motcoach.progress.account.Policy;
import motcoach.report.file.Sheets;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict;
import motcoach.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports from the terminal, over a database with twelve people. */
class ReportCommandsTest {
  private static final Instant MARCH = Instant.parse("2026-03-10T04:00:00Z");

  @TempDir Path folder;
  private Path data;

  @BeforeEach
  void practise() {
    data = folder.resolve("data");
    try (Store store = Store.open(data)) {
      for (int n = 1; n <= 12; n++) {
        Learner who =
            new Learner(
                new UUID(7, n),
                n == 1 ? "=林月" : "Name " + n,
                Language.ZH,
                Learner.Purpose.PRACTISE,
                MARCH);
        store.learners().add(who);
        if (n <= 11) {
          talk(store, who, n);
        }
      }
      store.learners().makeCurrent(new UUID(7, 3));
    }
  }

  private static void talk(Store store, Learner who, int n) {
    UUID id = new UUID(8, n);
    store
        .journal()
        .begin(
            new Attempt(
                id,
                who.id(),
                "service-basics",
                "1.0.0",
                "ab".repeat(32),
                "s-02-parcel",
                new Setup(Mode.PRACTICE, Language.ZH, n),
                MARCH.plusSeconds(n),
                Optional.empty(),
                0,
                Optional.empty()));
    Verdict.Outcome outcome = n % 2 == 0 ? Verdict.Outcome.MET : Verdict.Outcome.NOT_SEEN;
    store
        .journal()
        .finish(
            id,
            new Attempt.Result(
                MARCH.plusSeconds(900), Optional.of("good"), 40 + n, false, List.of(-20, 10)),
            new Showing(
                List.of(
                    new Evidence(
                        "honest",
                        "expr.honest",
                        Stage.ACT,
                        outcome,
                        3,
                        false,
                        1,
                        false,
                        Optional.of("secret words"))),
                Map.of(Stage.EXPLORE, 80),
                Map.of(FiveC.CUSTOMER, 2),
                new Showing.Tone(72, 5, 3, 1),
                7,
                2,
                Duration.ofSeconds(431)));
  }

  private Ran report(String... arguments) {
    return report(Locale.ENGLISH, arguments);
  }

  private Ran report(Locale locale, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "report";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--data";
    all[all.length - 1] = data.toString();
    return Ran.with(locale, new byte[0], all);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private List<Export> log() {
    try (Store store = Store.open(data)) {
      return store.exportLog().all();
    }
  }

  @Test
  void progress_answers_in_a_sentence_and_writes_each_kind_of_file() throws IOException {
    String[] one = {"--pack", "service-basics", "--scenario", "s-02-parcel"};
    Ran ran = report("progress", "--format", "csv", one[0], one[1], one[2], one[3], file("a.csv"));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.lines().get(0)).isEqualTo("11 of 12 have done it; 1 has not started.");
    assertThat(ran.lines().get(1)).startsWith("Written: ").contains("12 rows", "SHA-256");
    List<List<String>> rows = Sheets.fromCsv(Files.readAllBytes(folder.resolve("a.csv")));
    assertThat(rows).hasSize(13);
    assertThat(rows.get(1)).contains("'=林月", "done", "41", "7.2");
    assertThat(Files.readString(folder.resolve("a.csv"))).doesNotContain("secret");

    for (String format : List.of("xlsx", "pdf", "xapi", "xapi-lines")) {
      Ran other = report("progress", "--format", format, file("a." + format));
      assertThat(other.err()).isEmpty();
      assertThat(other.exitCode()).isZero();
      assertThat(folder.resolve("a." + format)).isNotEmptyFile();
    }
    assertThat(log()).hasSize(5);
    Export first = log().get(4);
    assertThat(first.by()).contains(new UUID(7, 3));
    assertThat(first.filter()).isEqualTo("pack=service-basics scenario=s-02-parcel");
    assertThat(first.chainHead()).isPresent();
    assertThat(ran.lines().get(1)).contains(first.sha256());
  }

  @Test
  void the_mark_can_be_left_out_the_table_chosen_and_names_hidden() throws IOException {
    report("progress", "--format", "csv", "--no-bom", "--table", "attempts", file("a.csv"));
    byte[] plain = Files.readAllBytes(folder.resolve("a.csv"));
    assertThat(new String(plain, StandardCharsets.UTF_8)).startsWith("\"attempt_id\"");
    report("progress", "--format", "csv", "--pseudonyms", file("b.csv"));
    assertThat(Files.readString(folder.resolve("b.csv")))
        .contains("\"P-")
        .doesNotContain("Name 2", new UUID(7, 2).toString());
  }

  @Test
  void what_was_assigned_and_not_done_is_told() throws IOException {
    try (Store store = Store.open(data)) {
      store
          .assignments()
          .put(
              new Assignment(
                  new UUID(9, 1),
                  new Assignment.One(new UUID(7, 12)),
                  "service-basics",
                  Optional.of("s-02-parcel"),
                  LocalDate.of(2026, 3, 1),
                  LocalDate.of(2026, 3, 20)));
    }
    report("progress", "--format", "csv", "--table", "not-done", file("a.csv"));
    List<List<String>> rows = Sheets.fromCsv(Files.readAllBytes(folder.resolve("a.csv")));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).contains("Name 12", "2026-03-20", "yes");
  }

  @Test
  void a_group_report_is_written_again_but_another_comes_a_month_later() throws IOException {
    String[] march = {"--from", "2026-03-01", "--until", "2026-03-31"};
    for (String format : List.of("csv", "xlsx", "pdf")) {
      Ran ran =
          report(
              "group",
              "--format",
              format,
              march[0],
              march[1],
              march[2],
              march[3],
              file("g." + format));
      assertThat(ran.err()).isEmpty();
      assertThat(ran.lines().get(0)).isEqualTo("1 group");
    }
    String csv = Files.readString(folder.resolve("g.csv"));
    assertThat(csv)
        .contains("\"everybody\"", ",11,", "\"helpful wording\",45")
        .doesNotContain("Name");
    Ran other =
        report(
            "group",
            "--format",
            "csv",
            "--from",
            "2026-01-01",
            "--until",
            "2026-03-31",
            file("h.csv"));
    assertThat(other.exitCode()).isEqualTo(1);
    assertThat(other.err()).contains("less than a month ago");
    assertThat(folder.resolve("h.csv")).doesNotExist();
    try (Store store = Store.open(data)) {
      assertThat(store.releases().all()).hasSize(1);
      assertThat(store.exportLog().all()).hasSize(3);
    }
  }

  @Test
  void the_policy_is_kept_to() {
    try (Store store = Store.open(data)) {
      store.policies().put(new Policy(true, false, 10));
    }
    Ran ran = report("progress", "--format", "csv", file("a.csv"));
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains("only group reports");
    assertThat(folder.resolve("a.csv")).doesNotExist();
    assertThat(log()).isEmpty();
  }

  @Test
  void the_file_of_an_administrator_is_kept_to() throws IOException {
    Files.writeString(data.resolve("policy.json"), "{\"groups-only\": true}");
    Ran ran = report("progress", "--format", "csv", file("a.csv"));
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(folder.resolve("a.csv")).doesNotExist();
  }

  @Test
  void wrong_use_is_said_in_one_line() throws IOException {
    Files.writeString(folder.resolve("there.csv"), "mine");
    for (String[] wrong :
        new String[][] {
          {"progress", file("a.csv")},
          {"progress", "--format", "doc", file("a.csv")},
          {"progress", "--format", "csv"},
          {"progress", "--format", "csv", file("there.csv")},
          {"progress", "--format", "csv", "--from", "2026-03-40", file("a.csv")},
          {
            "progress",
            "--format",
            "csv",
            "--from",
            "2026-03-02",
            "--until",
            "2026-03-01",
            file("a.csv")
          },
          {"progress", "--format", "xapi", "--org", "not an iri", file("a.json")},
          {"group", "--format", "xapi", "--from", "2026-03-01", "--until", "2026-03-31", file("a")},
          {"group", "--format", "csv", "--from", "2026-03-01", file("a.csv")},
          {}
        }) {
      Ran ran = report(wrong);
      assertThat(ran.exitCode()).as(String.join(" ", wrong)).isEqualTo(2);
      assertThat(ran.err().lines()).as(String.join(" ", wrong)).hasSize(1);
    }
    assertThat(folder.resolve("there.csv")).hasContent("mine");
    Ran week =
        report(
            "group",
            "--format",
            "csv",
            "--from",
            "2026-03-01",
            "--until",
            "2026-03-07",
            file("a.csv"));
    assertThat(week.exitCode()).isEqualTo(1);
    Ran nowhere = report("progress", "--format", "csv", folder.resolve("no/such/a.csv").toString());
    assertThat(nowhere.exitCode()).isEqualTo(1);
    assertThat(log()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void chinese_is_spoken_to_a_chinese_system_and_a_file_may_be_in_the_other_language()
      throws IOException {
    Ran ran =
        report(
            Locale.SIMPLIFIED_CHINESE,
            "progress",
            "--format",
            "csv",
            "--scenario",
            "s-02-parcel",
            file("a.csv"));
    assertThat(ran.lines().get(0)).isEqualTo("12 人中 11 人已完成，1 人还没开始。");
    report("progress", "--format", "csv", "--in", "zh", file("b.csv"));
    assertThat(Files.readString(folder.resolve("b.csv"))).containsPattern("\\p{IsHan}{3}");
  }
}
