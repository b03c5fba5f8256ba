package motcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackExchangeCommandsTest {
  @TempDir Path folder;

  private Path pack;

  @BeforeEach
  void write_pack() throws IOException {
    pack = KettlePack.writeTo(folder.resolve("kettles"));
  }

  private Path sample(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = getClass().getResourceAsStream("/motcoach/pack/exchange/" + name)) {
      Files.copy(in, file);
    }
    return file;
  }

  private static Ran mot(Object... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "pack";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = arguments[i].toString();
    }
    return Ran.mot(all);
  }

  @Test
  void a_twee_story_comes_into_a_pack_that_stays_valid() throws IOException {
    Ran ran = mot("import", sample("harlowe.twee"), "--to", pack);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("Scripts and style sheets were left out", "written: ");
    assertThat(pack.resolve("scenarios/harlowe.json")).exists();
    assertThat(mot("validate", pack).out()).doesNotContain(" error ");

    Ran again = mot("import", folder.resolve("harlowe.twee"), "--to", pack);
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("--replace");
    assertThat(mot("import", folder.resolve("harlowe.twee"), "--to", pack, "--replace").exitCode())
        .isZero();
  }

  @Test
  void a_uudsl_scenario_becomes_a_file_named_after_its_id() throws IOException {
    Path target = folder.resolve("wait.json");
    Ran ran = mot("import", sample("scenario.uudsl.xml"), "--to", target, "--lang", "zh");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("这些语句的条件已去掉");
    assertThat(Files.readString(target)).contains("\"id\": \"wait\"");
    assertThat(mot("validate", target).out()).doesNotContain(" error ");
  }

  @Test
  void a_scenario_goes_to_twine_and_comes_back() throws IOException {
    Path twee = folder.resolve("out/kettle.twee");

    assertThat(mot("export", pack, "--format", "twee", "--out", twee).exitCode()).isZero();
    assertThat(Files.readString(twee)).startsWith(":: StoryTitle\n");
    Ran back = mot("import", twee, "--to", folder.resolve("back.json"));
    assertThat(back.exitCode()).isZero();
    Path single = pack.resolve("scenarios/kettle.json");
    Path chinese = folder.resolve("zh.twee");
    assertThat(mot("export", single, "--format", "twee", "-o", chinese, "--lang", "zh").exitCode())
        .isZero();
    assertThat(Files.readString(chinese)).contains("lang-zh");
  }

  @Test
  void a_scenario_is_written_as_h5p() throws IOException {
    Path file = folder.resolve("kettle.h5p");
    Ran ran = mot("export", pack, "--format", "h5p", "--out", file);

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("H5P has no stages");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream()).extracting(e -> e.getName()).contains("h5p.json");
    }
  }

  @Test
  void drills_go_out_as_a_table_and_come_back_changed() throws IOException {
    Path own = folder.resolve("mine");
    assertThat(mot("new", own).exitCode()).isZero();
    Path table = folder.resolve("drills.csv");
    assertThat(mot("export", own, "--format", "drills-csv", "--out", table).exitCode()).isZero();
    Files.writeString(
        table, Files.readString(table).replace("What is your order number?", "Your number?"));

    Ran ran = mot("import", table, "--to", own);

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("Changed: late-order-choice.");
    assertThat(Files.readString(own.resolve("drills/first-drills.json"))).contains("Your number?");
    assertThat(mot("validate", own).exitCode()).isZero();
  }

  @Test
  void a_scenario_goes_on_paper_for_a_role_play() throws IOException {
    for (String form : new String[] {"role-play", "checklist"}) {
      Path file = folder.resolve(form + ".pdf");
      Ran ran = mot("export", pack, "--format", form, "--lang", "zh", "--out", file);
      assertThat(ran.exitCode()).as(ran.err()).isZero();
      assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
          .startsWith("%PDF");
    }
  }

  @Test
  void comments_go_into_an_archive_only_when_they_are_asked_for() throws IOException {
    Files.writeString(
        pack.resolve("comments.json"),
        "{\"comments\": [{\"file\": \"pack.json\", \"by\": \"Lin\", \"when\": \"2026-11-27T18:20\","
            + " \"text\": \"Good.\"}]}");
    Path bare = folder.resolve("bare.motpack");
    Path whole = folder.resolve("whole.motpack");

    assertThat(mot("build", pack, "--out", bare).exitCode()).isZero();
    assertThat(mot("build", pack, "--out", whole, "--with-comments").exitCode()).isZero();

    try (ZipFile without = new ZipFile(bare.toFile());
        ZipFile with = new ZipFile(whole.toFile())) {
      assertThat(without.getEntry("comments.json")).isNull();
      assertThat(with.getEntry("comments.json")).isNotNull();
    }
  }

  @Test
  void wrong_use_is_one_clear_line() throws IOException {
    Path twee = sample("chapbook.twee");
    Ran[] wrong = {
      mot("import", folder.resolve("none.twee"), "--to", pack),
      mot("import", twee, "--to", folder),
      mot("import", twee, "--to", pack, "--format", "h5p"),
      mot("import", twee, "--to", folder.resolve("x.json"), "--format", "drills-csv"),
      mot("export", pack, "--format", "uudsl", "--out", folder.resolve("x")),
      mot("export", pack, "--format", "twee", "--scenario", "none", "--out", folder.resolve("x")),
      mot("export", folder.resolve("none"), "--format", "twee", "--out", folder.resolve("x")),
      mot("export", pack, "--format", "odd", "--out", folder.resolve("x"))
    };

    assertThat(wrong)
        .allSatisfy(
            ran -> {
              assertThat(ran.exitCode()).isEqualTo(2);
              assertThat(ran.err().lines()).hasSize(1);
            });
    assertThat(
            mot("export", pack, "--format", "drills-csv", "--out", folder.resolve("x")).exitCode())
        .isEqualTo(1);
  }

  @Test
  void texts_go_to_a_translator_and_come_back_as_a_sheet_or_as_csv() throws IOException {
    String before = Files.readString(pack.resolve("pack.json"));
    for (String name : new String[] {"texts.csv", "texts.xlsx"}) {
      Path table = folder.resolve(name);
      assertThat(mot("export", pack, "--as", "texts", "--out", table).exitCode()).isZero();
      Ran ran = mot("import", table, "--to", pack);
      assertThat(ran.err()).isEmpty();
      assertThat(ran.exitCode()).isZero();
      assertThat(ran.out()).contains("Nothing in the table is new.");
    }
    assertThat(Files.readString(pack.resolve("pack.json"))).isEqualTo(before);

    Path table = folder.resolve("texts.csv");
    Files.writeString(table, "line_id,en,zh\npack.json#title,Kettles again,再说水壶\nno#where,a,b\n");
    Ran ran = mot("import", table, "--to", pack);
    assertThat(ran.out()).contains("not taken: no#where.", "Changed: pack.json#title.");
    assertThat(Files.readString(pack.resolve("pack.json"))).contains("Kettles again", "再说水壶");
    assertThat(mot("validate", pack).out()).doesNotContain(" error ");
  }

  @Test
  void what_a_trainer_keeps_beside_a_pack_is_neither_counted_nor_handed_on() throws IOException {
    Path plain = folder.resolve("plain.motpack");
    Path beside = folder.resolve("beside.motpack");
    assertThat(mot("build", pack, "--out", plain).exitCode()).isZero();
    Files.writeString(pack.resolve("translations.json"), "{\"behind\": {}}");
    assertThat(mot("validate", pack).out()).doesNotContain("translations.json");
    assertThat(mot("build", pack, "--out", beside).exitCode()).isZero();
    assertThat(Files.readAllBytes(beside)).isEqualTo(Files.readAllBytes(plain));
  }
}
