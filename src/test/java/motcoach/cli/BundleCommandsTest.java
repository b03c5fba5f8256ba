package motcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.Attempt;
import motcoach.progress.JournalRow;
import motcoach.progress.Learner;
import motcoach.progress.PersonalData.Everything;
import motcoach.progress.account.Account;
import motcoach.progress.account.Person;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.store.PracticeSample;
import motcoach.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress carried from one workstation to another, from the terminal. */
class BundleCommandsTest {
  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
  private static final UUID LIN = new UUID(0, 1);

  @TempDir Path folder;
  private Path here;
  private Path hr;

  @BeforeEach
  void fill() {
    here = folder.resolve("here");
    hr = folder.resolve("hr");
    try (Store store = Store.open(here)) {
      store.learners().add(new Learner(LIN, "Lin Yue", Language.ZH, Learner.Purpose.PRACTISE, NOW));
      talk(store, 1);
    }
  }

  private static void talk(Store store, int n) {
    talk(store, LIN, n);
  }

  private static void talk(Store store, UUID who, int n) {
    UUID attempt = new UUID(5, n);
    store
        .journal()
        .begin(
            new Attempt(
                attempt,
                who,
                "core",
                "1.2.3",
                "ab12",
                "s-02",
                new Setup(Mode.PRACTICE, Language.ZH, Long.MIN_VALUE + n),
                NOW.plusSeconds(n),
                Optional.empty(),
                0,
                Optional.empty()));
    store
        .journal()
        .append(
            new JournalRow(
                attempt, 1, new Input.Said("您先坐"), "f1", NOW.plusSeconds(n), ZoneOffset.UTC),
            PracticeSample.STANDING);
    store.journal().finish(attempt, PracticeSample.RESULT, PracticeSample.SHOWING);
  }

  private static Ran mot(Path data, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--data");
    all.add(data.toString());
    return Ran.mot(all.toArray(new String[0]));
  }

  private Path exported(String name, String... options) {
    Path file = folder.resolve(name);
    List<String> arguments =
        new ArrayList<>(List.of("bundle", "export", "Lin Yue", file.toString()));
    arguments.addAll(List.of(options));
    Ran ran = mot(here, arguments.toArray(new String[0]));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isZero();
    return file;
  }

  private List<Account> accounts(Path data) {
    List<Account> all = new ArrayList<>();
    try (Store store = Store.open(data)) {
      store.accounts().each(Instant.MIN, Instant.MAX, all::add);
    }
    return all;
  }

  @Test
  void a_bundle_is_written_shown_and_taken_in() {
    Path file = exported("lin.motbundle");
    Ran show = mot(here, "bundle", "show", file.toString());
    assertThat(show.out())
        .contains(
            "name: Lin Yue", "finished talks: 1", "nothing that was typed", "journal rows: 4");

    Ran taken = mot(hr, "bundle", "import", file.toString());
    assertThat(taken.exitCode()).isZero();
    assertThat(taken.out())
        .contains("lin.motbundle: Lin Yue: 1 new", "pack not on this workstation: core 1.2.3")
        .contains("Files: 1, refused: 0");
    assertThat(accounts(hr)).isEqualTo(accounts(here));
    assertThat(mot(hr, "bundle", "import", file.toString()).out())
        .contains("0 new", "1 already here");
  }

  @Test
  void words_and_pseudonym_only_when_asked_for() {
    Path file = exported("p.motbundle", "--with-words", "--pseudonym", "Sparrow");
    assertThat(mot(here, "bundle", "show", file.toString()).out())
        .contains("pseudonym: Sparrow", "lines you typed: 1")
        .doesNotContain("Lin", "nothing that was typed");
    mot(hr, "bundle", "import", file.toString());
    try (Store store = Store.open(hr)) {
      assertThat(store.bundles().told(new UUID(5, 1)).orElseThrow().turns()).hasSize(1);
      assertThat(store.accounts().people()).extracting(Person::name).containsExactly("Sparrow");
    }
    assertThat(mot(here, "bundle", "export", "Lin Yue", file.toString()).exitCode()).isEqualTo(2);
    assertThat(
            mot(here, "bundle", "export", "Lin Yue", "x.motbundle", "--pseudonym", " ").exitCode())
        .isEqualTo(2);
  }

  @Test
  void of_a_folder_each_file_has_its_line_and_what_is_bad_is_refused() throws IOException {
    Path box = Files.createDirectories(folder.resolve("box"));
    assertThat(mot(hr, "bundle", "import", box.toString()).exitCode()).isEqualTo(2);
    Path first = Files.move(exported("1.motbundle"), box.resolve("1.motbundle"));
    try (Store store = Store.open(here)) {
      talk(store, 2);
    }
    Files.move(exported("2.motbundle"), box.resolve("2.motbundle"));
    byte[] bytes = Files.readAllBytes(first);
    Files.write(box.resolve("3.motbundle"), java.util.Arrays.copyOf(bytes, bytes.length - 40));
    Files.write(box.resolve("4.motbundle"), new byte[0]);
    Files.writeString(box.resolve("notes.txt"), "not asked for");

    Ran ran = mot(hr, "bundle", "import", box.toString());

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(3);
    assertThat(ran.out())
        .contains("1.motbundle: Lin Yue: 1 new", "2.motbundle: Lin Yue: 1 new")
        .contains("1 already here", "Files: 4, refused: 2");
    assertThat(ran.err().lines()).hasSize(2).allMatch(line -> line.startsWith("MOT079 error"));
    assertThat(accounts(hr)).hasSize(2);
    assertThat(mot(hr, "bundle", "show", box.resolve("4.motbundle").toString()).exitCode())
        .isEqualTo(1);
  }

