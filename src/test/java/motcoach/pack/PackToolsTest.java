package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import motcoach.method.Handbook;
import motcoach.method.Language;
import motcoach.method.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New packs, their differences, versions and installation. */
class PackToolsTest {
  @TempDir Path folder;

  private Path begun(String id) throws IOException {
    Path pack = folder.resolve(id);
    assertThat(PackTemplate.USUAL.write(pack, id, Text.same("Bakery \"talk\""), Language.EN))
        .isTrue();
    return pack;
  }

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private static PackShelf shelf(Path packs) {
    return new PackShelf(new ShippedPacks("/nowhere/"), Optional.of(packs));
  }

  @Test
  void aNewPackHasNoProblemAndCarriesItsTitle() throws IOException {
    PackReader.Outcome outcome = new PackReader().read(begun("bakery"), "bakery");

    assertThat(outcome.problems()).isEmpty();
    Pack pack = outcome.pack().orElseThrow();
    assertThat(pack.id()).isEqualTo("bakery");
    assertThat(pack.title().en()).isEqualTo("Bakery \"talk\"");
    assertThat(pack.scenarios()).hasSize(1);
    assertThat(pack.drills().get(0).items()).hasSize(2);
  }

  @Test
  void aNewPackNeverWritesOverWhatIsThere() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken"));
    Files.writeString(taken.resolve("notes.txt"), "mine");

    assertThat(PackTemplate.USUAL.write(taken, "taken", Text.same("T"), Language.EN)).isFalse();
    assertThat(Files.readString(taken.resolve("notes.txt"))).isEqualTo("mine");
    try (var left = Files.list(taken)) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void theDifferenceIsSaidInPlainWords() throws IOException {
    Path before = begun("one");
    Path after = begun("two");
    change(after.resolve("pack.json"), "\"id\": \"two\"", "\"id\": \"one\"");
    Path story = after.resolve("scenarios/late-order.json");
    change(story, "\"pass-mark\": 88", "\"pass-mark\": 70");
    change(story, "\"cost\": -1,", "\"cost\": -2,");
    change(story, "Your order number, please, so", "Your number, please, so");
    change(story, "\"id\": \"candles\"", "\"id\": \"sparklers\"");
    change(after.resolve("drills/first-drills.json"), "\"level\": 2", "\"level\": 3");

    List<String> said =
        PackDiff.between(before, after, new Problems()).stream().map(t -> t.en()).toList();

    assertThat(said)
        .containsExactly(
            "exercises “First drills”, drill item “The cake needs forty more min…”: level 2 → 3",
            "scenario “The cake for four o'clock”: pass-mark 88 → 70",
            "scenario “The cake for four o'clock”, offer “Bring the cake to her door”, effects: cost -1 → -2",
            "scenario “The cake for four o'clock”, offer “A box of candles”: removed",
            "scenario “The cake for four o'clock”, offer “A box of candles”: added",
            "scenario “The cake for four o'clock”, beat “Nobody has rung me: isn't my…”, option “Your number, please, so that…”: English reworded");
    assertThat(PackDiff.between(before, before, new Problems())).isEmpty();
    assertThat(PackDiff.between(before, after, new Problems()).get(5).zh())
        .isEqualTo("场景“四点钟的蛋糕”，节拍“也没人给我来个电话，蛋糕还没好？说好两点的呀……孩子们都在…”，选项“麻烦报一下订单号，我马上给您查。”：改了英文措辞");
  }

  @Test
  void movedThingsAreNotTakenForNewOnes() {
    Problems problems = new Problems();
    List<String> said =
        PackDiff.between(
                oneFile("{\"beats\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}"),
                oneFile("{\"beats\": [{\"id\": \"b\"}, {\"id\": \"a\"}]}"),
                problems)
            .stream()
            .map(text -> text.en())
            .toList();

    assertThat(said).containsExactly("scenarios/s.json, beats: in another order");
    assertThat(problems.list()).isEmpty();
  }

