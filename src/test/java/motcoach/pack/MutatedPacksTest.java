package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Twenty thousand damaged packs. */
class MutatedPacksTest {
  @Test
  void noDamageMakesTheReaderThrow() {
    assertThat(new Mutations(20261127).read(20_000)).isNotNegative();
  }
}
