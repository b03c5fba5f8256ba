package motcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import motcoach.method.Language;
import motcoach.progress.AreaCode;
import motcoach.progress.Learner;
import motcoach.progress.PinHash;
import motcoach.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks after the data folder, from the terminal. */
class DataCommandsTest {
  @TempDir Path folder;
  private Path data;

  @BeforeEach
  void fill() {
    data = folder.resolve("data");
    try (Store store = Store.open(data)) {
      store.learners().add(person(1, "Lin Yue"));
      store.learners().add(person(2, "梅"));
      store.learners().add(person(3, "梅"));
      store.preferences().put(new UUID(0, 1), "home.weekly-goal", "5");
      store.pins().put(new UUID(0, 1), "anything");
    }
  }

  private static Learner person(int n, String name) {
    return new Learner(new UUID(0, n), name, Language.ZH, Learner.Purpose.PRACTISE, Instant.EPOCH);
  }

  private Ran data(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "data";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--data";
    all[all.length - 1] = data.toString();
    return Ran.mot(all);
  }

  private List<String> names() {
    try (Store store = Store.open(data)) {
      return store.learners().all().stream().map(Learner::name).toList();
    }
  }

  @Test
  void a_backup_is_made_listed_looked_at_and_brought_back() {
    assertThat(data("backup", "--list").out()).contains("There is no backup yet.");
    assertThat(data("backup").out()).startsWith("Made and checked: ").contains("people: 3");
    assertThat(data("backup", "--list").lines()).hasSize(1);
    assertThat(data("erase-person", "Lin Yue", "--confirm", "Lin Yue").exitCode()).isZero();
    data("backup");
    String name = data("backup", "--list").lines().get(1).split(" ")[0];

    Ran look = data("restore", name);
    assertThat(look.exitCode()).isZero();
    assertThat(look.out()).contains("There now", "Nothing was changed", "--yes");
    assertThat(names()).hasSize(2);

    assertThat(data("restore", name, "--yes").out()).contains("is in place");
    assertThat(names()).containsExactly("梅", "梅");
    assertThat(data("restore", "no-such").exitCode()).isEqualTo(2);
  }

  @Test
  void a_database_that_cannot_be_read_comes_back_from_a_backup() throws IOException {
    data("backup");
    Files.write(data.resolve("mot-coach.db"), new byte[4096]);
    assertThat(data("check").exitCode()).isEqualTo(1);
    assertThat(data("restore").out()).contains("cannot be read");
    assertThat(data("restore", "--yes").exitCode()).isZero();
    assertThat(names()).containsExactly("Lin Yue", "梅", "梅");
    assertThat(data("check").exitCode()).isZero();
  }

  @Test
  void a_person_is_exported_by_name_or_id_into_readable_files() throws IOException {
    Path file = folder.resolve("lin.zip");
    assertThat(data("export-person", "Lin Yue", file.toString()).exitCode()).isZero();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .contains("person.json", "read-me.txt", "learner.jsonl", "preference.jsonl");
      assertThat(text(zip, "learner.jsonl")).contains("\"name\":\"Lin Yue\"");
      assertThat(text(zip, "learner.jsonl")).doesNotContain("anything");
      assertThat(text(zip, "preference.jsonl")).contains("home.weekly-goal", "\"5\"");
      assertThat(text(zip, "person.json")).contains("\"kind\":\"mot-coach-person\"");
    }
    assertThat(data("export-person", "Lin Yue", file.toString()).exitCode())
        .as("nothing is overwritten")
        .isEqualTo(2);
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");

    Ran twice = data("export-person", "梅", folder.resolve("mei.zip").toString());
    assertThat(twice.exitCode()).isEqualTo(2);
    assertThat(twice.err()).contains(new UUID(0, 2).toString(), new UUID(0, 3).toString());
    assertThat(
            data("export-person", new UUID(0, 3).toString(), folder.resolve("mei.zip").toString())
                .exitCode())
        .isZero();
  }

  private static String text(ZipFile zip, String name) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void nobody_is_erased_by_mistake() {
    Ran unconfirmed = data("erase-person", "Lin Yue");
    assertThat(unconfirmed.exitCode()).isEqualTo(2);
    assertThat(unconfirmed.err()).contains("--confirm \"Lin Yue\"");
    assertThat(data("erase-person", "Lin", "--confirm", "Lin").exitCode()).isEqualTo(2);
    assertThat(names()).hasSize(3);
    assertThat(data("erase-person", "Lin Yue", "--confirm", "Lin Yue").exitCode()).isZero();
    assertThat(names()).containsExactly("梅", "梅");
  }

  @Test
  void a_forgotten_pin_is_removed() {
    assertThat(data("remove-pin", "Lin Yue").exitCode()).isZero();
    try (Store store = Store.open(data)) {
      assertThat(store.pins().get(new UUID(0, 1))).isEmpty();
    }
  }

  @Test
  void the_pin_before_studio_and_reports_is_taken_away_too() {
    try (Store store = Store.open(data)) {
      areas(store).lock().set(AreaCode.WORKSTATION, "135790");
    }
    assertThat(data("remove-pin").exitCode()).isEqualTo(2);
    assertThat(data("remove-pin", "Lin Yue", "--areas").exitCode()).isEqualTo(2);
    assertThat(data("remove-pin", "--areas").exitCode()).isZero();
    try (Store store = Store.open(data)) {
      assertThat(areas(store).isSet()).isFalse();
    }
  }

  private static AreaCode areas(Store store) {
    return new AreaCode(
        store.settings(), java.time.Clock.systemUTC(), () -> new byte[PinHash.SALT_LENGTH]);
  }

  @Test
  void where_there_is_nothing_nothing_is_made() {
    Path empty = folder.resolve("empty");
    for (String command : List.of("backup", "restore")) {
      assertThat(Ran.mot("data", command, "--data", empty.toString()).exitCode()).isEqualTo(1);
    }
    assertThat(empty).doesNotExist();
  }

  @Test
  void everything_is_said_in_chinese_too() {
    Ran ran =
        Ran.with(
            Locale.SIMPLIFIED_CHINESE, new byte[0], "data", "backup", "--data", data.toString());
    assertThat(ran.out()).contains("已备份并核对", "3 人");
  }
}
