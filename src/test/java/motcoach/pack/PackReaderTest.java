package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {
  private static final String CARD =
      """
      {
        "format": 1,
        "id": "kettles",
        "version": "1.2.0",
        "languages": ["en", "zh"],
        "title": {"en": "Kettles", "zh": "水壶"},
        "authors": ["The kettle team"],
        "licence": "Apache-2.0",
        "changelog": [{"version": "1.2.0", "date": "2026-11-23", "text": {"en": "First", "zh": "初版"}}]
      }
      """;

  @TempDir Path folder;

  private final PackReader reader = new PackReader();

  @BeforeEach
  void writePack() throws IOException {
    write("pack.json", CARD);
    write("scenarios/kettle.json", ScenarioFilesTest.kettle());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private PackReader.Outcome read() {
    return reader.read(folder, "kettles");
  }

  @Test
  void readsAPackFolder() {
    PackReader.Outcome outcome = read();

    assertThat(outcome.problems()).isEmpty();
    Pack pack = outcome.pack().orElseThrow();
    assertThat(pack.id()).isEqualTo("kettles");
    assertThat(pack.languages()).containsExactlyInAnyOrder(Language.EN, Language.ZH);
    assertThat(pack.scenarios()).extracting(Scenario::id).containsExactly("kettle");
    assertThat(pack.changelog()).hasSize(1);
    assertThat(pack.hash()).matches("[0-9a-f]{64}");
  }

  @Test
  void hashesContentAndNamesAndNothingElse() throws IOException {
    String hash = read().pack().orElseThrow().hash();
    write(".hidden", "x");
    assertThat(read().pack().orElseThrow().hash()).isEqualTo(hash);
    write("media/a.txt", "x");
    String more = read().pack().orElseThrow().hash();
    assertThat(more).isNotEqualTo(hash);
    Files.move(folder.resolve("media/a.txt"), folder.resolve("media/b.txt"));
    assertThat(read().pack().orElseThrow().hash()).isNotEqualTo(more).isNotEqualTo(hash);
  }

  @Test
  void leavesOutADamagedScenarioAndOffersTheRest() throws IOException {
    write("scenarios/broken.json", "{\n\"id\": 7");

    PackReader.Outcome outcome = read();

    assertThat(outcome.pack().orElseThrow().scenarios()).hasSize(1);
    assertThat(outcome.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("MOT004");
              assertThat(problem.file()).isEqualTo("kettles/scenarios/broken.json");
              assertThat(problem.line()).isEqualTo(2);
            });
  }

  @Test
  void saysWhatIsWrongWithThePackCard() throws IOException {
    write(
        "pack.json",
        CARD.replace("1.2.0\",\n", "one\",\n").replace("\"kettles\"", "\"Kettles 1\""));

    PackReader.Outcome outcome = read();

    assertThat(outcome.pack()).isEmpty();
    assertThat(outcome.problems())
        .extracting(Problem::code, Problem::line)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("MOT053", 3),
            org.assertj.core.groups.Tuple.tuple("MOT072", 4));
  }

  @Test
  void refusesANewerFormat() throws IOException {
    write("pack.json", CARD.replace("\"format\": 1", "\"format\": 2"));

    assertThat(read().pack()).isEmpty();
    assertThat(read().problems()).extracting(Problem::code).containsExactly("MOT012");
  }

  @Test
  void namesWhatDoesNotBelong() throws IOException {
    write("readme.txt", "x");
    write("scenarios/Big Name.json", "{}");
    write("scenarios/other.json", ScenarioFilesTest.kettle());

    assertThat(read().problems())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder("MOT071", "MOT075", "MOT054");
  }

  @Test
  void aFolderWithoutACardIsNoPack() throws IOException {
    Files.delete(folder.resolve("pack.json"));
    Files.delete(folder.resolve("scenarios/kettle.json"));

    assertThat(read().problems()).extracting(Problem::code).containsExactly("MOT070", "MOT073");
    assertThat(reader.read(folder.resolve("nowhere"), "nowhere").problems())
        .extracting(Problem::code)
        .contains("MOT001");
  }

  @Test
  void readsPacksOutOfAJarToo(@TempDir Path elsewhere) throws Exception {
    Path jar = elsewhere.resolve("packs.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
      for (String name : List.of("pack.json", "scenarios/kettle.json")) {
        zip.putNextEntry(new java.util.zip.ZipEntry("kettles/" + name));
        zip.write(Files.readAllBytes(folder.resolve(name)));
      }
    }
    try (var inside = java.nio.file.FileSystems.newFileSystem(jar)) {
      PackReader.Outcome fromJar = reader.read(inside.getPath("/kettles"), "kettles");
      assertThat(fromJar.problems()).isEmpty();
      assertThat(fromJar.pack()).isEqualTo(read().pack());
    }
  }

  @Test
  void aShelfOffersWhatReadsWellAndKeepsTheProblems(@TempDir Path user) throws IOException {
    copyTo(user.resolve("a"));
    copyTo(user.resolve("b"));
    Path card = user.resolve("b/pack.json");
    Files.writeString(card, Files.readString(card) + "\n");
    Files.createDirectories(user.resolve("c"));
    Files.writeString(user.resolve("c/pack.json"), "{");

    PackShelf shelf = new PackShelf(new ShippedPacks("/nowhere/"), Optional.of(user));

    assertThat(shelf.packs()).extracting(Pack::id).containsExactly("kettles");
    assertThat(shelf.problems()).extracting(Problem::code).contains("MOT001", "MOT076", "MOT004");
  }

  private void copyTo(Path target) throws IOException {
    Files.createDirectories(target.resolve("scenarios"));
    Files.copy(folder.resolve("pack.json"), target.resolve("pack.json"));
    Files.copy(folder.resolve("scenarios/kettle.json"), target.resolve("scenarios/kettle.json"));
  }
}