  @Test
  void a_workstation_set_back_is_named() throws IOException {
    byte[] old = Files.readAllBytes(here.resolve("mot-coach.db"));
    try (Store store = Store.open(here)) {
      talk(store, 2);
    }
    mot(hr, "bundle", "import", exported("late.motbundle").toString());
    Files.write(here.resolve("mot-coach.db"), old);
    Ran ran = mot(hr, "bundle", "import", exported("back.motbundle").toString());
    assertThat(ran.out())
        .contains("fewer rows than in an earlier bundle", "rows here 4, furthest seen 8");
    assertThat(accounts(hr)).hasSize(2);
  }

  @Test
  void a_person_who_moves_is_the_same_there() throws IOException {
    try (Store store = Store.open(here)) {
      store
          .learners()
          .add(new Learner(new UUID(0, 2), "Mei", Language.EN, Learner.Purpose.WRITE, NOW));
      talk(store, new UUID(0, 2), 9);
      talk(store, 2);
      store.journal().draft(new UUID(5, 2), "");
      store.preferences().put(LIN, "home.weekly-goal", "5");
      store.notes().put(new UUID(5, 1), "plan-when", "客户叹气");
      store.teams().put(LIN, "早班");
      store.learners().makeCurrent(LIN);
    }
    Path file = folder.resolve("lin.zip");
    assertThat(mot(here, "data", "export-person", "Lin Yue", file.toString()).exitCode()).isZero();

    Ran ran = mot(hr, "data", "import-person", file.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("Lin Yue is here now, talks: 2");
    assertThat(everything(hr)).isEqualTo(everything(here));
    try (Store store = Store.open(hr)) {
      assertThat(store.chain().verify().whole()).isTrue();
      assertThat(store.journal().attempts(LIN, 9)).hasSize(2);
    }
    Ran again = mot(hr, "data", "import-person", file.toString());
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("is here already");
    Files.write(file, new byte[] {1, 2, 3});
    assertThat(mot(hr, "data", "import-person", file.toString()).err()).contains("MOT079");
  }

  private static Everything everything(Path data) {
    try (Store store = Store.open(data)) {
      return store.personalData().of(LIN);
    }
  }

  @Test
  void a_person_who_does_not_fit_leaves_nothing_behind() {
    Everything good = everything(here);
    try (Store store = Store.open(hr)) {
      for (String column : List.of("mode", "seed", "learner", "id")) {
        var tables = new java.util.LinkedHashMap<>(good.tables());
        var row = new java.util.LinkedHashMap<>(tables.get("attempt").get(0));
        row.put(column, "no such");
        tables.put("attempt", List.of(row));
        assertThat(store.personalData().bring(new Everything(good.schema(), tables)))
            .as(column)
            .isPresent();
        assertThat(store.learners().all()).isEmpty();
        assertThat(store.chain().verify().head().count()).isZero();
      }
      assertThat(store.personalData().bring(new Everything(99, good.tables()))).isPresent();
      var more = new java.util.LinkedHashMap<>(good.tables());
      more.put("learner", List.of(java.util.Map.of("id", LIN.toString(), "name\" --", "x")));
      assertThat(store.personalData().bring(new Everything(good.schema(), more))).isPresent();
      assertThat(store.personalData().bring(good)).isEmpty();
    }
  }

  @Test
  void teams_and_the_end_of_what_is_kept() {
    mot(hr, "bundle", "import", exported("lin.motbundle").toString());
    assertThat(mot(hr, "data", "team", "Lin Yue", "Night").exitCode()).isZero();
    try (Store store = Store.open(hr)) {
      assertThat(store.accounts().people().get(0).team()).contains("Night");
    }
    assertThat(mot(hr, "data", "retention").out()).contains("kept for good");
    assertThat(mot(hr, "data", "retention", "--months", "999").exitCode()).isEqualTo(2);
    Ran due = mot(hr, "data", "retention", "--months", "240");
    assertThat(due.out()).contains("Kept for 240 months", "talks brought here 0");
    assertThat(mot(hr, "data", "retention", "--apply").out()).contains("Gone", "people 0");
    assertThat(mot(hr, "data", "erase-person", "Lin Yue", "--confirm", "Lin Yue").exitCode())
        .isZero();
    assertThat(accounts(hr)).isEmpty();
  }

  @Test
  void everything_is_said_in_chinese_too() {
    Path file = exported("lin.motbundle");
    Ran ran =
        Ran.with(
            Locale.SIMPLIFIED_CHINESE,
            new byte[0],
            "bundle",
            "import",
            file.toString(),
            "--data",
            hr.toString());
    assertThat(ran.out()).contains("新增 1 次", "文件 1 个，拒收 0 个");
  }
}
