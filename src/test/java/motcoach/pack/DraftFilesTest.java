package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.studio.Checked;
import motcoach.studio.Draft;
import motcoach.studio.Edits;
import motcoach.studio.Finding;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFilesTest {
  private static final Path SHIPPED = Path.of("resources/packs/service-basics");
  private static final String PARCEL = "scenarios/s-02-parcel.json";
  private static final int PACKS = 1000;

  private final DraftFiles files = new DraftFiles();

  private static final int EDITS = 240;

  @TempDir Path folder;

  private Path copy() throws IOException {
    try (Stream<Path> all = Files.walk(SHIPPED)) {
      for (Path file : all.toList()) {
        Path target = folder.resolve("pack").resolve(SHIPPED.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return folder.resolve("pack");
  }

  @Test
  void what_was_not_changed_keeps_its_bytes() throws IOException {
    Path pack = copy();
    DraftFiles.Opened opened = files.open(pack);
    Draft changed =
        opened.draft().put(Spot.of(PARCEL, "title", "en"), new Value.Str("Where is it now"));
    DraftFiles.Opened saved = files.saveFolder(changed, opened, pack);

    assertThat(files.open(pack).draft()).isEqualTo(changed);
    try (Stream<Path> all = Files.walk(SHIPPED)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = SHIPPED.relativize(file).toString().replace('\\', '/');
        if (!name.equals(PARCEL)) {
          assertThat(pack.resolve(name)).as(name).hasSameBinaryContentAs(file);
        }
      }
    }
    assertThat(saved.bytes().get(PARCEL)).isEqualTo(Files.readAllBytes(pack.resolve(PARCEL)));
  }

  @Test
  void a_file_taken_away_is_deleted_and_what_is_no_json_is_left_alone() throws IOException {
    Path pack = copy();
    Files.writeString(pack.resolve("scenarios/broken.json"), "{ not json");
    DraftFiles.Opened opened = files.open(pack);
    assertThat(opened.problems())
        .anyMatch(problem -> problem.isError() && problem.file().contains("broken"));
    files.saveFolder(opened.draft().remove(Spot.of(PARCEL)), opened, pack);
    assertThat(pack.resolve(PARCEL)).doesNotExist();
    assertThat(pack.resolve("scenarios/broken.json")).hasContent("{ not json");
  }

  @Test
  void any_pack_is_the_same_after_saving_and_its_bytes_are_after_saving_again() throws IOException {
    SplittableRandom random = new SplittableRandom(66);
    for (int i = 0; i < PACKS; i++) {
      Draft draft = new Edits(random.split()).somePack();
      Path archive = folder.resolve("some.motpack");
      files.saveArchive(draft, files.open(folder.resolve("nothing")), archive);
      DraftFiles.Opened opened = files.open(archive);
      assertThat(opened.draft()).isEqualTo(draft);
      byte[] once = Files.readAllBytes(archive);
      files.saveArchive(opened.draft(), opened, archive);
      assertThat(Files.readAllBytes(archive)).isEqualTo(once);
      // Written anew from the values alone, the bytes are the same too.
      files.saveArchive(opened.draft(), files.open(folder.resolve("nothing")), archive);
      assertThat(Files.readAllBytes(archive)).isEqualTo(once);
    }
  }

  /** What did not change is not read again; nobody must notice. */
  @Test
  void after_any_edits_the_problems_are_those_of_a_pack_read_afresh() throws IOException {
    Path pack = folder.resolve("new");
    PackTemplate.USUAL.write(pack, "mine", Text.same("Mine"), Language.EN);
    DraftFiles.Opened opened = files.open(pack);
    Edits edits = new Edits(new SplittableRandom(5));
    Draft draft = opened.draft();
    for (int n = 0; n < EDITS; n++) {
      // Not too far from a pack that can be played, or little of it would be read.
      draft = n % 6 == 0 ? opened.draft() : edits.change(draft);
      Checked remembered = files.check(draft, opened);
      Checked afresh = new DraftFiles().check(draft, opened);
      assertThat(remembered.findings()).as("edit " + n).isEqualTo(afresh.findings());
      assertThat(remembered.scenarios()).as("edit " + n).isEqualTo(afresh.scenarios());
    }
  }

  @Test
  void a_problem_is_found_at_its_place_in_the_draft() throws IOException {
    DraftFiles.Opened opened = files.open(copy());
    assertThat(files.check(opened.draft(), opened).errors()).isZero();
    assertThat(files.check(opened.draft(), opened).scenarios()).hasSize(12);
    Spot spot = Spot.of(PARCEL, "beats", 3, "who");
    Draft wrong = opened.draft().put(spot, new Value.Str("nobody-known"));
    assertThat(files.check(wrong, opened).findings())
        .filteredOn(Finding::error)
        .extracting(Finding::spot)
        .contains(spot);
    assertThat(files.check(wrong, opened).scenarios()).hasSize(11);
  }
}
