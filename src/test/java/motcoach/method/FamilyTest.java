package motcoach.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamilyTest {

  @Test
  void everyConceptButTheSelfChecksBelongsToOneFamily() throws IOException {
    List<String> concepts = Files.readAllLines(Path.of("resources/handbook/concepts.txt"));
    assertThat(concepts).hasSizeGreaterThan(190);
    for (String concept : concepts) {
      int families =
          (int)
              Arrays.stream(Family.values())
                  .filter(family -> Family.of(List.of(concept)).contains(family))
                  .count();
      assertThat(families).as(concept).isEqualTo(concept.startsWith("ex.") ? 0 : 1);
    }
  }

  @Test
  void aGroupOfConceptsNamesItsFamily() {
    assertThat(Family.of("phone.*")).contains(Family.PHONE);
    assertThat(Family.of("ladder")).contains(Family.LOYALTY);
    assertThat(Family.of("unknown.thing")).isEmpty();
  }

  @Test
  void theFamiliesOfSeveralConceptsComeInTheirOwnOrder() {
    assertThat(Family.of(List.of("phone.*", "5c.coordinate", "phone.greet", "unknown.thing")))
        .containsExactly(Family.PROMISES, Family.PHONE);
  }
}
