package motcoach.cli;

import static motcoach.cli.Ran.number;
import static motcoach.cli.Ran.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import motcoach.pack.Located;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandsTest {
  @TempDir Path folder;

  private Path pack;

  @BeforeEach
  void writePack() throws IOException {
    pack = KettlePack.writeTo(folder.resolve("kettles"));
  }

  @Test
  void listsTheShippedPack() {
    Ran ran = Ran.mot("pack", "list");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("service-basics", "s-02-parcel");
    assertThat(text(Ran.mot("pack", "list", "--json").objects().get(0), "hash")).hasSize(64);
  }

  @Test
  void listsPacksOfTheDataFolderAndMakesNone() throws IOException {
    Path data = folder.resolve("data");
    assertThat(Ran.mot("pack", "list", "--data", data.toString()).exitCode()).isZero();
    assertThat(data).doesNotExist();

    KettlePack.writeTo(data.resolve("packs/kettles"));

    assertThat(Ran.mot("pack", "list", "--data", data.toString()).out()).contains("kettle ");
  }

  @Test
  void findsAGoodPackFine() {
    Ran ran = Ran.mot("pack", "validate", pack.toString());

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.lines()).hasSize(1);
    assertThat(Ran.mot("pack", "validate", "--json", pack.toString()).out()).isEmpty();
  }

  @Test
  void printsEveryProblemWithItsPlace() throws IOException {
    Path file = pack.resolve("scenarios/kettle.json");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("\"level\": 1,\n", "\"level\": 9,\n")
            .replace("\"owner\": \"store\"", "\"owner\": \"boss\""));

    Ran ran = Ran.mot("pack", "validate", pack.toString());

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(2);
    assertThat(ran.lines().get(0))
        .matches("MOT012 error .*/kettles/scenarios/kettle\\.json:7:12 .+");
    Located.Obj first = Ran.mot("pack", "validate", "--json", pack.toString()).objects().get(0);
    assertThat(text(first, "code")).isEqualTo("MOT012");
    assertThat(number(first, "line")).isEqualTo(7);
    Ran single = Ran.mot("pack", "validate", "--lang", "zh", file.toString());
    assertThat(single.exitCode()).isEqualTo(1);
    assertThat(single.out()).contains("MOT051 error").contains("没有名为“boss”的联系人");
  }

  @Test
  void aWarningAloneIsNoError() throws IOException {
    Files.writeString(pack.resolve("readme.txt"), "x");

    Ran ran = Ran.mot("pack", "validate", pack.toString());

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("MOT071 warning");
  }

  @Test
  void saysWhereDataIsAndChecksNothingWhereNothingIs() {
    Path data = folder.resolve("数据");

    assertThat(Ran.mot("data", "where", "--data", data.toString()).lines())
        .containsExactly(data.toAbsolutePath().toString());
    assertThat(Ran.mot("data", "check", "--data", data.toString()).exitCode()).isZero();
    assertThat(data).doesNotExist();
    assertThat(Ran.mot("data", "check", "--data", pack.resolve("pack.json").toString()).exitCode())
        .isEqualTo(2);
  }

  @Test
  void checksWhatIsKept() throws IOException {
    Path data = folder.resolve("kept");
    motcoach.store.Store.open(data).close();

    assertThat(Ran.mot("data", "check", "--data", data.toString()).exitCode()).isZero();

    try (motcoach.store.Store open = motcoach.store.Store.open(data)) {
      Ran busy = Ran.mot("data", "check", "--data", data.toString());
      assertThat(busy.exitCode()).isEqualTo(1);
      assertThat(busy.err().lines()).hasSize(1);
      assertThat(open.path()).isEqualTo(data);
    }
    Path file;
    try (var inside = Files.list(data)) {
      file = inside.filter(path -> path.toString().endsWith(".db")).findFirst().orElseThrow();
    }
    Files.writeString(file, "this is not a database, and long enough to be looked at closely");
    Ran damaged = Ran.mot("data", "check", "--data", data.toString());
    assertThat(damaged.exitCode()).isEqualTo(1);
    assertThat(damaged.err().lines()).hasSize(1);
  }
}