  private static PackFiles oneFile(String text) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("scenarios/s.json", text.getBytes(StandardCharsets.UTF_8));
    return new PackFiles("p", files);
  }

  @Test
  void severalVersionsLieSideBySideAndTheNewestIsOffered() throws IOException {
    Path packs = folder.resolve("packs");
    Path draft = begun("bakery");
    assertThat(PackInstaller.install(draft, packs, shelf(packs)).written()).isPresent();
    change(
        draft.resolve("pack.json"),
        "\"version\": \"0.1.0\",\n  \"lang",
        "\"version\": \"0.10.0\",\n  \"lang");
    assertThat(PackInstaller.install(draft, packs, shelf(packs)).written()).isPresent();

    PackShelf shelf = shelf(packs);

    assertThat(shelf.packs()).extracting(Pack::version).containsExactly("0.10.0");
    assertThat(shelf.allVersions()).hasSize(2);
  }

  @Test
  void aVersionIsNeverReplacedByOtherContent() throws IOException {
    Path packs = folder.resolve("packs");
    Path draft = begun("bakery");
    PackInstaller.install(draft, packs, shelf(packs));
    change(draft.resolve("pack.json"), "\"authors\": [\"me\"]", "\"authors\": [\"you\"]");

    PackInstaller.Outcome again = PackInstaller.install(draft, packs, shelf(packs));

    assertThat(again.written()).isEmpty();
    assertThat(again.problems()).extracting(Problem::code).containsExactly("MOT076");
    assertThat(shelf(packs).packs().get(0).authors()).containsExactly("me");
  }

  @Test
  void aBrokenPackIsNotBuilt() throws IOException {
    Path draft = begun("bakery");
    change(draft.resolve("pack.json"), "\"licence\"", "\"license\"");
    Path target = folder.resolve("bakery.motpack");

    PackInstaller.Outcome outcome = PackInstaller.build(draft, target);

    assertThat(outcome.written()).isEmpty();
    assertThat(outcome.problems()).extracting(Problem::code).contains("MOT007", "MOT008");
    assertThat(target).doesNotExist();
  }

  @Test
  void aBuiltPackReadsAsItsFolder() throws IOException {
    Path draft = begun("bakery");
    Path target = folder.resolve("bakery.motpack");
    PackInstaller.build(draft, target);

    PackReader reader = new PackReader();

    assertThat(reader.read(target, "x").pack()).isEqualTo(reader.read(draft, "x").pack());
  }

  @ParameterizedTest
  @CsvSource({
    "1.0.0, 1.0.1",
    "1.9.0, 1.10.0",
    "1.0.0-beta, 1.0.0",
    "1.0.0-beta.2, 1.0.0-beta.11",
    "1.0.0-1, 1.0.0-alpha",
    "1.0.0-alpha, 1.0.0-alpha.1"
  })
  void versionsAreOrderedAsSemanticVersionsAre(String lower, String higher) {
    assertThat(PackVersion.of(lower)).isLessThan(PackVersion.of(higher));
    assertThat(PackVersion.of(higher + "+build5").compareTo(PackVersion.of(higher))).isZero();
  }

  @Test
  void coverageSaysWhereAConceptIsTrained() throws IOException {
    Pack pack = new PackReader().read(begun("bakery"), "bakery").pack().orElseThrow();

    List<Coverage.Row> rows = Coverage.of(pack, new Handbook(List.of()));

    assertThat(rows).hasSize(200).noneMatch(Coverage.Row::card);
    Coverage.Row latent =
        rows.stream().filter(r -> r.concept().equals("mot.explore.latent")).findFirst().get();
    assertThat(latent.trained()).isTrue();
    assertThat(latent.scenarios()).containsExactly("late-order");
    assertThat(latent.drills()).isEqualTo(1);
    assertThat(latent.languages()).containsExactly(Language.EN, Language.ZH);
    assertThat(rows).anyMatch(row -> !row.trained());
  }
}
