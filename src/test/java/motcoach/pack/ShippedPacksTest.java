package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motcoach.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ShippedPacksTest {

  @Test
  void theShippedPacksHaveNoProblem() {
    PackShelf shelf = new PackShelf(new ShippedPacks(), Optional.empty());

    assertThat(shelf.problems()).isEmpty();
    assertThat(shelf.packs()).extracting(Pack::id).startsWith("service-basics");
    assertThat(shelf.packs().get(0).scenarios()).extracting(Scenario::id).contains("s-02-parcel");
  }

  @Test
  void theListNamesEveryPackFolder() throws IOException {
    Path packs = Path.of("resources", "packs");
    List<String> listed = Files.readAllLines(packs.resolve("shipped.txt"));

    try (Stream<Path> inside = Files.list(packs)) {
      assertThat(inside.filter(Files::isDirectory).map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  @Test
  void readingTwiceGivesEqualPacks() {
    ShippedPacks shipped = new ShippedPacks();

    assertThat(shipped.read()).isEqualTo(shipped.read());
  }
}
