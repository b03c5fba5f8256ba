package motcoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void nothing_is_fine() {
    assertThat(Arguments.read())
        .isEqualTo(new Arguments(Optional.empty(), false, Optional.empty()));
  }

  @Test
  void the_data_folder_can_be_written_both_ways() {
    Optional<Path> folder = Optional.of(Path.of("some where"));
    assertThat(Arguments.read("--data", "some where").data()).isEqualTo(folder);
    assertThat(Arguments.read("--data=some where").data()).isEqualTo(folder);
  }

  @Test
  void what_is_not_understood_is_named() {
    assertThat(Arguments.read("--dta").wrong()).contains("Not understood: --dta (see --help)");
    assertThat(Arguments.read("--data").wrong()).isPresent();
    assertThat(Arguments.read("--data=").wrong()).isPresent();
    assertThat(Arguments.read("--data", "\0").wrong()).isPresent();
  }
}
